import { spanOf } from "../../language/index.ts"
import type { Unchained } from "../statement/chain.ts"
import type { Doubt, Sources } from "./flag.ts"
import { currentTitles, isIntroduced, type People, type Person } from "./people.ts"
import { wordingOf } from "./wording.ts"

/**
 * Quotations whose words speak of another party as their own ("our rights", told of a state that is not the speaker's), or
 * urge the speaker's own. Only those of a person whose side is known, where somebody who may have said them speaks in the
 * report: words of an ally's resolve are no conflict, so that a vow without a "we" is told as info.
 */
export const speakerDoubts = (sources: Sources, people: People): Doubt[] => {
  const speakers = new Map(people.all.map((person) => [person.referent.id, person]))
  return sources.statements.flatMap((statement) => {
    const credited = statement.speaker === null ? undefined : speakers.get(statement.speaker)
    if (statement.kind === "indirect" || !credited || credited.side === null || !isOfficial(credited)) return []
    const { own, vowed, urged } = wordingOf(sources, statement.content, people.sideOf)
    if (own.has(credited.side) || vowed.has(credited.side)) return []
    const isTurned = urged.has(credited.side)
    const owner = [...own, ...vowed][0] ?? null
    if (owner === null && !isTurned) return []
    const meant = likeliest(sources, people, { side: owner, credited })
    if (meant === undefined) return []
    const severity = isTurned || (owner !== null && own.has(owner)) ? "warning" : "info"
    return [conflict(sources, { statement, credited, meant, severity })]
  })
}

/** Who speaks for a side. Others belong to a place and no party, and may urge their own government. */
const isOfficial = (person: Person): boolean =>
  person.referent.holder !== null ||
  currentTitles(person).some(({ role }) => role?.kind === "office" || role?.kind === "spokesperson")

/**
 * Who of a side it may have been, of whichever but the speaker's where the side is not known: whoever speaks most often in the
 * report. Where nobody is known to be of that side, somebody introduced whose side is not known.
 */
const likeliest = (
  sources: Sources,
  { all }: People,
  { side, credited }: Readonly<{ side: string | null; credited: Person }>,
): Person | undefined => {
  const told = (person: Person): number =>
    sources.statements.filter(({ speaker }) => speaker === person.referent.id).length
  const speaking = all.filter((person) => person !== credited && told(person) > 0).toSorted((a, b) => told(b) - told(a))
  const isOfSide = (person: Person): boolean =>
    side === null ? person.side !== null && person.side !== credited.side : person.side === side
  return speaking.find(isOfSide) ?? speaking.find((person) => person.side === null && isIntroduced(sources, person))
}

type Conflict = Readonly<{ statement: Unchained; credited: Person; meant: Person; severity: Doubt["severity"] }>

const conflict = ({ parsed }: Sources, { statement, credited, meant, severity }: Conflict): Doubt => {
  const [first] = statement.content
  const suggestion = meant.name
  return {
    kind: "speaker-conflict",
    start: first!.start,
    end: first!.end,
    message: `The words fit ${suggestion}'s side, and stand under the name ${credited.name}.`,
    evidence: [
      ...statement.content,
      ...(statement.source ? [statement.source] : []),
      spanOf(parsed.words, meant.mentions[0]!),
    ],
    severity,
    suggestion,
  }
}
