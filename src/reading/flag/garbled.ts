import { spanOf } from "../../language/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { isIntroduced, type People, type Person } from "./people.ts"
import { kinWords, transcribed } from "./rules/en/names.ts"
import { lettersApart } from "./spelling.ts"
import { ownSides } from "./wording.ts"

/** A name that is made of two people's, and whom of them it probably stands for. */
export type Garbled = Readonly<{ person: Person; family: Person; given: Person; meant: Person; byWording: boolean }>

/** A name that somebody bears comes up again; a garbled one seldom more than so often. */
const mostMentions = 2

/**
 * Names that no one bears, made of the given name of one of the report's people (or of how it is transcribed) and the
 * family name of another: "Maren Holt" where the report has Maren Tiede and Jonas Holt. Both must be introduced, the
 * name must come without an office of its own, and knowledge must not have it: people share names by right, too.
 */
export const garbledNames = (sources: Sources, people: People): Garbled[] =>
  people.all.flatMap((person) => {
    if (!isStrange(sources, person)) return []
    const others = people.all.filter(
      (other) => other !== person && other.parts.length > 1 && isIntroduced(sources, other),
    )
    const family = others.find((other) => other.parts.at(-1) === person.parts.at(-1) && !sharesGiven(person, other))
    if (!family) return []
    const given = others.find((other) => other !== family && isPartOf(person.parts[0]!, other))
    return given && isWithoutOffice(person, [family, given]) ? [meantBy(sources, { person, family, given })] : []
  })

const isStrange = (sources: Sources, person: Person): boolean => {
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
const fullMentions = ({ mentions }: Person): Person["mentions"] => mentions.filter(({ from, to }) => to - from > 1)

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
const isWithoutOffice = (person: Person, two: readonly Person[]): boolean => {
  const called = new Set(two.flatMap(({ referent }) => referent.titles.map(({ role }) => role)))
  return fullMentions(person).every(({ titles }) =>
    titles.every(({ role }) => role === null || role.kind === "unnamed" || called.has(role)),
  )
}

/** A part of another's name, as it is spelt or as it is transcribed. */
const isPartOf = (part: string, { parts }: Person): boolean => {
  const spellings = [part, ...(transcribed.get(part) ?? [])]
  return parts.some((each) => spellings.includes(each))
}

/** Whom of the two is meant: whose side the words beside the name fit, else who was told of last before it. */
const meantBy = (sources: Sources, found: Pick<Garbled, "person" | "family" | "given">): Garbled => {
  const { person, family, given } = found
  const own = new Set(statementsOf(sources, person).flatMap(({ content }) => ownSides(sources, content)))
  const fits = [given, family].filter(({ side }) => side !== null && own.has(side))
  if (fits.length === 1) return { ...found, meant: fits[0]!, byWording: true }
  const before = ({ mentions, referent }: Person): number =>
    Math.max(
      -1,
      ...[...mentions, ...referent.mentions].map(({ from }) => from).filter((from) => from < person.mentions[0]!.from),
    )
  return { ...found, meant: before(family) > before(given) ? family : given, byWording: false }
}

const statementsOf = ({ statements }: Sources, { referent }: Person): Sources["statements"] =>
  statements.filter(({ speaker }) => speaker === referent.id)

/** The doubts on garbled names, and on the words credited to them where those fit the other side. */
export const garbledDoubts = (sources: Sources, garbled: readonly Garbled[]): Doubt[] =>
  garbled.flatMap(({ person, family, given, meant, byWording }) => {
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
    const quoted = statementsOf(sources, person).flatMap(({ content }): Doubt[] => [
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
