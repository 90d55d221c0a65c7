import { spanOf, wordsIn } from "../../language/index.ts"
import type { Unchained } from "../statement/chain.ts"
import type { Doubt, Sources } from "./flag.ts"
import { currentTitles, isIntroduced, type People, type Person } from "./people.ts"
import { firstPerson } from "./rules/en/wording.ts"
import { type Wording, wordingIn } from "./wording.ts"

/**
 * Quotations whose words speak of another party as their own ("our rights", told of a state that is not the speaker's), say
 * of the speaker's own what nobody says of his own, or speak of the speaker as of somebody else. Only those of a person whose
 * side is known. Words of an ally's resolve are no conflict, so that a vow without a "we", and a charge that may be one that is
 * quoted, are told as info; so is all where nobody who may have said the words speaks in the report.
 */
export const speakerDoubts = (sources: Sources, people: People): Doubt[] => {
  const speakers = new Map(people.all.map((person) => [person.referent.id, person]))
  const wordingOf = wordingIn(sources, people.sideOf)
  const meantFor = likeliestIn(sources, people)
  return sources.statements.flatMap((statement) => {
    const credited = statement.speaker === null ? undefined : speakers.get(statement.speaker)
    if (statement.kind === "indirect" || !credited) return []
    const sign = signOf(sources, { statement, credited }, wordingOf(statement.content))
    if (sign === undefined) return []
    const meant = meantFor({ side: sign.owner, credited })
    if (meant === undefined && sign.isWeak) return []
    return [conflict(sources, { statement, credited, meant, isSure: meant !== undefined && !sign.isWeak })]
  })
}

/** Whose words they may be, null where nothing says, and whether the sign might be an ally's or a quoted charge's. */
type Sign = Readonly<{ owner: string | null; isWeak: boolean }>

type Credited = Readonly<{ statement: Unchained; credited: Person }>

const signOf = (sources: Sources, { statement, credited }: Credited, wording: Wording): Sign | undefined => {
  const { side } = credited
  if (isOfOneself(sources, { statement, credited })) return { owner: null, isWeak: false }
  if (side === null || !isOfficial(credited)) return undefined
  const { own, vowed, against, accused } = wording
  if (own.has(side) || vowed.has(side)) return undefined
  const owner = [...own, ...vowed][0] ?? null
  if (against.has(side)) return { owner, isWeak: false }
  if (owner !== null) return { owner, isWeak: !own.has(owner) && !accused.has(side) }
  return accused.has(side) ? { owner, isWeak: true } : undefined
}

/**
 * The speaker is the subject of what is said, by name, and no "I" or "we" is: "Orsk has closed the door," under Orsk's own
 * name. Whoever speaks of himself so says "I" somewhere, or his name is what is said of him.
 */
const isOfOneself = (sources: Sources, { statement, credited }: Credited): boolean => {
  if (statement.kind !== "direct") return false
  const { syntax, mentionAt, parsed } = sources
  const ranges = statement.content.flatMap((span) => wordsIn(parsed.words, span) ?? [])
  let names = false
  for (const { from, to } of ranges)
    for (let word = from; word < to; word++) {
      if (firstPersonSingular.has(syntax.lower(word))) return false
      const mention = mentionAt(word)
      if (mention?.kind !== "name" || mention.from !== word || syntax.relation(mention.head) !== "nsubj") continue
      const isSpeaker = sources.referents.of.get(mention)?.referent === credited.referent
      names ||= isSpeaker && syntax.upos(syntax.head(mention.head)) === "VERB"
    }
  return names
}

const firstPersonSingular: ReadonlySet<string> = new Set([...firstPerson].filter((word) => /^(?:i|m)/u.test(word)))

/** Who speaks for a side. Others belong to a place and no party, and may urge their own government. */
const isOfficial = (person: Person): boolean =>
  person.referent.holder !== null ||
  currentTitles(person).some(({ role }) => role?.kind === "office" || role?.kind === "spokesperson")

type Wanted = Readonly<{ side: string | null; credited: Person }>

/**
 * Who of a side it may have been, of whichever but the speaker's where the side is not known: whoever speaks most often in the
 * report. Where nobody is known to be of that side, somebody introduced whose side is not known.
 */
const likeliestIn = (sources: Sources, { all }: People): ((wanted: Wanted) => Person | undefined) => {
  const told = new Map<string, number>()
  for (const { speaker } of sources.statements) if (speaker !== null) told.set(speaker, (told.get(speaker) ?? 0) + 1)
  const times = ({ referent }: Person): number => told.get(referent.id) ?? 0
  const speaking = all.filter((person) => times(person) > 0).toSorted((a, b) => times(b) - times(a))
  return ({ side, credited }) => {
    const isOfSide = (person: Person): boolean =>
      side === null ? person.side !== null && person.side !== credited.side : person.side === side
    return (
      speaking.find((person) => person !== credited && isOfSide(person)) ??
      speaking.find((person) => person !== credited && person.side === null && isIntroduced(sources, person))
    )
  }
}

type Conflict = Credited & Readonly<{ meant: Person | undefined; isSure: boolean }>

const conflict = ({ parsed }: Sources, { statement, credited, meant, isSure }: Conflict): Doubt => {
  const [first] = statement.content
  const whose = meant ? `fit ${meant.name}'s side` : "are of another side"
  return {
    kind: "speaker-conflict",
    start: first!.start,
    end: first!.end,
    message: `The words ${whose}, and stand under the name ${credited.name}.`,
    evidence: [
      ...statement.content,
      ...(statement.source ? [statement.source] : []),
      ...(meant ? [spanOf(parsed.words, meant.mentions[0]!)] : []),
    ],
    severity: isSure ? "warning" : "info",
    ...(meant ? { suggestion: meant.name } : {}),
  }
}
