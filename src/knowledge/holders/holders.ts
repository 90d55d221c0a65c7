import type { Office } from "../actor.ts"
import { linesOf } from "../sorted-lines.ts"
import { parseTable } from "../table.ts"
import { endsWith, sameName } from "./alike.ts"
import { type FoldName, nameFolder } from "./fold-name.ts"
import type { Held, Holder, Person, Tenure } from "./holder.ts"
import { type Fact, type HolderTables, layOut, officeKey } from "./layout.ts"
import { heldAt, heldBefore, tenuresAt } from "./tenure.ts"

/** What is read when something is first asked for: the built-in tables, and the rules of transliteration. */
export type HolderFiles = HolderTables<Uint8Array> & Readonly<{ transliteration: string }>

export type HolderLookups = Readonly<{
  /**
   * Who held an office on a day, in a month or a year (EDTF): several where the date spans a change, or the sources
   * differ; none where nothing is known, or `date` is no date. Those that are not `sure` may have held it: their start or
   * end is not known to the day, or is not known at all.
   */
  holdersOf: (country: string, office: Office, date: string) => readonly Held[]
  /**
   * Office holders of this full name or alias; spelling, transcription, order, particles, forms of address and patronymics
   * count for nothing. Several where people share a name.
   */
  peopleNamed: (name: string) => readonly Holder[]
  /** Those whom reports call so alone: "Xi", "Blinken", "bin Salman", "von der Leyen", "Ban". */
  peopleByFamilyName: (name: string) => readonly Holder[]
  tenuresAt: typeof tenuresAt
  heldBefore: typeof heldBefore
}>

type Words = readonly string[]

/** A person with the folded names, and the keys of the tenures. */
type Known = Person &
  Readonly<{ folded: readonly Words[]; foldedFamily: readonly string[]; offices: readonly string[] }>

/** `offices`, `people` and `holders` have those that were looked at already. */
type Opened = Readonly<{
  tables: readonly HolderTables<Uint8Array>[]
  fold: FoldName
  offices: Map<string, readonly Line[]>
  people: Map<string, Known>
  holders: Map<string, Holder>
}>

/**
 * Look-ups over the built-in tables, and over facts of a user's own. Nothing is parsed but the lines that are found,
 * so that a look-up costs microseconds, and holds no memory but the bytes of the files.
 */
export const openHolders = (readFiles: () => HolderFiles, own: readonly Fact[]): HolderLookups => {
  let opened: Opened | undefined
  const open = (): Opened => (opened ??= openFiles(readFiles(), own))
  const peopleWhere = (name: string, fits: (person: Known, words: Words) => boolean): readonly Holder[] => {
    const found = [name, withHyphen(name)].flatMap((spelling) => {
      const words = spelling === undefined ? [] : open().fold(spelling)
      return peopleWith(open(), words).filter((person) => fits(person, words))
    })
    return [...new Set(found)].map((person) => holderOf(open(), person))
  }
  return {
    holdersOf: (country, office, date) => holdersOf(open(), officeKey(country, office), date),
    peopleNamed: (name) => peopleWhere(name, isNamed),
    peopleByFamilyName: (name) => peopleWhere(name, isCalled),
    tenuresAt,
    heldBefore,
  }
}

/** A name of three words as Korean and Chinese given names are also written: "Chun Doo Hwan", "Chun Doo-Hwan". */
const withHyphen = (name: string): string | undefined => {
  const words = name.trim().split(/\s+/)
  return words.length === 3 ? `${words[0]} ${words[1]}-${words[2]}` : undefined
}

const openFiles = ({ transliteration, ...builtIn }: HolderFiles, own: readonly Fact[]): Opened => {
  const fold = nameFolder(parseTable({ name: "transliteration.tsv", text: transliteration }))
  const tables = own.length === 0 ? [builtIn] : [builtIn, encoded(layOut(own, fold))]
  return { tables, fold, offices: new Map(), people: new Map(), holders: new Map() }
}

const encoded = ({ tenures, people, names }: HolderTables): HolderTables<Uint8Array> => {
  const utf8 = new TextEncoder()
  return { tenures: utf8.encode(tenures), people: utf8.encode(people), names: utf8.encode(names) }
}

type Line = readonly string[]

const holdersOf = (opened: Opened, key: string, date: string): readonly Held[] => {
  const found = tenureLines(opened, key).flatMap((line) => {
    const tenure = tenureOf(key, line)
    const how = heldAt(tenure, date)
    return how === "no" ? [] : [{ id: line[3]!, tenure, how }]
  })
  return found.map(({ id, tenure, how }) => ({
    holder: holderOf(opened, personOf(opened, id)),
    tenure,
    sure: how === "surely" && (tenure.trusted || found.every((other) => other.id === id)),
  }))
}

/** All who are known to have held an office. */
const tenureLines = (opened: Opened, key: string): readonly Line[] => {
  const known = opened.offices.get(key)
  if (known) return known
  const lines = opened.tables.flatMap(({ tenures }) => linesOf(tenures, key))
  opened.offices.set(key, lines)
  return lines
}

const tenureOf = (key: string, [start, end, asOf, , title, source, doubt]: Line): Tenure => {
  const [country, office] = key.split(" ")
  return {
    office: office as Office,
    country: country!,
    title: title!,
    start: start || null,
    end: end || null,
    asOf: asOf || null,
    source: source!,
    trusted: doubt === "",
  }
}

/** One whose id stands in a table. A user's row may add offices and names to one whom the built-in tables have. */
const personOf = (opened: Opened, id: string): Known => {
  const known = opened.people.get(id)
  if (known) return known
  const lines = opened.tables.flatMap(({ people }) => linesOf(people, id))
  const all = (cell: number): readonly string[] => [...new Set(lines.flatMap((line) => severalIn(line[cell]!)))]
  const [name, family, aliases, offices] = [lines[0]![0]!, all(1), all(2), all(3)]
  const folded = [name, ...aliases].map(opened.fold)
  const foldedFamily = family.map((each) => opened.fold(each).join(""))
  const wikidata = /^Q\d+$/.test(id) ? id : null
  const made = { id, name, family, aliases, wikidata, folded, foldedFamily, offices }
  opened.people.set(id, made)
  return made
}

const severalIn = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(";"))

const holderOf = (opened: Opened, person: Known): Holder => {
  const known = opened.holders.get(person.id)
  if (known) return known
  const made = holderWith(opened, person)
  opened.holders.set(person.id, made)
  return made
}

const holderWith = (opened: Opened, { id, name, aliases, wikidata, offices }: Known): Holder => {
  const held = (key: string): Tenure[] =>
    tenureLines(opened, key)
      .filter((line) => line[3] === id)
      .map((line) => tenureOf(key, line))
  const start = ({ start, asOf }: Tenure): string => start ?? asOf ?? ""
  const tenures = offices.flatMap(held).sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
  return { id, name, aliases, wikidata, tenures }
}

/** All who have a name that ends with one of the words at which this one may be cut from the rest. */
const peopleWith = (opened: Opened, words: Words): readonly Known[] => {
  if (words.length === 0) return []
  const keys = new Set([words.at(-1)!, words[0]!, words.slice(-2).join("")])
  const lines = opened.tables.flatMap(({ names }) => [...keys].flatMap((key) => linesOf(names, key)))
  const ids = new Set(lines.flatMap(([found]) => severalIn(found!)))
  return [...ids].map((id) => personOf(opened, id))
}

const isNamed = ({ folded }: Known, words: Words): boolean => folded.some((name) => sameName(name, words))

const isCalled = ({ folded, foldedFamily }: Known, words: Words): boolean =>
  foldedFamily.length > 0 ? foldedFamily.includes(words.join("")) : folded.some((name) => endsWith(name, words))
