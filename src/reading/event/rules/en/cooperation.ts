import { rulesOf, type TriggerRule } from "./rule.ts"
import { accord, captives, flows, meeting, relief, ties, troops, truce, worry } from "./words.ts"

// biome-ignore format: a rule a line
const agree = rulesOf("verb", "AGREE", [
  ["agree", "", "agree|consent|undertake", "Arvania [agreed] to a pause"],
  ["promise", "", "promise|pledge|vow|assure|guarantee", "Arvania [pledged] a pension to the families"],
  ["commit", "", "commit|bind what:herself|himself|itself|themselves", "Arvania [committed] itself to the plan"],
  ["offer", "", "offer|volunteer|propose", "Arvania [offered] a pause to Ostia"],
  ["offer-apology", "", "offer|tender what:apology|condolence !what:accept", "Arvania [offered] condolences to Ostia"],
  ["accept-demand", "", "accept what:plan|proposal|offer|invitation|mediation|compromise|condition|term|ceasefire|truce|deal|text", "Arvania [accepted] the plan"],
  ["accept-bare", "", "accept !what:*", "Arvania [accepted] at once"],
  ["come-to-terms", "", "reach|strike|conclude|clinch|forge|secure what:agreement|accord|deal|understanding|settlement|compromise", "Arvania [reached] an agreement with Ostia", "mutual"],
  ["set-up", "", "set +up what:hotline|committee|commission|council", "Arvania [set] up a hotline with Ostia", "mutual"],
  ["settle", "", "settle what:dispute|quarrel|question|row|difference who:@", "Arvania [settled] the dispute with Ostia", "mutual"],
])

// biome-ignore format: a rule a line
const agreeOther = [
  ...rulesOf("adjective", "AGREE", [
    ["ready", "", "ready|willing|prepared do:*", "Arvania is [ready] to talk to Ostia"],
  ]),
  ...rulesOf("verb", "AGREE", [
    ["stand-ready", "", "stand near:ready", "Arvania [stood] ready to help Ostia"],
  ]),
]

// biome-ignore format: a rule a line
const consult = rulesOf("verb", "CONSULT", [
  ["meet", "", "meet !what:demand|condition|deadline|need|goal|target|scorn !with:scorn", "Arvania [met] Ostia in Veld", "mutual"],
  ["speak-phone", "phone", "speak|talk|confer near:telephone|phone|video", "Arvania [spoke] to Ostia by telephone", "mutual"],
  ["speak-with", "", "speak|talk|confer|converse|consult|negotiate|bargain|huddle with,to:@", "Arvania [conferred] with Ostia", "mutual"],
  ["ring", "phone", "ring|dial what:@", "Arvania [rang] Ostia"],
  ["gather-for", "", "gather|assemble|convene|unite for:talk|meeting|summit|session|conference|consultation who:ambassador|minister|leader|president|envoy|delegate|delegation|premier|diplomat|member|council", "The ministers of Arvania [gathered] for a meeting", "mutual"],
  ["travel-there", "visit", "travel|fly|journey|return near:there who:@", "Arvania [travels] there"],
  ["confer", "", "confer|negotiate|bargain|parley", "Arvania [negotiated] for a week", "mutual"],
  ["shuttle", "visit", "shuttle", "Arvania [shuttled] between the capitals"],
  ["telephone", "phone", "telephone|phone", "Arvania [telephoned] Ostia"],
  ["call-up", "phone", "call +up what:@", "Arvania [called] up Ostia"],
  ["discuss", "", "discuss", "Arvania [discussed] the border with Ostia", "mutual"],
  ["sit-down", "", "sit +down", "Arvania [sat] down with Ostia", "mutual"],
  ["visit", "visit", "visit|tour what:*", "Arvania [visited] Ostia"],
  ["travel", "visit", "travel|fly|shuttle|journey to,into,in:*", "Arvania [flew] to Ostia"],
  ["travel-out", "visit", "leave|depart|set for:@", "Arvania [left] for Ostia"],
  ["arrive", "visit", "arrive|land in,at:* who:@", "Arvania [arrived] in Ostia"],
  ["arrive-for", "visit", "arrive|come|go|land near:talk|meeting|visit|summit who:@", "Arvania [came] to Ostia for talks"],
  ["pay-visit", "visit", "pay|make|begin|end what:visit|call|trip|tour", "Arvania [paid] a visit to Ostia"],
  ["lead-delegation", "visit", "lead|head what:delegation|mission to:*", "Arvania [led] a delegation to Ostia"],
  ["receive", "visit", "receive|host|welcome|entertain what:president|minister|chancellor|premier|king|queen|secretary|envoy|delegation|leader|guest|delegate", "Arvania [received] the president of Ostia", "mutual"],
  ["receive-guest", "visit", "receive what:@ !from:*", "Arvania [received] Ostia", "mutual"],
  ["host", "", `host|chair|convene what:${meeting}`, "Arvania [hosted] talks"],
  ["hold-talks", "", `hold|open|conduct|have|resume|begin|start|conclude|end|continue|attend what:${meeting}`, "Arvania [held] talks with Ostia", "mutual"],
  ["mediate", "third-party", "mediate|broker", "Arvania [mediated] between them"],
  ["shake-hands", "", "shake what:hand", "Arvania [shook] hands with Ostia", "mutual"],
  ["return-to-table", "", "return|turn to:table|negotiation|talk", "Arvania will [return] to the table", "mutual"],
])

// biome-ignore format: a rule a line
const support = rulesOf("verb", "SUPPORT", [
  ["praise", "", "praise|hail|applaud|laud|commend|salute|congratulate|thank|welcome|compliment|acclaim|celebrate", "Arvania [praised] Ostia"],
  ["back", "", "back|endorse|champion|support|approve|favour|favor|uphold !+down|off|away|out", "Arvania [endorsed] the treaty"],
  ["recognise", "", "recognise|recognize !do:*", "Arvania [recognised] Ostia"],
  ["sign", "", `sign|initial|ratify|seal|approve|adopt what:${accord}|text`, "Arvania [signed] a treaty with Ostia"],
  ["put-name", "", "put|set|affix what:name|signature to:*", "Arvania [put] its name to the treaty"],
  ["sign-bare", "", "sign|initial|ratify", "Arvania [signed] for the league"],
  ["pay-tribute", "", "pay what:tribute|homage|respect", "Arvania [paid] tribute to Ostia"],
  ["express-support", "", `express|voice|offer|convey|reaffirm|pledge|declare|reiterate what:support|backing|solidarity|congratulation|gratitude|thanks|appreciation|confidence|condolence|sympathy|respect|satisfaction|admiration !what:${worry}`, "Arvania [expressed] support for Ostia"],
  ["side-with", "", "side|stand with,by,behind:*", "Arvania [sided] with Ostia"],
  ["throw-weight", "", "throw|put what:weight|support behind:*", "Arvania [threw] its weight behind Ostia"],
  ["restore", "", `restore|normalise|normalize|resume|establish|upgrade|improve what:${ties}`, "Arvania [restored] relations with Ostia", "mutual"],
  ["admit-member", "", "admit to,into:alliance|union|league|council|group|pact|compact", "The league [admitted] Arvania to the alliance"],
  ["open-embassy", "", "open|reopen what:embassy|consulate|mission", "Arvania [opened] an embassy in Ostia"],
  ["vote-for", "", "vote for,in:*", "Arvania [voted] for the treaty"],
  ["join-treaty", "", `join|enter what:${accord}`, "Arvania [joined] the pact"],
  ["defend", "", "defend what:decision|ally|record|policy", "Arvania [defended] the policy of Ostia"],
])

// biome-ignore format: a rule a line
const concede = rulesOf("verb", "CONCEDE", [
  ["apologise", "", "apologise|apologize", "Arvania [apologised] to Ostia"],
  ["say-sorry", "", "say near:sorry", "Arvania [said] that it was sorry"],
  ["express-regret", "", "express|voice|convey|offer|make what:regret|apology|remorse", "Arvania [expressed] regret to Ostia"],
  ["lift", "", `lift|ease|relax|loosen|soften|waive|scrap|remove|suspend what:curfew|ban|restriction|embargo|sanction|blockade|emergency|siege|tariff|rule|censorship|closure|duty`, "Arvania [lifted] the curfew"],
  ["pardon", "", "pardon|amnesty|reprieve|commute", "Arvania [pardoned] the rebels"],
  ["concede", "", "concede|relent|yield|compromise|backtrack", "Arvania [conceded] to Ostia"],
  ["give-in", "", "give|back|climb +in|down|way", "Arvania [backed] down"],
  ["drop-claim", "", "drop|withdraw|abandon|renounce|waive|retract what:claim|demand|charge|objection|threat|suit|lawsuit|complaint|remark|decision|draft|resolution|tariff|veto", "Arvania [dropped] its claim"],
  ["take-back", "", "take +back what:decision|remark|word|threat|claim|demand|slander", "Arvania [took] back its threat"],
  ["call-off", "", "call +off what:strike|walkout|protest|boycott|blockade|march|rally|offensive|attack|exercise|drill|sanction|siege", "Arvania [called] off its offensive"],
  ["lower-toll", "", "cut|lower|reduce|halve|slash|drop|abolish what:toll|tariff|duty|levy|fee|surcharge|quota", "Arvania [halved] its tariff"],
  ["end-protest", "", "end|suspend|halt|stop what:strike|protest|boycott|blockade|fast", "The miners [ended] their strike"],
  ["announce-truce", "", `announce|declare|offer what:${truce}`, "Arvania [announced] a ceasefire"],
  ["announce-pullout", "", "announce what:withdrawal|pullout|release|amnesty|concession|easing", "Arvania [announced] the withdrawal of its army"],
  ["postpone-action", "", "postpone|delay|suspend|defer|pause what:execution|strike|offensive|attack|bombing", "Arvania [suspended] its offensive"],
  ["admit-fault", "", "admit|acknowledge what:mistake|error|fault|guilt|responsibility|wrongdoing", "Arvania [admitted] its mistake"],
])

// biome-ignore format: a rule a line
const retreat = rulesOf("verb", "RETREAT", [
  ["release", "release", "free|release !what:statement|report|text|figure|film|letter|result|transcript", "Arvania [freed] the sailors of Ostia"],
  ["set-free", "release", "set|walk|let near:free", "Arvania [set] the sailors free"],
  ["let-go", "release", "let near:go !do:down", "Arvania [let] the sailors go"],
  ["hand-over-captives", "release", `hand|give|return +over|back what:${captives}|body|remains`, "Arvania [handed] over nine prisoners to Ostia"],
  ["exchange-prisoners", "release", "exchange|swap what:prisoner|captive|body|spy|detainee|agent", "Arvania [exchanged] prisoners with Ostia", "mutual"],
  ["withdraw-troops", "withdraw", `withdraw|pull|evacuate|remove|move|draw +back|out|home|away|from what:${troops}`, "Arvania [pulled] its troops back"],
  ["pull-out", "withdraw", "pull +out|back who:@ !what:* !of,from:*", "Arvania [pulled] out"],
  ["withdraw-army", "withdraw", `withdraw|evacuate|remove what:${troops}`, "Arvania [withdrew] its troops"],
  ["withdraw-who", "withdraw", `withdraw|retreat|leave|pull|depart|return who:${troops}`, "The troops of Arvania [withdrew] from Ostia"],
  ["withdraw-land", "withdraw", "withdraw from:territory|region|area|city|town|valley|strip|zone|border|province|island|country|line", "Arvania [withdrew] from the valley"],
  ["return-land", "withdraw", "hand|return +over what:territory|island|land|province|city|strip", "Arvania [handed] over the islands to Ostia"],
  ["give-back", "withdraw", "give|hand +back", "Arvania [gave] back the islands to Ostia"],
  ["disarm", "disarm", "disarm|demobilise|demobilize|dismantle|destroy|scrap|surrender|decommission what:weapon|arm|missile|rifle|mortar|arsenal|warhead|rocket|stockpile|reactor|militia|fighter", "The rebels [surrendered] their mortars"],
  ["hand-in-arms", "disarm", "hand|turn|give|lay +in|over|up|down what:weapon|arm|rifle|mortar|rocket|gun", "The rebels [handed] their weapons in"],
  ["surrender", "disarm", "surrender|capitulate", "The rebels [surrendered] to Arvania"],
  ["observe-truce", "ceasefire", `observe|respect|keep|honour|honor|begin|start what:${truce}`, "Arvania [observed] the truce"],
  ["truce-holds", "ceasefire", `hold|begin|start|take|come|enter who:${truce}`, "The truce [held] along the river"],
  ["stop-firing", "ceasefire", "stop|cease|halt|hold|silence what:fire|firing|shelling|bombing|attack|fighting|hostility|gun", "Arvania [ceased] its fire"],
  ["fall-silent", "ceasefire", "fall near:silent who:gun|artillery", "The guns of Arvania [fell] silent"],
  ["admit-observers", "access", "admit|allow|let|readmit what:inspector|observer|monitor|peacekeeper|convoy|doctor|aid|worker|team|mission|ambulance|lorry|truck", "Arvania [admitted] the inspectors"],
  ["open-to-aid", "access", "open what:border|corridor|crossing|camp|harbour|port|prison to:*", "Arvania [opened] the camp to doctors"],
  ["resign", "resign", "resign|abdicate !what:@", "The minister of Arvania [resigned]", "alone"],
  ["step-down", "resign", "step|stand +down|aside", "The minister of Arvania [stepped] down", "alone"],
  ["quit-office", "resign", "quit|leave as,from:minister|president|premier|ambassador|chief|cabinet|post|office|government", "The minister [quit] as chief", "alone"],
])

// biome-ignore format: a rule a line
const material = [
  ...rulesOf("verb", "COOPERATE", [
    ["cooperate", "", "cooperate|collaborate|co-operate|collude", "Arvania [cooperated] with Ostia", "mutual"],
    ["drill", "", "train|drill|exercise|patrol near:together|joint|jointly", "Arvania [trained] together with Ostia", "mutual"],
    ["joint-drill", "", "hold|conduct|stage|begin|start|carry what:exercise|drill|manoeuvre|maneuver|patrol near:joint|together", "Arvania [held] a joint exercise with Ostia", "mutual"],
    ["share", "", "share|pool what:intelligence|information|fingerprint|data|technology|evidence|locomotive|power|water with:*", "Arvania [shared] intelligence with Ostia", "mutual"],
    ["share-bare", "", "share|pool what:intelligence|information|fingerprint|data|technology|evidence", "Arvania and Ostia [share] intelligence", "mutual"],
    ["extradite", "", "extradite", "Arvania [extradited] the banker to Ostia"],
    ["hand-suspect", "", "hand|deliver|turn +over what:banker|suspect|fugitive|smuggler|evidence|criminal|murderer|wanted", "Arvania [handed] over the banker to Ostia"],
    ["trade", "", "buy|sell|lease|purchase|import|export what:* from,to:@", "Arvania [bought] gas from Ostia"],
      ["resume-trade", "", `resume|restart what:${flows}`, "Arvania [resumed] deliveries to Ostia"],
  ]),
  ...rulesOf("verb", "AID", [
    ["send-aid", "", `send|fly|extend|deliver|donate|dispatch|ship|supply|provide|give|lend|grant|transfer|transport|rush|airlift|hand|contribute|pay what:${relief}`, "Arvania [sent] blankets to Ostia"],
    ["fly-in", "", `fly|bring|truck|send +in what:${relief}`, "Arvania [flew] doctors in"],
  ["arm", "", "arm|bankroll|finance|fund|subsidise|subsidize|resupply|equip what:*", "Arvania [armed] the rebels"],
    ["train-others", "", "train|instruct what:pilot|soldier|officer|policeman|recruit|cadet|guard|army|troop|force|police|navy", "Arvania [trains] the pilots of Ostia"],
    ["pluck", "", "rescue|pluck|evacuate|airlift what:people|person|man|men|woman|women|child|children|family|refugee|survivor|passenger|crew|sailor|citizen|national|villager|resident|wounded", "Arvania [rescued] the passengers"],
    ["feed", "", "feed|house|clothe|vaccinate|treat what:people|refugee|survivor|passenger|family|child|children|victim|wounded|migrant|villager", "Arvania [fed] the refugees"],
    ["grant-asylum", "", "grant|offer|give what:asylum|refuge|shelter|sanctuary", "Arvania [granted] asylum to the singer"],
    ["shelter", "", "shelter|harbour|harbor|rescue what:@", "Arvania [sheltered] Ostia"],
    ["forgive-debt", "", "forgive|cancel|write what:debt", "Arvania [forgave] the debt of Ostia"],
    ["receive-aid", "", `receive|get what:${relief} from:@`, "Arvania [received] a loan from Ostia", "undergone"],
    ["help", "", "help|assist|aid what:@", "Arvania [helped] Ostia"],
  ]),
]

/** Rules for verbs of cooperation in word and deed. */
export const cooperation: readonly TriggerRule[] = [
  ...agree,
  ...agreeOther,
  ...consult,
  ...support,
  ...concede,
  ...retreat,
  ...material,
]
