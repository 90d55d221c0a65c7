const words = (written: string): ReadonlySet<string> => new Set(written.split(" "))

export const firstPersonPlural = words("we us our ours ourselves")

/** Who speaks for a side with "we" may do so with "I" as well. */
export const firstPerson = words("we us our ours ourselves i me my mine myself")

export const possessives = words("our my")

/** What a speaker holds up as its own side's: "China's legitimate rights", "a metre of our land". */
export const ownNouns = words(
  "right interest sovereignty security safety land soil territory waters sea coast shore island river sky airspace airline " +
    "aviation dignity honour honor pride name independence integrity freedom liberty unity nation homeland motherland fatherland " +
    "enterprise company business industry economy producer exporter trader worker farmer fisherman sailor soldier scientist " +
    "citizen people person child son daughter mother family army navy fleet troop guard fighter defender flag patience future " +
    "survival existence heritage language culture tradition identity constitution law parliament voter taxpayer",
)

/** What a speaker lays to another side. */
export const hostileNouns = words(
  "aggression attack threat provocation game blackmail lie pressure ambition invasion occupation coercion interference " +
    "accusation allegation propaganda bullying expansion hostility demand tariff support assault raid incursion theft " +
    "intervention sanction embargo blockade siege shelling bombardment strike bombing crime atrocity brutality cruelty tyranny terror " +
    "treachery betrayal deceit deception hypocrisy arrogance cowardice greed piracy espionage meddling intrigue plot trick ultimatum " +
    "insult slander smear disinformation claim complaint excuse pretext refusal intransigence stubbornness recklessness folly",
)

/** Of these what nobody calls his own side's doings. */
export const pejorativeNouns = words(
  "aggression provocation blackmail lie invasion occupation coercion interference propaganda bullying expansion hostility theft " +
    "incursion crime atrocity brutality cruelty tyranny terror treachery betrayal deceit deception hypocrisy arrogance cowardice greed " +
    "piracy espionage meddling intrigue plot trick insult slander smear disinformation excuse pretext intransigence stubbornness recklessness folly",
)

/** Words beside which a charge is told to be denied. */
export const denials = words(
  "no not n't n’t never nothing nobody none neither nor alleged allegedly so-called supposed supposedly imaginary myth nonsense absurd " +
    "baseless groundless unfounded fabrication fabricated talk charge claim accusation allegation invent invented false deny fiction fairy",
)

/** Verbs whose object is another side: one does not urge oneself. */
export const urgingVerbs = words(
  "urge advise warn ask call tell remind demand request invite expect condemn accuse blame punish sanction stop deter " +
    "counter confront thank congratulate denounce reproach rebuke implore beg beseech summon threaten forgive welcome hold",
)

/** Verbs whose object is more often another side than one's own. */
export const regardingVerbs = words(
  "help support aid understand respect trust assist back recognise recognize join visit admire assure consult convince",
)

/** What stands for the state before which it is named: "the government of X", "the Cordellian side". */
export const governmentNouns = words(
  "government side authority leadership regime administration party republic state ministry cabinet",
)

/** Of people who are thankful to another side. */
export const thankfulAdjectives = words("grateful thankful indebted obliged")

/** Prepositions of what is against another side: "defend ourselves against X". */
export const opposing = words("against from by versus despite")

/** What another side is told to do. */
export const obligations = words("must should ought shall needs need cannot")

export const negations = words("not n't n’t never no nothing nobody neither nor none")

/** With a negation, what one vows for oneself: "will never", "shall not". */
export const vows = words("will wo would shall 'll ’ll")

/** What nobody vows on a rival's behalf that he will not do. */
export const vowedVerbs = words(
  "apologise apologize surrender yield bow kneel give accept recognise recognize tolerate forget forgive abandon retreat " +
    "sell bend beg submit relent rest hesitate renounce betray capitulate cower crawl cede concede compromise negotiate trade barter " +
    "flinch waver budge swallow endure stand sign",
)

/** What a side vows that it will do. */
export const resolveVerbs = words(
  "defend protect safeguard uphold survive endure prevail win overcome rebuild resist persevere find answer respond retaliate " +
    "reply stand fight hold keep guard preserve remember recover liberate restore secure build choose decide remain live",
)

export const reflexives = words("itself its themselves their")

/** What a side says of itself that it has done as it should. */
export const keepingVerbs = words("pay honour honor fulfil fulfill keep observe respect")

/** What a rival does to a speaker's side. */
export const harmingVerbs = words(
  "attack invade bomb bombard shell strike raid storm threaten menace blackmail extort occupy annex seize steal rob plunder loot cheat " +
    "deceive trick betray strangle choke suffocate stifle throttle starve freeze besiege blockade encircle provoke insult humiliate " +
    "slander defame smear bully intimidate coerce sabotage undermine poison kill murder massacre shoot abduct kidnap spy punish " +
    "destroy ruin cripple crush break violate trample harass oppress persecute enslave dictate wreck burn stab",
)

/** What a rival is told to have done when it is blamed, with a form of "be". */
export const blamedStates = words("blame guilty responsible culpable lie complicit accountable liable aggressor")

/** What a rival is told that it will do. */
export const threatenedVerbs = words("regret rue repent suffer answer")

/** With "pay": what makes a threat of it. */
export const dearly = words("dearly heavily price consequence consequences for")

/** What others are to a speaker: "our Torvian friends". */
export const friends = words(
  "friend neighbour neighbor partner ally colleague counterpart brother sister cousin guest host rival enemy adversary opponent " +
    "competitor customer supplier interlocutor",
)

/** What a speaker names after "our" and before its own side's name: "our country, X". */
export const homeNouns = words(
  "country nation homeland motherland fatherland republic state kingdom land people capital home government ministry army beloved dear",
)

/** Whom a speaker says that it is. */
export const inhabitants = words(
  "people citizen son daughter child nation inhabitant patriot government leader representative",
)

/** Subjects of what nobody does to a speaker's side. */
export const nobody = words("nobody none one")
