import { formsOf } from "./inflection.ts"

/** Verbs whose object does what their infinitive says. */
export const objectControl: ReadonlySet<string> = new Set(
  "ask|urge|order|tell|allow|let|force|want|press|persuade|call|beg|instruct|invite|permit|compel|oblige|warn|help|expect|forbid|authorise|authorize|request|advise|encourage|cause|enable|require|bind|oblige|obligate|commit|condemn|sentence|pressure|pressurise|pressurize|push|nudge|prompt|lead|drive|get|leave|dare|challenge|direct|command|task|assign|appoint|delegate|empower|entitle|license|train|inspire|induce|incite|provoke|tempt|coerce|implore|beseech|exhort|counsel|entreat|petition|remind|teach|summon|send|choose|elect|hire|pay|bribe|need|wish|see|watch|hear|have|make|show|film|assist|convince|coax|cajole|lobby|plead|trust"
    .split("|")
    .flatMap(formsOf),
)

/** Verbs that only say that what their object names is done. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "make|launch|mount|impose|carry|conduct|hold|stage|issue|open|begin|start|order|pay|give|commit|wage|slap|levy|undertake|resume|answer|respond|retaliate"
    .split("|")
    .flatMap(formsOf),
)

/** Verbs whose object hears what is said, and is seldom whom it is said against. */
export const tellingVerbs: ReadonlySet<string> = new Set("tell|inform|brief|assure|write".split("|").flatMap(formsOf))

/** Verbs of praise and blame: what they name behind "for" their object did. */
export const objectGerund: ReadonlySet<string> = new Set(
  "blame|criticise|criticize|condemn|denounce|rebuke|reproach|reprimand|fault|attack|chide|scold|berate|castigate|mock|sue|indict|arrest|detain|punish|sanction|fine|jail|expel|deport|ban|suspend|thank|praise|congratulate|commend|applaud|laud|hail|salute|honour|honor|forgive|pardon|reward|decorate|compensate"
    .split("|")
    .flatMap(formsOf),
)

/** Nouns whose infinitive is done by whoever has them, makes them or takes them: "have no choice but to close". */
export const deliberations: ReadonlySet<string> = new Set(
  "choice|option|alternative|decision|plan|intention|intent|threat|promise|pledge|vow|offer|refusal|reluctance|effort|attempt|bid|right|power|authority|duty|obligation|commitment|need|reason|chance|opportunity|readiness|willingness|desire|wish|hope|determination|resolve|move|step|proposal|ability|inability|capacity|failure|agreement|deal|campaign|drive|push|plot|scheme|conspiracy|mandate|permission|consent|freedom|time|will|ambition|aim|goal|preparation|undertaking|resolution|vote|measure|action"
    .split("|")
    .flatMap(formsOf),
)

/** Verbs that say little beside their object, so that a phrase behind that may as well be theirs: "expressed solidarity with X". */
export const carryingVerbs: ReadonlySet<string> = new Set([
  ...lightVerbs,
  ..."express|voice|convey|lodge|file|register|deliver|offer|declare|announce|seek|pledge|promise|grant|extend|raise|establish|restore|sever|suspend|show|have|take|put|lay|reach|conclude|sign|submit|send|attempt|plan|prepare|continue|end|halt|stop|intensify|renew|step|pursue"
    .split("|")
    .flatMap(formsOf),
])
