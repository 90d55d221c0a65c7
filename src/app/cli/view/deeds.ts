/**
 * How events are said in a sentence, by type and mode of PLOVER: past and base form of the verb, then what follows. `…`
 * stands for the recipients; where nobody is told, what is in brackets falls away, or the wording behind ` / ` is taken.
 */
const deeds: Readonly<Record<string, string>> = {
  AGREE: "agreed|agree to cooperate [with …]",
  CONSULT: "met|meet … / held|hold talks",
  "CONSULT visit": "visited|visit … / made|make a visit",
  "CONSULT phone": "spoke|speak by phone [with …]",
  "CONSULT multilateral": "held|hold multilateral talks [with …]",
  "CONSULT third-party": "held|hold talks [with …] hosted by a third party",
  SUPPORT: "backed|back … / gave|give backing",
  CONCEDE: "made|make a concession [to …]",
  COOPERATE: "cooperated|cooperate [with …]",
  AID: "gave|give aid [to …]",
  RETREAT: "gave|give way [to …]",
  "RETREAT withdraw": "withdrew|withdraw [from …]",
  "RETREAT release": "released|release … / set|set captives free",
  "RETREAT disarm": "gave|give up weapons [to …]",
  "RETREAT ceasefire": "observed|observe a truce [with …]",
  "RETREAT access": "gave|give access [to …]",
  "RETREAT resign": "resigned|resign [from …]",
  REQUEST: "made|make a request [to …]",
  "REQUEST assist": "asked|ask […] for support",
  "REQUEST change": "called|call [on …] for change",
  "REQUEST yield": "demanded|demand concessions [from …]",
  "REQUEST meet": "asked|ask […] for talks",
  ACCUSE: "made|make an accusation [against …]",
  "ACCUSE disapprove": "criticised|criticise … / voiced|voice disapproval",
  "ACCUSE allege": "accused|accuse … / made|make an accusation",
  "ACCUSE investigate": "opened|open an inquiry [into …]",
  REJECT: "said|say no [to …]",
  "REJECT assist": "refused|refuse support [to …]",
  "REJECT change": "refused|refuse a change of course [to …]",
  "REJECT yield": "refused|refuse to give way [to …]",
  "REJECT meet": "refused|refuse to meet […]",
  THREATEN: "made|make a threat [against …]",
  "THREATEN restrict": "threatened|threaten restrictions [against …]",
  "THREATEN arrest": "threatened|threaten arrest [of …]",
  "THREATEN relations": "threatened|threaten to break ties [with …]",
  "THREATEN expel": "threatened|threaten expulsion [of …]",
  "THREATEN territory": "threatened|threaten to take territory [of …]",
  "THREATEN violence": "threatened|threaten violence [against …]",
  PROTEST: "protested|protest [against …]",
  "PROTEST demo": "demonstrated|demonstrate [against …]",
  "PROTEST riot": "rioted|riot [against …]",
  "PROTEST strike": "went|go on strike [against …]",
  "PROTEST hunger": "went|go on hunger strike [against …]",
  "PROTEST boycott": "held|hold a boycott [of …]",
  "PROTEST obstruct": "blocked|block the way [of …]",
  "PROTEST vandalize": "did|do damage in protest [against …]",
  SANCTION: "reduced|reduce relations [with …]",
  "SANCTION convict": "passed|pass a guilty verdict [on …]",
  "SANCTION expel": "ordered|order an expulsion [of …]",
  "SANCTION withdraw": "pulled|pull out [of relations with …]",
  "SANCTION discontinue": "cut|cut exchange [with …]",
  MOBILIZE: "readied|ready forces [against …]",
  "MOBILIZE troops": "moved|move troops [against …]",
  "MOBILIZE weapons": "moved|move weapons [against …]",
  "MOBILIZE police": "moved|move police [against …]",
  "MOBILIZE militia": "moved|move armed groups [against …]",
  COERCE: "used|use coercion [against …]",
  "COERCE seize": "seized|seize property [of …]",
  "COERCE restrict": "imposed|impose restrictions [on …]",
  "COERCE censor": "imposed|impose censorship [on …]",
  "COERCE curfew": "imposed|impose a curfew [on …]",
  "COERCE martial-law": "imposed|impose emergency rule [on …]",
  "COERCE arrest": "arrested|arrest … / made|make arrests",
  "COERCE deport": "deported|deport … / ordered|order deportations",
  "COERCE withhold": "withheld|withhold supplies [from …]",
  "COERCE misinformation": "spread|spread misinformation [against …]",
  "COERCE cyber": "made|make a cyber attack [on …]",
  ASSAULT: "attacked|attack … / made|make an attack",
  "ASSAULT abduct": "abducted|abduct … / took|take captives",
  "ASSAULT beat": "beat|beat … / used|use blows",
  "ASSAULT torture": "tortured|torture … / used|use torture",
  "ASSAULT sexual": "committed|commit sexual violence [against …]",
  "ASSAULT targeted": "carried|carry out a targeted killing [of …]",
  "ASSAULT destroy": "destroyed|destroy property [of …]",
  "ASSAULT primitive": "attacked|attack […] with blades, fire or stones",
  "ASSAULT firearms": "attacked|attack […] with firearms",
  "ASSAULT explosives": "attacked|attack […] with explosives",
  "ASSAULT suicide-attack": "made|make a suicide attack [on …]",
  "ASSAULT aerial": "made|make an air attack [on …]",
  "ASSAULT drone": "made|make a drone attack [on …]",
  "ASSAULT heavy-weapons": "attacked|attack […] with heavy weapons",
  "ASSAULT crowd-control": "used|use crowd control [against …]",
  "ASSAULT unconventional": "made|make an attack [on …] with unconventional weapons",
}

const anyDeed = "acted|act [towards …]"

/** Wordings that a deed has: the table's keys, for the test that holds them to PLOVER. */
export const wordedDeeds = Object.keys(deeds)

export type Deed = Readonly<{
  type: string
  mode?: string | undefined
  /** The recipients in words, or null. */
  recipients: string | null
  /** "will", "did not": what stands before the verb's base form; null for the past. */
  auxiliary: string | null
}>

/** "met Wang Yi (CHN)", "will meet Wang Yi (CHN)", "held talks". */
export const deedInWords = ({ type, mode, recipients, auxiliary }: Deed): string => {
  const wording = deeds[`${type} ${mode}`] ?? deeds[type] ?? anyDeed
  const [told = "", alone = told] = wording.split(" / ")
  const chosen = recipients === null ? alone.replace(/ ?\[[^\]]*\]/, "") : told.replace(/\[([^\]]*)\]/, "$1")
  const [verbs = "", ...rest] = chosen.split(" ")
  const [past = "", base = ""] = verbs.split("|")
  const verb = auxiliary === null ? past : `${auxiliary} ${base}`
  return [verb, ...rest].join(" ").replace("…", () => recipients ?? "")
}
