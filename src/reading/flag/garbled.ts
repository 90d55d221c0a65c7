import { spanOf } from "../../language/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { isIntroduced, type People, type Person } from "./people.ts"
import { kinWords, transcribed } from "./rules/en/names.ts"
import { lettersApart } from "./spelling.ts"
import { ownSides, type WordingOf, wordingIn } from "./wording.ts"

/** A name that is made of two people's, what is said under it, and whom of the two it probably stands for. */
export type Garbled = Readonly<{
  person: Person
  family: Person
  given: Person
  said: Sources["statements"]
  meant: Person
  byWording: boolean
}>

/** A name that somebody bears comes up again; a garbled one seldom more than so often. */
const mostMentions = 2

/**
 * Names that no one bears, made of the given name of one of the report's people (or of how it is transcribed) and the
 * family name of another: "Maren Holt" where the report has Maren Tiede and Jonas Holt. Both must be introduced, the
 * name must come without an office of its own, and knowledge must not have it: people share names by right, too.
 */
export const garbledNames = (sources: Sources, people: People): Garbled[] => {
  const bearers = bearersOf(sources, people)
  const saidBy = Map.groupBy(sources.statements, ({ speaker }) => speaker)
  const wordingOf = wordingIn(sources, people.sideOf)
  return people.all.flatMap((person) => {
    if (!isStrange(sources, person)) return []
    const family = bearers
      .ofFamily(person.parts.at(-1)!)
      .find((other) => other !== person && !sharesGiven(person, other))
    if (!family) return []
    const given = bearers.ofPart(person.parts[0]!).find((other) => other !== person && other !== family)
    if (!given || !isWithoutOffice(person, [family, given])) return []
    const said = saidBy.get(person.referent.id) ?? []
    return [meantBy(wordingOf, { person, family, given, said })]
  })
}

/** The introduced people of a report by the parts of their names, each list in reading order. */
export type Bearers = Readonly<{
  ofFamily: (part: string) => readonly Person[]
  /** By any part, as it is spelt or as it is transcribed. */
  ofPart: (part: string) => readonly Person[]
}>

export const bearersOf = (sources: Sources, { all }: People): Bearers => {
  const introduced = all.filter((person) => person.parts.length > 1 && isIntroduced(sources, person))
  const byFamily = Map.groupBy(introduced, ({ parts }) => parts.at(-1)!)
  const byPart = new Map<string, Set<number>>()
  introduced.forEach(({ parts }, i) => {
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(i))
  })
  return {
    ofFamily: (part) => byFamily.get(part) ?? [],
    ofPart: (part) => {
      const found = [part, ...(transcribed.get(part) ?? [])].flatMap((each) => [...(byPart.get(each) ?? [])])
      return [...new Set(found)].sort((a, b) => a - b).map((i) => introduced[i]!)
    },
  }
}

/** Whether a full name is one that nobody is known to bear, told once or twice and of no relative. */
export const isStrange = (sources: Sources, person: Person): boolean => {
  const full = fullMentions(person)
  return (
    person.parts.length === 2 &&
    full.length <= mostMentions &&
    person.referent.holder === null &&
    sources.knowledge.peopleNamed(person.name).length === 0 &&
    !isKin(sources, full)
  )
}

/** A family name alone may have been taken for this one's by mistake. */
export const fullMentions = ({ mentions }: Person): Person["mentions"] =>
  mentions.filter(({ from, to }) => to - from > 1)

/** A relative is told as one, within a few words of the name. */
const isKin = ({ syntax }: Sources, mentions: Person["mentions"]): boolean =>
  mentions.some(({ from, to }) => {
    const sentence = syntax.sentence(from)
    for (let word = Math.max(sentence.from, from - kinReach); word < Math.min(sentence.to, to + kinReach); word++)
      if (kinWords.has(syntax.lemma(word).toLowerCase())) return true
    return false
  })

const kinReach = 6

/** Spellings of one given name, or one cut short, make no garbled name: "Jon" and "Jonathan". */
const sharesGiven = ({ parts: [a] }: Person, { parts }: Person): boolean =>
  parts
    .slice(0, -1)
    .some((b) => a!.startsWith(b) || b.startsWith(a!) || (a![0] === b[0] && lettersApart(a!, b, 1) <= 1))

/** Words that call a person anything, or what one of the two is called, are no office of the name's own. */
export const isWithoutOffice = (person: Person, two: readonly Person[]): boolean => {
  const called = new Set(two.flatMap(({ referent }) => referent.titles.map(({ role }) => role)))
  return fullMentions(person).every(({ titles }) =>
    titles.every(({ role }) => role === null || role.kind === "unnamed" || called.has(role)),
  )
}

/** Whom of the two is meant: whose side the words beside the name fit, else who was told of last before it. */
const meantBy = (wordingOf: WordingOf, found: Omit<Garbled, "meant" | "byWording">): Garbled => {
  const { person, family, given, said } = found
  const own = new Set(said.flatMap(({ content }) => ownSides(wordingOf(content))))
  const fits = [given, family].filter(({ side }) => side !== null && own.has(side))
  if (fits.length === 1) return { ...found, meant: fits[0]!, byWording: true }
  const before = ({ mentions, referent }: Person): number =>
    Math.max(
      -1,
      ...[...mentions, ...referent.mentions].map(({ from }) => from).filter((from) => from < person.mentions[0]!.from),
    )
  return { ...found, meant: before(family) > before(given) ? family : given, byWording: false }
}

/** The doubts on garbled names, and on the words credited to them where those fit the other side. */
export const garbledDoubts = (sources: Sources, garbled: readonly Garbled[]): Doubt[] =>
  garbled.flatMap(({ person, family, given, said, meant, byWording }) => {
    const { words } = sources.parsed
    const name = person.name
    const evidence = [given, family].map(({ mentions }) => spanOf(words, mentions[0]!))
    const suggestion = meant.name
    const names = fullMentions(person).map(
      (mention): Doubt => ({
        ...spanOf(words, mention),
        kind: "garbled-name",
        message: `No one of this name is known, and it looks like ${given.name} and ${family.name} run together.`,
        evidence,
        severity: "warning",
        suggestion,
      }),
    )
    if (!byWording || meant === family || meant.side === family.side) return names
    const quoted = said.flatMap(({ content }): Doubt[] => [
      {
        ...content[0]!,
        kind: "speaker-conflict",
        message: `The words fit ${suggestion}'s side, and stand under the name ${name}.`,
        evidence: [...content, spanOf(words, person.mentions[0]!), ...evidence],
        severity: "warning",
        suggestion,
      },
    ])
    return [...names, ...quoted]
  })
