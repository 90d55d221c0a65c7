import { type SideOf, sidesOf } from "../event/side.ts"
import type { NameMention, Title } from "../mention/mention.ts"
import { personName } from "../mention/names.ts"
import { homeOf, type Referent } from "../mention/referent.ts"
import { officePrepositions } from "../mention/rules/en/titles.ts"
import type { Sources } from "./flag.ts"

/** A person of the report by the fullest name, with the mentions by name in reading order. */
export type Person = Readonly<{
  referent: Referent
  /** The fullest, without the place of an office before it: "Maren Tiede" of "Prime Minister of Ortland Maren Tiede". */
  name: string
  /** Folded, given names first: `personName`. */
  parts: readonly string[]
  mentions: readonly NameMention[]
  /** The state or party that the report or knowledge gives the person, or whose place the person is first named in; else null. */
  side: string | null
  /** The side is by no more than where the name stands. */
  isSideGuessed: boolean
}>

/** All whom a report names, and the sides that it has. */
export type People = Readonly<{ all: readonly Person[]; sideOf: SideOf }>

/** The named people of a report. */
export const peopleOf = (sources: Sources): People => {
  const sideOf = sidesOf(sources.referents)
  const all = sources.referents.all.flatMap((referent): Person[] => {
    if (referent.type !== "person" || !referent.named) return []
    const mentions = referent.mentions.filter((mention) => mention.kind === "name").toSorted((a, b) => a.from - b.from)
    if (mentions.length === 0) return []
    const told = sideOf(referent) === referent.id ? homeOf(referent) : sideOf(referent)
    const name = nameOf(sources, referent, mentions)
    return [
      {
        referent,
        name,
        parts: personName(name).parts,
        mentions,
        side: told ?? sideBeside(sources, mentions[0]!, sideOf),
        isSideGuessed: told === null,
      },
    ]
  })
  return { all, sideOf }
}

const nameOf = ({ syntax }: Sources, { names }: Referent, mentions: readonly NameMention[]): string => {
  const [name] = names
  const isPlaced = mentions.some(
    ({ from, to }) =>
      to - from > 2 && from > syntax.sentence(from).from && officePrepositions.has(syntax.lower(from - 1)),
  )
  return isPlaced ? name!.slice(name!.indexOf(" ") + 1) : name!
}

/**
 * Whose somebody is who is introduced without a state: the only party that is named before the name in its own sentence and
 * the one before it, in one paragraph ("At the ministry of Ortland they deny it. The head of the department, Karl ...").
 */
const sideBeside = (
  { parsed, syntax, mentionAt, referents }: Sources,
  name: NameMention,
  sideOf: SideOf,
): string | null => {
  const sentence = syntax.sentence(name.from)
  const before = sentence.from > 0 ? syntax.sentence(sentence.from - 1) : sentence
  const paragraph = parsed.paragraphs.findLast(({ start }) => start <= parsed.words.starts[name.from]!)
  const isWithin = paragraph !== undefined && parsed.words.starts[before.from]! >= paragraph.start
  const sides = new Set<string>()
  for (let word = isWithin ? before.from : sentence.from; word < name.from; word++) {
    const mention = mentionAt(word)
    const referent = mention && referents.of.get(mention)?.referent
    if (!referent || referent.type === "person") continue
    const side = sideOf(referent)
    if (referent.type === "state" || referent.type === "place" || side !== referent.id) sides.add(side)
  }
  return sides.size === 1 ? [...sides][0]! : null
}

/** The offices and callings that are told right before or behind one of a person's names, not over. */
export const currentTitles = ({ mentions }: Person): readonly Title[] =>
  mentions.flatMap(({ titles }) => titles.filter(({ former }) => !former))

/**
 * Somebody whom a report introduces: with an office of the report's own telling, by a place ("Prime Minister of Ortland
 * Maren Tiede"), or known as an office holder.
 */
export const isIntroduced = ({ syntax }: Sources, { referent, mentions }: Person): boolean =>
  referent.holder !== null ||
  referent.titles.length > 0 ||
  mentions.some(({ from }) => from > syntax.sentence(from).from && officePrepositions.has(syntax.lower(from - 1)))
