import { type Holder, type Office, officeIn } from "../../knowledge/index.ts"
import { spanOf } from "../../language/index.ts"
import { isState } from "../mention/country.ts"
import { personName } from "../mention/names.ts"
import type { Doubt, Sources } from "./flag.ts"
import { currentTitles, type People, type Person } from "./people.ts"
import { latinScriptStates } from "./rules/en/scripts.ts"
import { lettersApart } from "./spelling.ts"

/** Names shorter than this are too near to others by chance. */
const shortest = 4

/** Names of so many letters may be two apart. */
const longFamily = 7

/** Names that are another person's of the report, or an office holder's, but for a letter or two. */
export const variantsOf = (sources: Sources, people: People): Variant[] => {
  const ofHolders = new Map(
    people.all.flatMap((person) => variantOfHolder(sources, person).map((found) => [person, found])),
  )
  const within = variantsWithin(sources, people, ofHolders)
  const told = new Set(within.map(({ person }) => person))
  const further = [...ofHolders.values()].filter(({ person }) => !told.has(person))
  return [...within, ...further]
}

/** A spelling, and the right one; `beside` is who has it in the report. */
export type Variant = Readonly<{ person: Person; right: string; beside: Person | null; severity: Doubt["severity"] }>

/** The doubt on a spelling, at the fullest mention of it. */
export const variantDoubt = (
  { parsed: { words, text } }: Sources,
  { person, right, beside, severity }: Variant,
): Doubt => {
  const mention = person.mentions.find(({ from, to }) => to - from === person.parts.length) ?? person.mentions[0]!
  const span = spanOf(words, mention)
  return {
    ...span,
    kind: "name-variant",
    message: `The name ${text.slice(span.start, span.end)} is spelt ${right} elsewhere.`,
    evidence: beside ? [spanOf(words, beside.mentions[0]!)] : [],
    severity,
    suggestion: right,
  }
}

/** Of two spellings in one report the one that knowledge has is right, else the one told oftener, else the first. */
const variantsWithin = (sources: Sources, { all }: People, ofHolders: ReadonlyMap<Person, Variant>): Variant[] =>
  nearPairs(all).flatMap(([a, b]): Variant[] => {
    if (!areSpellings(a, b) || (a.referent.holder && a.referent.holder === b.referent.holder)) return []
    const isFirst = ofHolders.has(a)
      ? ofHolders.has(b) && isRight(sources, a, b)
      : ofHolders.has(b) || isRight(sources, a, b)
    const [right, wrong] = isFirst ? [a, b] : [b, a]
    const known = ofHolders.get(wrong)?.right ?? right.referent.holder?.name
    return [{ person: wrong, right: known ?? right.name, beside: right, severity: "warning" }]
  })

/** About so many of those whose family names look alike are compared with each, and so many are kept for one way of looking. */
const mostAlike = 16
const mostOfKey = 4

/** Pairs of people whose family names begin alike and are few letters apart, each once, in reading order. */
const nearPairs = (all: readonly Person[]): readonly (readonly [Person, Person])[] => {
  const byKey = new Map<string, number[]>()
  const pairs = all.flatMap((person, i) => {
    const near = new Set<number>()
    for (const key of keysOf(person.parts.at(-1)!)) {
      const alike = byKey.get(key)
      if (!alike) byKey.set(key, [i])
      else {
        if (near.size < mostAlike) for (const other of alike) near.add(other)
        if (alike.length < mostOfKey) alike.push(i)
      }
    }
    return [...near].map((other) => [other, i] as const)
  })
  return pairs.sort(([a, b], [c, d]) => a - c || b - d).map(([a, b]) => [all[a]!, all[b]!])
}

/** Words that are so many letters apart share one of these: each without as many of its letters as may differ, the first kept. */
const keysOf = (family: string): ReadonlySet<string> => {
  const once = [family, ...withoutOne(family)]
  return new Set(family.length < longFamily - 2 ? once : once.flatMap((each) => [each, ...withoutOne(each)]))
}

const withoutOne = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2))

/** Whether the first of two is the right one. */
const isRight = ({ knowledge }: Sources, a: Person, b: Person): boolean => {
  const known = ({ referent, name, parts }: Person): number =>
    referent.holder !== null ? 3 : parts.length > 1 && knowledge.peopleNamed(name).length > 0 ? 2 : 0
  const weight = (person: Person): number =>
    known(person) * 1000 + (person.parts.length > 1 ? 100 : 0) + person.mentions.length
  return weight(a) >= weight(b)
}

/** Family names a letter or two apart, and given names that do not tell two people apart. One name alone must be a shorter form. */
const areSpellings = (a: Person, b: Person): boolean => {
  const [familyA, familyB] = [a.parts.at(-1)!, b.parts.at(-1)!]
  const most = Math.min(familyA.length, familyB.length) >= longFamily ? 2 : 1
  if (Math.min(familyA.length, familyB.length) < shortest || isInflected(familyA, familyB)) return false
  const apart = lettersApart(familyA, familyB, most)
  if (apart > most) return false
  const [givenA, givenB] = [a.parts.slice(0, -1), b.parts.slice(0, -1)]
  if (givenA.length === 0 || givenB.length === 0)
    return apart > 0 && givenA.length + givenB.length > 0 && isAgreeing(a, b)
  const [lastA, lastB] = [givenA.at(-1)!, givenB.at(-1)!]
  const given = lettersApart(lastA, lastB, 1)
  return apart + given > 0 && given <= (Math.min(lastA.length, lastB.length) >= shortest ? 1 : 0)
}

/** Somebody with an office or a state of one's own is no misspelling of another's. */
const isAgreeing = (a: Person, b: Person): boolean =>
  (a.isSideGuessed || b.isSideGuessed || a.side === b.side) &&
  [a, b].some((person) => person.parts.length === 1 && currentTitles(person).length === 0)

/** "Clintons", "Trumpian": the name with an ending. */
const isInflected = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:e?s|es|ian|ism)$/u.test(long.slice(short.length))
}

/** States whose holders are looked at for one whose state the report does not give. */
const mostStates = 8

/** The holder of the very office that a name is told with, whose name it is but for a letter or two. */
const variantOfHolder = (sources: Sources, person: Person): Variant[] => {
  const { knowledge } = sources
  const { referent, parts } = person
  if (referent.holder || parts.length < 2) return []
  if (knowledge.peopleNamed(person.name).length > 0) return []
  for (const country of [...statesOf(sources, person), ...bodiesOf(sources)])
    for (const { role } of currentTitles(person)) {
      const office = role && officeIn(role, country)
      if (!office) continue
      const holder = holdersOf(sources, { country, office, family: parts.at(-1)! }).find((each) => isSpelt(each, parts))
      if (holder) {
        const severity = latinScriptStates.has(country) ? "warning" : "info"
        return [{ person, right: holder.name, beside: null, severity }]
      }
    }
  return []
}

/** Who held an office at the report's date; of an undated report all of that family name who ever did. */
const holdersOf = (
  { knowledge, published }: Sources,
  { country, office, family }: Readonly<{ country: string; office: Office; family: string }>,
): readonly Holder[] =>
  published !== null
    ? knowledge.holdersOf(country, office, published).map(({ holder }) => holder)
    : knowledge
        .peopleByFamilyName(family)
        .filter(({ tenures }) => tenures.some((tenure) => tenure.office === office && tenure.country === country))

const statesOf = ({ referents, knowledge }: Sources, { referent }: Person): readonly string[] =>
  isState(knowledge, referent.country)
    ? [referent.country]
    : referents.all
        .flatMap(({ type, country }) => (type === "state" && isState(knowledge, country) ? [country] : []))
        .slice(0, mostStates)

/** Bodies of several states, whose heads are known by their offices too. */
const bodiesOf = ({ referents }: Sources): readonly string[] =>
  referents.all
    .flatMap(({ actor }) => (actor?.kind === "organisation" && actor.type === "igo" ? [actor.id] : []))
    .slice(0, mostStates)

const isSpelt = ({ name, aliases }: Holder, parts: readonly string[]): boolean =>
  [name, ...aliases].some((known) => {
    const other = personName(known).parts
    if (other.length !== parts.length) return false
    const apart = other.map((part, i) => lettersApart(part, parts[i]!, 2))
    return (
      apart.every((each, i) => each <= (other[i]!.length > shortest ? 2 : other[i]!.length === shortest ? 1 : 0)) &&
      apart.some((each) => each > 0)
    )
  })
