import type { Act } from "../../../../base/index.ts"

/**
 * The rules for the act of a statement, the first that holds decides.
 *
 * A pattern is a run of lemmas: `a|b` either, `_` any one word, `..` up to three words, `...` any distance,
 * `^` at the start only. It is sought
 * around the cue (the cue and six words on either side; a match takes in a word of the cue), in the content's lemmas, or
 * in the source's words as written, in lower case. In an example the source stands in (), the cue in [], the content in {}.
 */
export type ActRule = Readonly<{
  id: string
  act: Act
  cue?: string
  content?: string
  source?: string
  /** Holds only where the content is quoted, or quoted and a question. */
  quoted?: "words" | "question"
  example: string
}>

type CueRow = readonly [id: string, act: Act, cue: string, example: string]
type PairRow = readonly [id: string, act: Act, cue: string, content: string, example: string]
type ContentRow = readonly [id: string, act: Act, content: string, example: string]
type SourceRow = readonly [id: string, act: Act, cue: string, source: string, example: string]

const byCue = (rows: readonly CueRow[]): readonly ActRule[] =>
  rows.map(([id, act, cue, example]) => ({ id, act, cue, example }))
const byPair = (rows: readonly PairRow[]): readonly ActRule[] =>
  rows.map(([id, act, cue, content, example]) => ({ id, act, cue, content, example }))
const byContent = (rows: readonly ContentRow[]): readonly ActRule[] =>
  rows.map(([id, act, content, example]) => ({ id, act, content, example }))
const byOrder = (rows: readonly ContentRow[]): readonly ActRule[] =>
  byContent(rows).map((rule) => ({ ...rule, quoted: "words" }))
const bySource = (rows: readonly SourceRow[]): readonly ActRule[] =>
  rows.map(([id, act, cue, source, example]) => ({ id, act, cue, source, example }))

const speak =
  "comment|say|answer|discuss|disclose|reveal|elaborate|specify|confirm|name|identify|speculate|give|provide|characterise|characterize|describe|explain|predict|judge"
const refuse = "refuse|decline"
const judge =
  "call|describe|brand|dub|term|label|denote|characterise|characterize|consider|pronounce|deem|find|see|regard"
const utter =
  "express|voice|convey|offer|state|issue|send|extend|present|make|show|share|register|repeat|reiterate|signal"
const be = "be|remain|become|grow|feel"
const not = "not|n't|never|neither|nor"
const lately = "immediately|yet|ever|exactly|directly|publicly|further|really"
const modal = "will|would|shall|'ll|'d"

/** Words that judge: harshly, as wrongdoing, well, as untrue. */
const harsh =
  "mistake|wrong|bad|illegal|unfair|shameful|disgraceful|disgrace|absurd|unacceptable|dangerous|regrettable|reckless|provocative|farce|betrayal|cowardly|barbaric|brutal|inappropriate|irresponsible|unjustified|horror|fatal|appalling|abhorrent|outrageous|hasty|blunder|foolish|cruel|hypocrisy|hypocritical|interference|unwise|insult|folly|disaster|disastrous|scandalous|protectionist|rude|arrogant|punishment|cynical|shocking|ridiculous|stupid|naive|illegitimate|unlawful|unprovoked|deplorable|senseless|pointless|useless|meaningless|counterproductive|excessive|disproportionate|unwarranted|discriminatory|one-sided|biased|hostile|unfriendly|aggressive|dishonest|treacherous|immoral|inhuman|inhumane|heinous|vile|evil|monstrous|atrocity|clumsy|incompetent|capitulation|appeasement|mockery|sham|charade|stunt|ploy|setback|worthless|hollow|toothless|inadequate|insufficient|disrespectful|offensive|intolerable|inexcusable|unforgivable|indefensible|unhelpful"
const outrage =
  "aggression|terrorism|piracy|hijacking|kidnapping|theft|murder|murderer|genocide|massacre|crime|traitor|liar|thief|butcher|blackmail|sabotage|extortion|puppet|tyrant|assassination"
const crime = `${outrage}|attack|hostage|invasion|criminal|terrorist|provocation|retaliation|threat`
const fine =
  "historic|excellent|success|victory|triumph|milestone|landmark|breakthrough|welcome|courageous|brave|impressive|constructive|positive|great|good|necessary|proportionate|fair|final|model|wise|right|friend|remarkable|exemplary|generous|promising|encouraging|productive|fruitful"
const untrue =
  "falsehood|fiction|fabrication|baseless|groundless|unfounded|untrue|false|invention|slander|rumour|fairy|nonsense|myth|disinformation|fake|fantasy|forgery|hoax|smear|propaganda|fairytale|rubbish"

/** Silence: what is not said. */
// biome-ignore format: a rule a line
const silence = byCue([
  ["refuse-comment", "decline-comment", `${refuse} to be draw|quote|identify`, "(She) [refused to be drawn] on {the date}."],
  ["refuse-speak", "decline-comment", `${refuse} to ${speak}`, "(The spokesman) [declined to say] {who had paid}."],
  ["refuse-any-comment", "decline-comment", `${refuse} .. comment`, "(The envoy) [declined any comment] on {the map}."],
  ["would-only-say", "say", "will|would only say", "(Her office) [would only say] {that the visit was warm}."],
  ["not-drawn", "decline-comment", `${not} be draw`, "(He) [would not be drawn] on {the timing}."],
  ["neither-confirm", "decline-comment", `${not} confirm .. deny`, "(The navy) [would neither confirm nor deny] {the loss}."],
  ["unable-confirm", "decline-comment", "could|can not confirm", "(The agency) [could not confirm] {the report}."],
  ["no-comment-made", "decline-comment", `${not}|no .. comment`, "(The ministry) [did not immediately comment] on {the raid}."],
  ["without-comment", "decline-comment", "without comment", "(He) left [without commenting] on {the vote}."],
  ["not-say", "decline-comment", `${not} say|disclose|specify|elaborate|reveal`, "(He) [did not say] {when they would go}."],
  ["not-yet-say", "decline-comment", `${not} ${lately} say|disclose|specify`, "(He) has [not yet said] {when}."],
  ["not-respond", "decline-comment", `${not} respond|reply|answer`, "(It) [did not respond] to {a request}."],
  ["not-at-once-respond", "decline-comment", `${not} ${lately} respond|reply|answer`, "(It) [did not immediately respond] to {a request}."],
  ["not-add", "decline-comment", `${not} add`, "(The attaché) would [not add] to {it}."],
  ["not-reached", "decline-comment", `${not} be reach`, "(He) [could not be reached] on {the sale}."],
  ["nothing-to-say", "decline-comment", "nothing .. to say|add|provide|share", "(He) [had nothing to say] about {the fall}."],
  ["say-nothing", "decline-comment", "say nothing|little about|of|on", "(The king) [said nothing] about {the raid}."],
  ["no-details", "decline-comment", "give|offer|provide no .. detail|reason|explanation|figure|answer|date|name", "(The staff) [gave no details] of {it}."],
  ["refrain", "decline-comment", "refrain .. comment|say|discuss", "(He) [refrained from comment] on {the vote}."],
  ["not-return-calls", "decline-comment", `${not} return`, "(The firm) [did not return] calls about {the ship}."],
  ["no-mention", "decline-comment", "make no mention", "(The text) [made no mention] of {the islet}."],
  ["keep-silent", "decline-comment", "silent|mum|tight-lipped", "(Officials) [remained silent] about {the ransom}."],
  ["silence", "decline-comment", "keep|maintain .. silence", "(The court) [kept its silence] on {the killing}."],
  ["avoid-saying", "decline-comment", "avoid|evade|dodge|duck|sidestep|deflect|parry", "(He) [avoided saying] {whether he would}."],
])

/** Cues under a negation, which say the opposite of the cue or nothing much. */
// biome-ignore format: a rule a line
const negated = [
  ...byPair([
    ["not-rule-out-force", "threaten", `${not}|refuse .. rule|exclude`, "force|military|war|strike|sanction|invasion|retaliation|attack|tariff", "(He) [did not rule out] {military action}."],
  ]),
  ...byCue([
    ["refuse-rule-out", "threaten", "refuse to rule out", "(He) [refused to rule out] {taking it back}."],
    ["not-rule-out", "say", `${not} .. rule out`, "(The prince) [did not rule out] {a meeting}."],
    ["not-exclude", "say", `${not} exclude|deny|dispute|contest|object|oppose|reject`, "(She) [did not deny] {the visit}."],
    ["not-apologise", "reject", `${not}|refuse .. apologise|apologize`, "(The envoy) [refused to apologise] for {it}."],
    ["not-accept", "reject", `${not} accept|agree|recognise|recognize|approve|tolerate`, "(It) does [not accept] {the ruling}."],
    ["not-convinced", "question", `${not} convince|convinced|persuade|persuaded|sure|certain`, "(They) [were not persuaded] that {he did}."],
    ["not-believe", "question", `${not} believe|think`, "(She) [did not believe] that {the truce would hold}."],
    ["not-confirm", "decline-comment", `${not} confirm`, "(The palace) has [not confirmed] {the visit}."],
    ["not-know", "say", `${not} know`, "(He) [did not know] {who had fired}."],
    ["not-admit", "deny", `${not} .. admit|acknowledge`, "Neither (side) [admits] to {it}."],
  ]),
]

/** What "expressed", "voiced" and their like utter: the noun says the act. */
// biome-ignore format: a rule a line
const uttered = [
  ...byPair([
    ["utter-regret-decision", "criticise", utter, "regret .. decision|move|step|withdrawal|veto|refusal|vote", "(The ministry) [voiced] {regret over the move}."],
  ]),
  ...byCue([
    ["take-issue", "criticise", "take issue|exception|umbrage", "(She) [took issue] with {the wording}."],
    ["utter-protest", "criticise", `${utter}|lodge|file .. protest|objection`, "(The ministry) [lodged a protest] at {it}."],
    ["utter-displeasure", "criticise", `${utter} .. dissatisfaction|disappointment|displeasure|outrage|anger|indignation|disapproval|condemnation|criticism|disgust`, "(It) [expressed strong dissatisfaction] at {the ban}."],
    ["utter-concern", "express-concern", `${utter} .. concern|alarm|worry|unease|anxiety|fear|dismay|anguish|misgiving|surprise|apprehension|disquiet|consternation`, "(He) [voiced alarm] at {the raid}."],
    ["utter-doubt", "question", `${utter}|cast|throw|raise .. doubt|scepticism|skepticism|reservation|question`, "(They) [cast doubt] on {it}."],
    ["utter-regret-that", "criticise", `${utter} .. regret that|at`, "(The emir) [voiced his regret that] {they did not meet}."],
    ["utter-apology", "apologise", `${utter} .. apology|remorse|contrition`, "(The airline) [offered an apology] for {the loss}."],
    ["utter-regret", "apologise", `${utter} .. regret`, "(The navy) [expressed regret] over {the deaths}."],
    ["utter-thanks", "praise", `${utter} .. gratitude|thanks|appreciation|admiration|satisfaction|congratulation|delight|relief|joy|pleasure|approval|praise`, "(She) [expressed gratitude] for {it}."],
    ["utter-solidarity", "praise", `${utter} .. solidarity|sympathy|condolence`, "(They) [expressed solidarity] with {the island}."],
    ["utter-support", "praise", `${utter} .. support|backing`, "(Both) [voiced support] for {the plan}."],
    ["utter-hope", "believe", `${utter} .. hope|confidence|optimism|belief|conviction|view|opinion`, "(He) [expressed hope] that {it would end}."],
    ["utter-readiness", "propose", `${utter} .. readiness|willingness|interest`, "(It) [expressed readiness] {to mediate}."],
    ["utter-assurance", "promise", `${utter}|give .. assurance|guarantee|word`, "(He) [gave an assurance] that {they would be free}."],
    ["utter-threat", "threaten", `${utter} .. threat`, "(The general) [repeated his threat] {to shell the port}."],
    ["utter-warning", "warn", `${utter}|sound .. warning|alarm`, "(The bank) [sounded the alarm] over {wheat}."],
    ["utter-demand", "demand", `${utter} .. demand|ultimatum|insistence`, "(The council) [issued a demand] for {an inquiry}."],
    ["utter-invitation", "request", `${utter} .. appeal|plea|request|call|invitation`, "(The pope) [issued a plea] for {peace}."],
    ["utter-denial", "deny", `${utter} .. denial`, "(The ministry) [issued a denial] of {the story}."],
    ["utter-commitment", "promise", "reaffirm|reiterate|repeat|renew|restate .. commitment|pledge|promise|vow", "(They) [reaffirmed their commitment] to {it}."],
    ["raise-concerns", "express-concern", "raise .. concern|worry|fear|alarm", "(The city) [raised concerns] about {the sale}."],
  ]),
]

/** Accusing: somebody did wrong. */
const wrongdoing =
  "steal|torture|sabotage|poison|smuggle|cheat|provoke|orchestrate|starve|meddle|interfere|dump|kidnap|hack|massacre|murder|rape|deceive|bribe|loot|fabricate|incite|collude|conspire|bomb|drug|violate"
// biome-ignore format: a rule a line
const accusing = [
  ...byPair([
    ["complain-of-wrong", "accuse", "complain|protest|claim|assert|charge|maintain", wrongdoing, "(The rebels) [complained] {that he had bombed them}."],
    ["hold-them-responsible", "accuse", "hold", "responsible|accountable|liable", "(The trade envoy) [held] {the two eastern giants responsible}."],
  ]),
  ...byCue([
    ["accuse", "accuse", "accuse|accusation", "(The minister) [accused] {the rebels of theft}."],
    ["blame", "accuse", "blame", "(He) [blamed] {the pilots}."],
    ["hold-responsible", "accuse", "hold .. responsible|accountable|liable", "(The king) [held responsible] {the militia}."],
    ["allege", "accuse", "allege|allegation", "(He) [alleged] {that gas was used}."],
    ["implicate", "accuse", "implicate|indict|incriminate|charge", "(The court) [indicted] {three officers}."],
    ["point-finger", "accuse", "point .. finger", "(He) [pointed the finger] at {the palace}."],
    ["pin-on", "accuse", "pin .. on", "(The court) [pinned] {the killing} on the guard."],
    ["to-blame", "accuse", "guilty", "(The house) found {the guard} [guilty]."],
    ["hand-of", "accuse", "see .. hand of", "(The palace) [saw the hand of] {its rival} in it."],
    ["name-as", "accuse", "name _ as", "(The envoy) all but [named] {Norvia as the culprit}."],
  ]),
]

// biome-ignore format: a rule a line
const denying = byCue([
  ["deny", "deny", "deny|denial", "(The ministry) [denied] {any part in it}."],
  ["dismiss-false", "deny", "dismiss|reject .. as .. false|baseless|untrue|unfounded|lie|fabrication|invention|slander", "(It) [dismissed as false] {the tale}."],
  ["refute", "deny", "refute|rebut|disavow|disclaim|repudiate|contradict|debunk|gainsay", "(The agency) [refuted] {reports of a leak}."],
  ["dispute", "deny", "dispute|contest", "(The minister) [disputed] {the account}."],
  ["knock-down", "deny", "knock|shoot down", "(Officials) [knocked down] {rumours of a coup}."],
])

// biome-ignore format: a rule a line
const rejecting = [
  ...byPair([
    ["reject-charge", "deny", "reject|dismiss|brush|scoff|wave", "accusation|allegation|claim|charge|rumour|rumor|slander", "(The junta) [rejected] {the accusation that it stole}."],
    ["mock-charge", "deny", "mock|ridicule|deride", "accusation|allegation|charge", "(The court) [ridiculed] {the charge}."],
  ]),
  ...byCue([
    ["reject", "reject", "reject|rejection|spurn|rebuff|veto", "(The council) [rejected] {the plan}."],
    ["rule-out", "reject", "rule .. out", "(She) [ruled out] {a return to the talks}."],
    ["refuse", "reject", "refuse|refusal", "(The premier) [refused] {to sign}."],
    ["decline", "reject", "decline", "(The chancellor) [declined] {an invitation}."],
    ["turn-down", "reject", "turn|vote .. down", "(The rebels) [turned down] {the offer}."],
    ["snub", "reject", "snub|scotch|quash|shun|disdain|boycott|withhold|overrule|stonewall|repel|rebut|forgo|nix", "(The bloc) [snubbed] {the offer}."],
    ["say-no", "reject", "say no to", "(The island) [said no to] {a base}."],
    ["cold-water", "reject", "pour cold water", "(He) [poured cold water] on {the idea}."],
    ["throw-out", "reject", "throw out", "(The court) [threw out] {the case}."],
    ["stand-firm", "reject", "stand|hold firm against", "(The junta) [stands firm against] {mediation}."],
    ["have-none", "reject", "have none of", "(The rebels) [would have none of] {it}."],
    ["dismiss", "reject", "dismiss|brush|shrug|wave|swat", "(She) [brushed aside] {calls for a truce}."],
    ["oppose", "reject", "oppose|opposition|balk|baulk|resist|forswear|disagree", "(The island) [opposes] {any change}."],
    ["unwilling", "reject", "unwilling|reluctant", "(He) was [unwilling] {to discuss it}."],
    ["discuss-nothing", "reject", "discuss nothing", "(The envoys) [would discuss nothing] {until it was dropped}."],
    ["would-not", "reject", "would|will not hear|go|budge|move|yield|give|let|allow|sign|meet|listen", "(The president) [would not hear of] {it}."],
    ["renounce", "reject", "renounce|disown|abjure|forsake", "(The union) [disowned] {them}."],
  ]),
]

/** Warning and threatening: what the speaker would do is a threat, what would come about is a warning. */
const harm = "level|raze|burn|bomb|sink|crush|crushing|destroy|block|punish|punishment|strike"
const reprisal = "retaliate|retaliation|retaliatory|reprisal|revenge|vengeance|retribution|avenge|countermeasure"
const swear = "vow|promise|pledge|swear"
const cutting =
  "cut|stop|expel|suspend|withdraw|end|close|freeze|block|recall|halt|sink|shoot|destroy|punish|take|bar|ban|seize"
// biome-ignore format: a rule a line
const menacing = [
  ...byPair([
    ["vow-reprisal", "threaten", swear, `${reprisal}|${harm}|response|harsh`, "(He) [vowed] {to retaliate}."],
    ["vow-in-kind", "threaten", swear, "in kind", "(It) [promised] {an answer in kind}."],
    ["announce-harm", "threaten", "announce|declare", `${modal} .. sink|shoot|destroy|retaliate|punish|crush|burn`, "(He) [announced] {that any ship would be sunk}."],
    ["warn-cut-if", "threaten", "warn|caution|say|add", `${modal} ${cutting} ... if|unless|until`, "(She) [warned] {that it would expel them unless trains ran}."],
    ["warn-if-cut", "threaten", "warn|caution|say|add", `if|unless ... ${modal} ${cutting}`, "(She) [warned]: {if one more crosses the line, we will take the islet}."],
    ["vow-by-street", "threaten", swear, "street by street", "(He) [swore] {to take it street by street}."],
    ["warn-force", "threaten", "warn", `${modal} use force`, "(It) [warned] {that it would use force}."],
    ["warn-we", "threaten", "warn|caution", `^ we|i ${modal}`, "(She) [warned]: {we will close the strait}."],
    ["hint-might", "threaten", "hint|intimate", "could|might stop|close|cut|end|leave|withdraw", "(He) [hinted] {that it might close}."],
  ]),
  ...byCue([
    ["threaten", "threaten", "threaten|threat", "(The general) [threatened] {to shell the port}."],
    ["reserve-right", "threaten", "reserve .. right", "(The ministry) [reserved the right] {to act}."],
    ["brandish", "threaten", "brandish", "(The leader) [brandished] {his veto}."],
    ["menace", "threaten", "menace|intimidate", "(The fleet) [menaced] {the port}."],
    ["warn", "warn", "warn|warning|caution|forewarn|admonish", "(The bank) [warned] {of a default}."],
    ["on-notice", "warn", "on notice", "(He) [put the council on notice] that {time was short}."],
    ["serve-notice", "warn", "serve notice", "(The bloc) [served notice] that {patience was short}."],
    ["spectre", "warn", "raise .. spectre|specter", "(The bank) [raised the spectre] of {a default}."],
    ["alert", "warn", "alert", "(The chief) [alerted] the cabinet that {an attack was near}."],
    ["red-line", "warn", "red line", "(The kingdom) [drew a red line]: {no foreign base}."],
    ["advise-against", "warn", "advise .. against", "(The embassy) [advised against] {travel}."],
    ["foresee", "warn", "foresee|predict|forecast", "(She) [predicted] {a long war}."],
  ]),
]

// biome-ignore format: a rule a line
const apologising = [
  ...byPair([
    ["regret-decision", "criticise", "regret", "decision|move|step|withdrawal|veto|refusal|vote|lack|absence|abandon|fail|failure", "(Paris) [regretted] {the decision}."],
    ["admit-fault", "apologise", "admit|concede|acknowledge|confess|own", "mistake|wrong|guilt|fault|sorry|apology|apologise|apologize|ashamed|forgiveness|error", "(He) [conceded] that {it was a mistake}."],
    ["ask-forgiveness", "apologise", "ask|beg", "forgiveness", "(The house) [asked] {the exiles for forgiveness}."],
  ]),
  ...byCue([
    ["apologise", "apologise", "apologise|apologize|apology|sorry", "(The minister) [apologised] for {the raid}."],
    ["beg-pardon", "apologise", "beg .. pardon|forgiveness", "(It) [begged pardon] for {the breach}."],
    ["regret", "apologise", "regret|rue|repent", "(The envoy) [regretted] {the incident}."],
    ["take-blame", "apologise", "take .. blame", "(The minister) [took the blame] for {the leak}."],
    ["own-up", "apologise", "own up", "(The admiral) [owned up] to {the raid}."],
  ]),
]

// biome-ignore format: a rule a line
const criticising = byCue([
  ["criticise", "criticise", "criticise|criticize|criticism|critical", "(She) [criticised] {the plan as hasty}."],
  ["condemn", "criticise", "condemn|condemnation|denounce|denunciation|decry|deplore|censure|castigate|excoriate", "(He) [condemned] {the raid}."],
  ["slam", "criticise", "slam|blast|lambast|lambaste|attack|assail|berate|pillory|savage|bash|fault|reprove", "(He) [slammed] {the report}."],
  ["mock", "criticise", "mock|deride|ridicule|scoff|jeer|sneer|belittle|disparage|taunt", "(The envoy) [mocked] {the offer}."],
  ["scold", "criticise", "scold|rebuke|reproach|chide|upbraid|reprimand|admonish|lecture|remonstrate", "(The guest) [scolded] {him over it}."],
  ["complain", "criticise", "complain|complaint|grumble|lament|bemoan|moan|bristle|fume|rail|fulminate", "(He) [complained] that {it was late}."],
  ["protest", "criticise", "protest|object|objection|disapprove", "(The delegate) [objected] to {the flag}."],
  ["to-task", "criticise", "take .. to task", "(The house) [took him to task] over {it}."],
  ["pour-scorn", "criticise", "pour .. scorn", "(The envoy) [poured scorn] on {the plan}."],
  ["cry-foul", "criticise", "cry foul", "(The port) [cried foul] over {the duty}."],
  ["gripe", "criticise", "gripe|carp|snipe|inveigh|bewail|frown|chafe|bridle", "(The senators) [inveighed] against {the pact}."],
  ["lash-out", "criticise", "lash|hit|strike|rail|tear|rage|speak|shoot|fire out|back|into|against", "(The premier) [lashed out] at {the banks}."],
  ["take-aim", "criticise", "take aim", "(The senator) [took aim] at {the treaty}."],
  ["rip", "criticise", "rip|knock|hammer|boo|skewer|trash|pan|rap|chastise|bristle|accost|vilify|insult|reproof|outrage|outraged|angry|angered|furious|indignant|dissatisfied|unhappy|disappointed|resent", "(The unions) were [angry] at {the deal}."],
  ["distance-from", "criticise", "distance _ from", "(The king) [distanced himself] from {the raid}."],
  ["compare", "criticise", "compare|liken|equate", "(The senator) [compared] {it to a surrender}."],
])

/** Seeing: what somebody calls something, judged by the words that are used. */
// biome-ignore format: a rule a line
const seeing = byPair([
  ["call-untrue", "deny", judge, `lie|${untrue}`, "(She) [called] {the report pure fiction}."],
  ["call-void", "reject", `${judge}|declare`, "null|void|invalid", "(The island) [declared] {the accord null and void}."],
  ["call-crime", "accuse", judge, crime, "(She) [called] {the raid an act of aggression}."],
  ["compare-crime", "accuse", "compare|liken|equate", outrage, "(He) [compared] {it to a theft}."],
  ["attribute-attack", "accuse", "attribute|trace|ascribe", "attack|cyberattack|killing|blast|bombing|poisoning|explosion|murder|sabotage|raid", "(The chancellor) [attributed] {the raid to a unit}."],
  ["call-harsh", "criticise", judge, harsh, "(He) [called] {the law a mistake}."],
  ["dismiss-as-false", "deny", "dismiss|reject|brush|scoff|wave", `lie|${untrue}`, "(The state) [dismissed] {them as forgeries}."],
  ["dismiss-as", "criticise", "dismiss", "as", "(The senators) [dismissed] {the ban as too little}."],
  ["call-fine", "praise", judge, fine, "(He) [described] {the deal as historic}."],
  ["call-for-it", "request", "call", "^ on|for|upon", "(The bishops) [called] {for a truce}."],
])

// biome-ignore format: a rule a line
const praising = byCue([
  ["praise", "praise", "praise|laud|commend|hail|applaud|acclaim|extol|extoll|salute|admire|celebrate|compliment|tout|cheer|herald|credit|embrace|glad|grateful|pleased|delighted|proud", "(He) [hailed] {the accord}."],
  ["welcome", "praise", "welcome", "(The minister) [welcomed] {their release}."],
  ["thank", "praise", "thank|congratulate|congratulation", "(She) [thanked] {her hosts}."],
  ["tribute", "praise", "tribute", "(The envoy) [paid tribute] to {the nurses}."],
  ["rejoice", "praise", "rejoice|toast|eulogise|eulogize|honour|honor|homage|congratulatory", "(The king) [toasted] {the peace}."],
  ["greet", "praise", "greet", "(The city) [greeted] {the news as a gift}."],
  ["positive-view", "praise", "positive|favourable|favorable view", "(It) [took a positive view] of {the move}."],
  ["speak-highly", "praise", "speak highly|warmly|fondly|favourably|favorably|well", "(He) [spoke warmly] of {the host}."],
])

// biome-ignore format: a rule a line
const worrying = byCue([
  ["concern", "express-concern", "concern|concerned|alarmed|alarm|disquiet|misgiving", "(The envoy's) [concern] that {it would fail} grew."],
  ["worry", "express-concern", "worry|worried|anxious|anxiety|uneasy|apprehensive|troubled|nervous", "(Deputies) [are worried] that {it might leak}."],
  ["fear", "express-concern", "fear|dread|fearful|afraid", "(The premier) [fears] {a new wave of refugees}."],
  ["disturbed", "express-concern", `${be} .. disturb|disturbed|perturb|perturbed|shock|shocked|trouble|dismayed|dismay|appalled|unsettled`, "(It) [was disturbed] by {the flight}."],
  ["anguish", "express-concern", "anguish|dismay|unease", "(The pope) [spoke of his anguish] over {the bombing}."],
  ["fret", "express-concern", "fret|agonise|agonize|wary|shudder", "(The banks) [fret] about {the debt}."],
])

/** Asking: for a thing to be done, or for an answer. */
// biome-ignore format: a rule a line
const asking = [
  { id: "asked-quoted", act: "question", cue: "ask|demand", quoted: "question", example: "{“Is this a treaty?”} (the king) [asked]." } as const,
  ...byPair([
    ["ask-whether", "question", "ask|inquire|enquire|query", "^ whether|if|why|who|whom|what|how|when|where|which", "(She) [asked] {why the patrol came}."],
    ["insist-must", "demand", "insist", "must|should|until|leave|withdraw|cease", "(He) [insisted] {that they must cease}."],
    ["advise-to-avoid", "warn", "advise", "avoid|not|against|leave", "(The ministry) [advised] {travellers to avoid the capital}."],
    ["insist-not", "deny", "insist|maintain|protest", "no|not|never|nothing|nobody|none", "(The colonel) [maintained] {that no order was given}."],
  ]),
  ...byCue([
    ["call-into-question", "question", "call .. into question", "(They) [called into question] {the mandate}."],
    ["wanted-to-know", "question", "want to know", "(She) [wanted to know] {who had paid}."],
    ["wonder", "question", "wonder|inquire|enquire|query|poll", "(She) [wondered] {whether the map was real}."],
    ["puzzle", "question", "puzzle|puzzled|baffled|baffle", "(The envoys) were [baffled] by {the vote}."],
    ["doubt", "question", "doubt|sceptical|skeptical|scepticism|skepticism|disbelieve|mistrust|unsure|doubtful|dubious", "(He) [doubted] {that it would hold}."],
    ["question", "question", "question|challenge", "(The senator) [questioned] {the cost}."],
    ["demand", "demand", "demand|ultimatum|order|command|instruct|require|dictate|forbid|prohibit|bar|enjoin|direct", "(It) [demanded] {their release}."],
    ["press-for", "demand", "press|push|hold .. for", "(The senators) [pressed for] {tougher action}."],
    ["clamour", "demand", "clamour|clamor|stipulate", "(The port) [clamours] for {repairs}."],
    ["insist-on", "demand", "insist .. on|upon", "(The premier) [insisted on] {a written apology}."],
    ["insistence", "demand", "insistence", "(His) [insistence] that {the line follow the river} was noted."],
    ["lay-claim", "demand", "lay|stake claim", "(The kingdom) [laid claim] to {the islet}."],
    ["set-condition", "demand", "set|make|lay .. condition", "(The bloc) [set a condition]: {no loan before that}."],
    ["deadline", "demand", "give .. hour|day|week|deadline|until", "(The bloc) [gave] {the junta} one week {to go}."],
    ["would-like", "request", "would|'d like", "(The envoy) [would like] {the talks to go on}."],
    ["want", "demand", "want", "(The chancellor) [wants] {the sanctions lifted}."],
    ["call-for", "request", "call .. for|on|upon", "(The council) [called on] {both sides to stop}."],
    ["urge", "request", "urge|exhort|implore|beseech|entreat|encourage|counsel", "(He) [urged] {both sides to wait}."],
    ["appeal", "request", "appeal|plea|plead|beg|petition|lobby|pray", "(The bishops) [appealed] for {calm}."],
    ["turn-to", "request", "turn|apply to .. for", "(The city) [turned to] the bank for {help}."],
    ["sue-for", "request", "sue for", "(The rebels) [sued for] {peace}."],
    ["request", "request", "request|solicit|seek", "(The island) [requested] {a session}."],
    ["advise", "request", "advise", "(The envoy) [advised] {the two to wait}."],
    ["press", "request", "press|prod|nudge|coax", "(The envoy) [pressed] {the colonel to spare it}."],
    ["ask", "request", "ask", "(The government) [asked] {the council to act}."],
  ]),
  ...byPair([
    ["invite-talks", "propose", "invite", "talks|talk|negotiation|consultation", "(She) [invited] {both to talks in May}."],
    ["tell-to", "demand", "tell|notify|inform", "^ to", "(He) [told] the crew {to go}."],
    ["tell-them-leave", "demand", "tell", "^ the|his|her|its|their|all|both _ to leave|go|stop|return|withdraw|hand|release|surrender|keep|stay", "(He) [told] {the envoys to leave}."],
  ]),
  ...byCue([["invite", "request", "invite|invitation", "(The embassy) [invited] {the parties to comment}."]]),
]

// biome-ignore format: a rule a line
const offering = [
  ...byPair([
    ["suggest-that-was", "say", "suggest|hint", "be|have|do", "(The figures here) [suggested] {that exports had fallen}."],
  ]),
  ...byCue([
    ["propose", "propose", "propose|proposal|suggest|suggestion|recommend|recommendation|moot|advocate|float|table", "(He) [proposed] {a hotline}."],
    ["offer", "propose", "offer|volunteer|tender", "(The emir) [offered] {to pay}."],
    ["put-forward", "propose", "put|set|bring forward", "(The mediator) has [put forward] {a plan}."],
    ["sketch", "propose", "outline|sketch|pitch|dangle|submit .. plan|proposal|idea|scheme|deal", "(The emir) [outlined a plan] for {peace}."],
    ["raise-possibility", "propose", "raise|float .. possibility|idea|prospect", "(He) [raised the possibility] of {a swap}."],
    ["hold-out", "propose", "hold out", "(He) [held out the prospect] of {a deal}."],
    ["lay-out", "propose", "lay|set out", "(The secretary) [laid out] {a proposal}."],
  ]),
]

// biome-ignore format: a rule a line
const promising = byCue([
  ["promise", "promise", "promise|pledge|vow|swear|guarantee", "(He) [promised] {to withdraw}."],
  ["assure", "promise", "assure|reassure|assurance", "(The premier) [assured] him {that it would be met}."],
  ["undertake", "promise", "undertake|undertaking", "(The kingdom) [undertook] {to destroy it}."],
  ["commit", "promise", "commit|committed|commitment", "(The bank) [committed itself] to {lending more}."],
])

// biome-ignore format: a rule a line
const agreeing = [
  ...byPair([
    ["back-accord", "agree", "back", "accord|deal|plan|package|resolution|bid|treaty|agreement|pact|proposal", "(The house) [backed] {the accord}."],
  ]),
  ...byCue([
    ["side-with", "agree", "side with", "(The king) [sided with] {the miners}."],
    ["back", "praise", "back|support|champion", "(The island) [backed] {the raid}."],
    ["agree", "agree", "agree|agreement|consent|concur|assent|accede|acquiesce|sympathise|sympathize", "(Both) [agreed] {to meet again}."],
    ["accept", "agree", "accept|acceptance|approve|endorse|ratify|adopt", "(The rebels) [accepted] {a truce}."],
    ["concede", "agree", "concede", "(The minister) [conceded] that {he had a point}."],
    ["understanding", "agree", "come|reach|arrive .. understanding|deal|accord|compromise", "(They) [came to an understanding] on {water}."],
    ["green-light", "agree", "give .. nod|blessing|consent|approval|go-ahead", "(The king) [gave his blessing] to {the pact}."],
    ["sign", "agree", "sign|initial|subscribe|comply|heed", "(The two) [signed] {the pact}."],
    ["yield", "agree", "yield|bow|settle|relent|bind", "(The junta) [yielded] to {the demand}."],
    ["willing", "promise", "willing|ready|prepared", "(The union) is [willing] {to help}."],
  ]),
]

// biome-ignore format: a rule a line
const announcing = [
  ...byPair([
    ["declare-state", "announce", "declare|proclaim", "emergency|independent|independence|over|curfew|open|closed|holiday|end|ceasefire|victory|war", "(It) [declared] {its independence}."],
    ["declare-would", "announce", "declare", `^ that|the|it|he|they .. ${modal} withdraw|leave|send|lift|suspend|end|open|join`, "(He) [declared] {the state would leave the pact}."],
  ]),
  ...byCue([
    ["announce", "announce", "announce|announcement|proclaim|proclamation|unveil|decree|disclose|promulgate|notify|vote", "(It) [announced] {a ceasefire}."],
    ["rule-court", "announce", "rule|adjudge", "(The court) [ruled] that {the reef has no zone}."],
    ["present-package", "announce", "present|launch|introduce", "(He) [presented] {a package of tariffs}."],
  ]),
]

const pronoun = "he|she|it|they"
// biome-ignore format: a rule a line
const saidHe = byCue([
  ["said-he-feared", "express-concern", `say|tell ${pronoun} fear|worry|dread`, "(He) [said] he feared {a war}."],
  ["said-he-was-worried", "express-concern", `say ${pronoun} be .. worried|worry|concerned|concern|alarmed|alarm|anxious`, "(She) [said] she was worried about {it}."],
  ["said-he-hoped", "believe", `say|tell ${pronoun} believe|think|hope|expect|trust`, "(He) [said] he hoped {it would end}."],
  ["said-he-doubted", "question", `say|tell ${pronoun} doubt|wonder`, "(He) [said] he doubted {it}."],
  ["said-he-regretted", "apologise", `say|tell ${pronoun} .. regret|sorry`, "(He) [said] he regretted {the deaths}."],
])
// biome-ignore format: a rule a line
const believing = byCue([
  ["believe", "believe", "believe|belief|think|suppose|suspect|suspicion|reckon|assume|presume|guess|surmise|figure|judge|speculate|imagine|assessment", "(She) [believes] {it will hold}."],
  ["hope", "believe", "hope|trust|expect|anticipate|expectation|hopeful|optimistic|pessimistic", "(He) [hopes] {for a deal}."],
  ["consider", "believe", "consider|regard|deem|estimate|view|see|feel", "(The general) [considers] {the pass lost}."],
  ["convinced", "believe", `${be} .. convinced|convince|confident|certain|sure|persuaded`, "(He) [is convinced] that {it will end}."],
  ["count-on", "believe", "count|bank|bet on", "(The bank) [counts on] {a thaw}."],
  ["understand", "believe", "perceive|sense|conclude|calculate|understand|interpret", "(The envoy) [sensed] {a thaw}."],
  ["opinion", "believe", "opinion|view|conviction|judgment|estimation|eye|mind", "In (his) [opinion], {the crisis is over}."],
  ["confidence", "believe", "confidence|optimism", "(His) [confidence] that {it would pass} was firm."],
  ["strike", "believe", "strike .. as", "{The clause} [struck] (diplomats) as {odd}."],
])

/** Reports: what a source that gathers news or facts tells. */
const outlet =
  "agency|newspaper|daily|weekly|radio|television|tv|broadcaster|media|gazette|press|wire|services|correspondent|reporters|times|herald|tribune|digest|survey|dossier|communiqué|bulletin|channel|website|magazine|post|news|report|document|registry|study"
// biome-ignore format: a rule a line
const reporting = [
  ...bySource([["outlet-reveals", "report", "reveal|uncover|expose", outlet, "(The newspaper) [revealed] that {they had met}."]]),
  ...byCue([
    ["report", "report", "report|document|record", "(Radio Hask) [reported] that {the bridge was cut}."],
    ["reveal", "announce", "reveal|uncover|expose", "(The ministry) [revealed] {a new list}."],
  ]),
  ...bySource([
    ["commission-found", "report", "find|conclude|establish", "commission|mission|inquiry|monitors|inspectors|panel|observers|report|investigators|survey|study", "(The commission of inquiry) [found] that {forty had died}."],
  ]),
]

/** Orders, in quoted words: lemmas do not tell them from participles. */
// biome-ignore format: a rule a line
const ordered = byOrder([
  ["c-let-us", "propose", "^ let we|each", "{“Let us meet,”}, (the marshal) [said]."],
  ["c-get-out", "demand", "^ get|leave|withdraw|stop|let|release|open|give|hand|go|take|read|free|lift|end|show|bring", "{“Get out,”}, (the admiral) [told] the captain."],
  ["c-do-not", "warn", "^ do not|n't", "{“Do not wake the bear,”}, (he) [said]."],
])

/** What the content says, for cues that say nothing about the act ("said", "told", "added", "according to"). */
// biome-ignore format: a rule a line
const told = byContent([
  // silence
  ["c-no-comment", "decline-comment", "no comment", "{No comment}, (he) [said]."],
  ["c-not-comment", "decline-comment", `${not} comment|discuss|speculate`, "{I will not discuss it}, (she) [said]."],
  ["c-nothing-to-say", "decline-comment", "nothing to say|add|provide|share", "(He) [said] {he had nothing to provide}."],
  // apologising
  ["c-no-apology", "reject", `${not}|no .. apologise|apologize|apology`, "(She) [said]: {I will not give her an apology}."],
  ["c-apologise", "apologise", "i|we|it|he|she .. apologise|apologize|apology|ashamed", "{We apologise to them}, (he) [said]."],
  ["c-forgive", "apologise", "ask|beg .. forgiveness|pardon", "{We ask your forgiveness}, (he) [said]."],
  ["c-sorry", "apologise", "be|say .. sorry", "{I am truly sorry}, (the general) [said]."],
  ["c-own-mistake", "apologise", "mistake be make", "(The transcript) [reads]: {A mistake was made}."],
  ["c-our-mistake", "apologise", "be our|a|my mistake", "(She) [said]: {It was our mistake}."],
  ["c-we-regret", "apologise", "we|i|it .. regret .. loss|death|incident|suffering", "{We deeply regret the loss of life}, (he) [said]."],
  ["c-never-happened", "apologise", "should|must never|not have happen", "(The envoy) [said]: {It should never have happened}."],
  // refusing
  ["c-not-accept", "reject", `${modal}|can|could .. not|never|n't .. accept|recognise|recognize|sign|negotiate|agree|surrender|give|yield|tolerate|allow|renegotiate|bow|cede`, "(It) [said] {it would not accept the ruling}."],
  ["c-does-not-accept", "reject", "do not|never accept|recognise|recognize|trade|negotiate|bargain", "(The ministry) [said] {it did not accept it}."],
  ["c-out-of-question", "reject", "out of the question", "(She) [said] {a meeting was out of the question}."],
  ["c-no-question-of", "reject", "no question of", "(He) [said] {there was no question of a ransom}."],
  ["c-not-up-for", "reject", "not up|open for|to discussion|negotiation|debate", "(They) [said] {that was not up for discussion}."],
  ["c-no-hostile-intention", "promise", "no intention|plan|wish|desire of|to attack|invade|harm|occupy|annex|interfere|escalate", "(He) [said] {it had no intention of attacking the north}."],
  ["c-no-intention", "reject", "no intention|plan|wish|desire of|to", "(He) [said] {it had no intention of paying}."],
  ["c-not-intend", "reject", "not intend|plan|mean to", "(He) [said] {they did not intend to go on}."],
  ["c-rule-out", "reject", "rule out", "(The envoy) [said] {the state had ruled out a deal}."],
  ["c-reject", "reject", "^ that|it|we|they|he|she|i .. reject|refuse", "(The envoy) [said] {they rejected any deal}."],
  ["c-null-void", "reject", "null and void", "(The ministry) [said] {the award was null and void}."],
  ["c-no", "reject", "^ no|never ,|.|!", "{“No,”} (the king) [answered]."],
  // denying
  ["c-not-believe", "believe", "^ that|it|he|she|they|we|i .. do not|n't|never believe|think|expect", "(He) [said] {that he did not believe in it}."],
  ["c-deny", "deny", "deny", "(He) [said] {the ministry denied it}."],
  ["c-no-truth", "deny", "no truth", "(He) [said] {there was no truth in it}."],
  ["c-untrue", "deny", untrue, "(The minister) [said] {the charges were baseless}."],
  ["c-a-lie", "deny", "a|an|outright|pure lie", "{That is a lie}, (the envoy) [said]."],
  ["c-nothing-to-do", "deny", "nothing to do with", "(He) [said] {it had nothing to do with the raid}."],
  ["c-nothing-wrong", "deny", "nothing wrong|illegal", "(She) [said] {she had done nothing wrong}."],
  ["c-it-had-not", "deny", "^ that|it|we .. have not|n't|never", "(He) [said] {it had not cut the cable}."],
  ["c-not-a-shot", "deny", "^ not a", "{Not a shot was fired}, [according to] (the navy)."],
  ["c-did-not", "deny", "we|i do not bargain|pay|fire|cut|do|steal|order|sign|have", "{Nobody died. We did not fire}, (he) [said]."],
  ["c-have-no", "deny", "we|i have no soldier|troops|troop|weapon|part|hand|base|knowledge", "{We have no soldiers there}, (he) [said]."],
  ["c-no-such", "deny", "no such", "(It) [said] {no such talk had taken place}."],
  ["c-not-a-crime", "deny", `${not} .. ${crime}`, "{I am not a traitor}, (he) [said]."],
  ["c-never", "deny", "have never take|have|sign|be|order|supply|receive|touch|ask", "(It) [said] {the state had never signed it}."],
  // threatening
  ["c-not-retaliate", "promise", `${not} ... retaliate|attack`, "(They) [said] {it would not retaliate}."],
  ["c-reprisal", "threaten", reprisal, "(He) [said] {it would take countermeasures}."],
  ["c-options", "threaten", "option .. on the table", "(He) [said] {all options were on the table}."],
  ["c-not-hesitate", "threaten", "not hesitate", "(He) [said] {he would not hesitate to strike}."],
  ["c-veto", "threaten", `${modal} veto`, "(The envoy) [said] {it would veto any text}."],
  ["c-will-pay", "threaten", "who|they|you .. will|would|shall pay|regret|suffer|burn", "{Those who did this will pay}, (she) [declared]."],
  ["c-we-will-harm", "threaten", `we ${modal} burn|sink|destroy|crush|punish|strike|close|shoot|bomb|answer|hit|take`, "{We will sink you}, (he) [said]."],
  ["c-answer-attack", "threaten", `${modal} answer|respond|meet .. attack|force|missile`, "(He) [said] {it would answer any attack with missiles}."],
  ["c-cut-unless", "threaten", `${modal} ${cutting} ... unless|if|until`, "(He) [wrote] {he would cut off aid unless they left}."],
  ["c-could-impose", "threaten", "could|might|may impose|retaliate|expel", "(He) [said] {it could impose sanctions}."],
  ["c-if-we", "threaten", `if|unless ... ${modal} ${cutting}`, "{If they stay, the state will close it}, (he) [wrote]."],
  // warning
  ["c-consequence", "warn", "consequence|repercussion", "(The general) [said] {it would have grave consequences}."],
  ["c-risk", "warn", "risk|danger|patience|escalation|spiral", "(She) [said] {the pact risked falling apart}."],
  ["c-play-with-fire", "warn", "play with fire", "(He) [said] {they were playing with fire}."],
  ["c-price", "warn", "pay .. price", "(He) [said] {all would pay the price}."],
  ["c-no-winners", "warn", "no winner|victor", "(He) [said] {a tariff war would have no winners}."],
  ["c-lead-to-war", "warn", `${modal} .. lead|spread|worsen|escalate|hurt|harm|damage|undermine|destabilise|destabilize`, "(She) [said] {it would lead to war}."],
  // demanding and asking
  ["c-demand", "demand", "demand|insist", "(She) [said]: {We demand an answer}."],
  ["c-must", "demand", "must|ought", "(The president) [said] {the army must leave}."],
  ["c-have-to", "demand", "have to withdraw|leave|stop|go|pull|end|return|release|free|comply|respect|apologise|choose|be", "(He) [said] {it had to pull back}."],
  ["c-nothing-less", "demand", "nothing less|short", "(He) [said] {it would settle for nothing less}."],
  ["c-please", "request", "please", "{Please let them through}, (the mayor) [said]."],
  ["c-urge", "request", "urge|appeal|plead|beg", "(The spokesman) [said]: {We urge them to stop}."],
  ["c-want-to-see", "demand", "want to see", "(He) [said] {it wants to see them in court}."],
  ["c-call-on", "request", "^ we|i call on|upon|for", "(The ministry) [said]: {We call on both to stop}."],
  ["c-should-restrain", "request", "should exercise|show|refrain|restrain|consider", "(She) [said] {both should show restraint}."],
  ["c-should-have", "criticise", "should .. have", "(The court) [said] {it should have asked}."],
  ["c-should", "demand", "should .. withdraw|leave|release|free|stop|return|end|cease|apologise|lift|pay", "(The premier) [said] {they should be freed}."],
  // accusing and criticising
  ["c-illegal-act", "accuse", "breach|break international|the law|treaty|truce|agreement|ceasefire", "(She) [said] {the raid broke the law}."],
  ["c-violation", "accuse", "violation|breach|flout|break of", "(It) [said] {it was a violation of the pact}."],
  ["c-crime", "accuse", outrage, "(The union) [said] {it was an act of piracy}."],
  ["c-not-wrong", "deny", `${not} .. ${wrongdoing}`, "(He) [said] {it was not trying to provoke anyone}."],
  ["c-wrongdoing", "accuse", wrongdoing.replace("|bomb", ""), "{They starve us}, (the premier) [said]."],
  ["c-arm-rebels", "accuse", "arm|recruit|train|supply|fund .. rebel|militia|fighter|attacker|terrorist", "(He) [said] {it armed the rebels}."],
  ["c-hold-hostage", "accuse", "hold .. hostage", "(He) [said] {they held us hostage}."],
  ["c-lied", "accuse", "have|do lie", "(She) [said] {the regime had lied}."],
  ["c-open-fire", "accuse", "open fire", "(It) [said] {the guards had opened fire}."],
  ["c-responsible", "accuse", "responsible|responsibility|culpable|guilty for|of", "(He) [said] {the junta was responsible for it}."],
  ["c-behind", "accuse", "be behind", "(She) [said] {the service was behind it}."],
  ["c-subsidy", "accuse", "subsidise|subsidize", "(It) [said] {they were subsidising steel}."],
  ["c-harsh", "criticise", harsh, "(He) [said] {the vote was illegal}."],
  ["c-disappointed", "criticise", "disappointed|disappointing|disappoint|dissatisfied|revulsion|outrage|condemn|deplore|regret", "(Both) [said] {they were disappointed}."],
  ["c-excuse", "criticise", "no excuse|justification", "(He) [said] {there was no excuse}."],
  ["c-fail", "criticise", "have fail|harm|betray|undermine", "(She) [said] {they had failed the island}."],
  // concern
  ["c-concern", "express-concern", "concern|concerned|worried|worry|alarmed|alarming|fear|anxious|unease|uneasy|troubling|troubled|worrying|disturbing", "{We are gravely concerned}, (she) [said]."],
  ["c-awake", "express-concern", "lie awake", "{I lie awake over it}, (he) [said]."],
  // praise
  ["c-thank", "praise", "thank|thanks|congratulate|grateful|gratitude|welcome|praise|commend|applaud|salute|proud", "(She) [said]: {We thank our hosts}."],
  ["c-great-day", "praise", "great day|moment|step|honour|honor|nation|success|achievement", "{This is a great day}, (he) [said]."],
  ["c-fine", "praise", "historic|courageous|impressive|treasured|milestone|landmark|breakthrough|excellent|exemplary|remarkable|heroic|admirable", "(He) [said] {the pact was historic}."],
  ["c-right-one", "praise", "the right one|decision|thing|step|choice", "(He) [wrote] {it was the right one}."],
  ["c-man-of-word", "praise", "man|woman of .. word|honour|courage|peace", "{He is a man of his word}, (she) [said]."],
  // promising
  ["c-we-will-protect", "promise", `${modal} .. protect|defend|stand|support|honour|honor|help|compensate|rebuild|provide|fulfil|uphold|respect`, "(She) [said] {we will protect them}."],
  ["c-everything", "promise", "everything in .. power", "(She) [said] {she would do everything in her power}."],
  ["c-you-will-have", "promise", `you ${modal} have|get|receive|see|be`, "{You will have the grain}, (he) [said]."],
  ["c-shall-return", "promise", `i|we ${modal} return|pay|come|go|do|make|bring|build`, "{I shall return}, (he) [said]."],
  ["c-committed", "promise", "be commit|committed to", "(He) [said] {it was committed to the pact}."],
  // agreeing, proposing
  ["c-agree", "agree", "could|can|would|will accept", "(She) [said] that {it could accept the text}."],
  ["c-agreed-with", "agree", "agree with", "(The premier) [said] {he agreed with her}."],
  ["c-terms-taken", "agree", "we take|accept they|it|your", "{Your terms are fair, and we take them}, (he) [said]."],
  ["c-ready-to", "propose", "be .. ready|willing|prepared|prepare to", "(He) [said] {he was ready to meet}."],
  ["c-stand-ready", "propose", "stand ready", "(It) [said] {it stood ready to help}."],
  ["c-open-to-talks", "propose", "be .. open to", "(He) [said] {it was open to talks}."],
  ["c-could-be-settled", "propose", "could|can be settle|resolve|share|solve", "(He) [said] {it could be settled in court}."],
  ["c-why-not", "propose", "^ why not", "{Why not a tunnel?}, (she) [said]."],
  // doubting
  ["c-unclear", "question", "unclear whether|if|how|why", "(He) [said] {it was unclear whether they meant it}."],
  ["c-doubt", "question", "doubt|sceptical|skeptical|wonder", "{I doubt it}, (he) [said]."],
  // believing
  ["c-believe", "believe", "^ i|we|he|she|it|they believe|think|hope|expect|trust|assume", "{I think we are close}, (he) [said]."],
  ["c-confident", "believe", "confident|convinced|optimistic|hopeful", "(He) [said] {he was confident of a deal}."],
  ["c-hope", "believe", "hope that|for|to|it", "(He) [said] {the hope that it ends was firm}."],
  ["c-opinion", "believe", "my|our opinion|view", "{In my view it is over}, (he) [said]."],
  // announcing
  ["c-joint-agreed", "announce", "have agree", "(They) [said] {they had agreed on a truce}."],
  ["c-be-sending", "announce", "^ it|he|she|they|we be send|set|withdraw|close|open|recall|suspend|launch|expel|impose|remove", "(It) [said] {it was sending two frigates}."],
  ["c-as-of", "announce", "^ as of|from", "{As of midnight it is closed}, (he) [said]."],
  ["c-have-opened", "announce", "^ it|he|they|we have open|launch|order|instruct|suspend|expel|recall|decide", "(It) [said] {it had opened an inquiry}."],
])

// biome-ignore format: a rule a line
const asked: readonly ActRule[] = [
  { id: "quoted-question", act: "question", quoted: "question", example: "{“Who gave the order?”} (he) [said]." },
]

// biome-ignore format: a rule a line
const outlets = bySource([
  ["outlet", "report", "say|tell|write|accord|state|put|inform|quote|carry", outlet, "{The bridge is cut}, [according to] (the daily Lantern)."],
])

/** All rules in their order. */
export const actRules: readonly ActRule[] = [
  ...silence,
  ...negated,
  ...uttered,
  ...menacing,
  ...apologising,
  ...seeing,
  ...accusing,
  ...denying,
  ...rejecting,
  ...criticising,
  ...saidHe,
  ...praising,
  ...worrying,
  ...asking,
  ...offering,
  ...promising,
  ...agreeing,
  ...announcing,
  ...believing,
  ...reporting,
  ...asked,
  ...told,
  ...ordered,
  ...outlets,
]
