import type { Entity } from "../../../reading/index.ts"
import { deedInWords } from "./deeds.ts"
import { type Event, type Lookup, listInWords, partyInWords } from "./lookup.ts"
import { dateInWords, inQuotes, issueInWords } from "./words.ts"

/** An event in a sentence of our own: what is coded, not what the report says; the report's word for it is `trigger`. */
export type EventView = Readonly<{
  id: string
  /** From 1, in the order of the Reading. */
  number: number
  event: Event
  /** "Antony Blinken (USA) met Wang Yi (CHN)" */
  deed: string
  /** "in Beijing, 26 April 2024"; empty where neither is known. */
  circumstances: string
  /** PLOVER type and mode: "CONSULT visit". */
  code: string
  /** "planned", "according to Matthew Miller (S3)": how it is told. */
  telling: readonly string[]
  trigger: string
  /** PLOVER contexts and issues, in words. */
  about: readonly string[]
}>

export const eventViews = (lookup: Lookup): readonly EventView[] =>
  lookup.reading.events.map((event, index) => eventView(lookup, event, index + 1))

const eventView = (lookup: Lookup, event: Event, number: number): EventView => {
  const { id, type, mode, trigger, contexts, issues } = event
  return {
    id,
    number,
    event,
    deed: deedOf(lookup, event),
    circumstances: circumstancesOf(lookup, event),
    code: mode === undefined ? type : `${type} ${mode}`,
    telling: tellingOf(lookup, event),
    trigger: lookup.cut(trigger),
    about: [...new Set([...contexts.map((context) => context.replaceAll("_", " ")), ...issues.map(issueInWords)])],
  }
}

/** "Antony Blinken (USA) met Wang Yi (CHN) in Beijing, 26 April 2024: CONSULT". */
export const eventInWords = ({ deed, circumstances, code }: EventView): string => `${deed}${circumstances}: ${code}`

const deedOf = (lookup: Lookup, event: Event): string => {
  const { actors, recipients, type } = event
  const parties = (list: Event["actors"]): string =>
    listInWords([...new Set(list.map((one) => partyInWords(lookup, one)))])
  return [
    actors.length === 0 ? "Somebody" : parties(actors),
    deedInWords({
      type,
      mode: isCallOnPerson(lookup, event) ? undefined : event.mode,
      recipients: recipients.length === 0 ? null : parties(recipients),
      auxiliary: auxiliaryOf(event),
    }),
  ].join(" ")
}

/** A visit of a person to a person is said as a meeting: one visits a country. */
const isCallOnPerson = ({ entity }: Lookup, { mode, recipients }: Event): boolean => {
  const isPlace = (known: Entity | undefined): boolean => known?.type === "state" || known?.type === "place"
  return (
    mode === "visit" && recipients.some((party) => !isPlace(party.entity === null ? undefined : entity(party.entity)))
  )
}

const auxiliaryOf = ({ aux }: Event): string | null => {
  const isNot = aux.includes("negation")
  if (aux.includes("future")) return isNot ? "will not" : "will"
  if (aux.includes("hypothetical")) return isNot ? "might not" : "might"
  return isNot ? "did not" : null
}

const circumstancesOf = ({ cut, name }: Lookup, { location, time, recipients }: Event): string => {
  const place = location === undefined ? undefined : (location.name ?? cut(location))
  // Who visits Beijing is in Beijing.
  const isSaid = recipients.some(({ entity }) => entity !== null && name(entity) === place)
  return [
    place === undefined || isSaid ? "" : ` in ${place}`,
    time === undefined ? "" : `, ${dateInWords(time.value)}`,
  ].join("")
}

const tellingOf = (lookup: Lookup, { aux, claimedIn }: Event): readonly string[] => {
  const claim = claimedIn === undefined ? null : `${claimantOf(lookup, claimedIn)} (${claimedIn})`
  const isDenied = aux.includes("negation")
  return [
    ...(aux.includes("historical") ? ["earlier"] : []),
    ...(aux.includes("future") ? ["planned"] : []),
    ...(aux.includes("hypothetical") ? ["not certain"] : []),
    ...(claim === null
      ? isDenied
        ? ["told not to be so"]
        : []
      : [`${isDenied ? "denied by" : "according to"} ${claim}`]),
  ]
}

/** Whose word an event is: the statement's speaker, else the words of its source. */
export const claimantOf = ({ statement, name, cut }: Lookup, id: string): string => {
  const claim = statement(id)
  if (claim === undefined) return id
  if (claim.speaker !== null) return name(claim.speaker)
  return claim.source === null ? "somebody unnamed" : inQuotes(cut(claim.source))
}
