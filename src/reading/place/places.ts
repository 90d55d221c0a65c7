import type { Span } from "../../base/index.ts"
import type { Knowledge, NameEntry } from "../../knowledge/index.ts"
import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Mention, NameMention } from "../mention/mention.ts"
import type { Syntax } from "../syntax.ts"
import { besideName, type Surroundings } from "./beside.ts"
import type { Place } from "./place.ts"
import { beforeShips, directions, namedAfterPlaces } from "./rules/en/places.ts"
import { type Sense, sensesOf } from "./senses.ts"
import { type Beside, sensesThere, settle } from "./settle.ts"
import { nameOf, type Told, toldBy } from "./told.ts"

/** What a report's places are settled from; `dateline` is the span of the dateline's place or places. */
export type PlaceSources = Readonly<{
  parsed: Parsed
  syntax: Syntax
  knowledge: Knowledge
  mentions: readonly Mention[]
  mentionAt: (word: number) => Mention | undefined
  dateline?: Span | undefined
}>

/** A place where a report says that it is from. */
type DatelinePlace = Readonly<{ range: WordRange; place: Place }>

/**
 * The places of a report. `of` has every name of a place, open where nothing is known of it or the report does not say
 * which of several it means; names of people, bodies, ships and agreements have none.
 */
export type Places = Readonly<{ of: ReadonlyMap<Mention, Place>; dateline: readonly DatelinePlace[] }>

/** Settles each name of a place, to one place in the whole report unless the words beside it say another. */
export const placesOf = (sources: PlaceSources): Places => {
  const datelines = namesInDateline(sources)
  const named = sources.mentions.flatMap((mention) =>
    mention.kind === "name" && namesPlace(sources, mention)
      ? [{ mention, range: wholeName(sources, mention, datelines), entry: mention.entry }]
      : [],
  )
  const gazette = new Gazette(sources)
  for (const { range, entry } of [...datelines, ...named]) gazette.learn(range, entry)
  return {
    of: new Map(named.map(({ mention, range, entry }) => [mention, gazette.place(range, entry)])),
    dateline: datelines.map(({ range, entry }) => ({ range, place: gazette.place(range, entry) })),
  }
}

/** The names of one report: what stands beside one of them holds for all that have nothing of their own beside them. */
class Gazette {
  readonly #around: Surroundings
  readonly #told: Told
  readonly #senses = new Map<string, readonly Sense[]>()
  readonly #shared = new Map<string, readonly Beside[]>()
  readonly #settled = new Map<string, Place>()

  constructor(sources: PlaceSources) {
    this.#around = sources
    this.#told = toldBy(sources.mentions, sources.parsed, sources.knowledge)
  }

  learn(range: WordRange, entry: NameEntry | null): void {
    const name = nameOf(this.#around.parsed, range)
    const beside = this.#besideOf(name, range, entry)
    if (beside.length > 0 && !this.#shared.has(name)) this.#shared.set(name, beside)
  }

  place(range: WordRange, entry: NameEntry | null): Place {
    const name = nameOf(this.#around.parsed, range)
    const own = this.#besideOf(name, range, entry)
    const beside = own.length > 0 ? own : (this.#shared.get(name) ?? [])
    const key = [name, ...beside.map(({ code }) => code)].join(" ")
    const place =
      this.#settled.get(key) ??
      settle(textOf(this.#around.parsed, range), this.#sensesOf(name, entry), { beside, told: this.#told })
    this.#settled.set(key, place)
    return place
  }

  #sensesOf(name: string, entry: NameEntry | null): readonly Sense[] {
    const known = this.#senses.get(name)
    if (known) return known
    const senses = directions.has(name) && !entry ? [] : sensesOf(this.#around.knowledge, name, entry)
    this.#senses.set(name, senses)
    return senses
  }

  /** What stands beside a name, where it has a meaning there: of "Georgia, Armenia" nothing does. */
  #besideOf(name: string, range: WordRange, entry: NameEntry | null): readonly Beside[] {
    const beside = besideName(this.#around, range)
    return beside.length > 0 && sensesThere(this.#sensesOf(name, entry), beside).length > 0 ? beside : []
  }
}

type Named = Readonly<{ range: WordRange; entry: NameEntry | null }>

/** The names between the slashes of a dateline: "NEW DELHI/ISLAMABAD". */
const namesInDateline = ({ parsed, syntax, knowledge, dateline }: PlaceSources): Named[] => {
  if (!dateline) return []
  const { words } = parsed
  const named: Named[] = []
  let from = -1
  const close = (to: number): void => {
    if (from >= 0) named.push({ range: { from, to }, entry: knowledge.nameOf(textOf(parsed, { from, to })) ?? null })
    from = -1
  }
  let word = 0
  while (word < words.count && words.starts[word]! < dateline.start) word++
  for (; word < words.count && words.starts[word]! < dateline.end; word++) {
    if (syntax.form(word) === "/") close(word)
    else if (from < 0) from = word
  }
  close(word)
  return named
}

const textOf = ({ text, words }: Parsed, range: WordRange): string => {
  const { start, end } = spanOf(words, range)
  return text.slice(start, end)
}

/** Whether a name is a place's, and no ship's or agreement's that bears it. */
const namesPlace = ({ syntax }: PlaceSources, { type, entry, head, from, to }: NameMention): boolean => {
  const isSeat = entry?.meanings.some(({ actor, use }) => actor.kind === "state" && use === "metonym") ?? false
  const isOwnState = type === "GPE" && entry === null
  if (isOwnState || (type !== "GPE" && type !== "LOC" && !isSeat)) return false
  if (from > 0 && beforeShips.has(syntax.lower(from - 1))) return false
  const bearer = syntax.relation(head) === "compound" ? syntax.head(head) : -1
  return !(bearer >= to && namedAfterPlaces.has(syntax.lemma(bearer).toLowerCase()))
}

/** No name of a place has more words behind the one that was seen as its whole. */
const mostBehind = 3

/**
 * The whole of a name of which a part was seen: the dateline's, or the longest that the gazetteer has ("Great Hall of" the
 * People, "The" Hague).
 */
const wholeName = (sources: PlaceSources, { from, to }: WordRange, datelines: readonly Named[]): WordRange => {
  const line = datelines.find(({ range }) => range.from <= from && to <= range.to)
  if (line) return line.range
  const { parsed, syntax, knowledge } = sources
  let end = to
  const last = Math.min(to + mostBehind, syntax.sentence(from).to)
  while (end < last && isInName(syntax.form(end))) end++
  for (; end > to; end--) {
    const isWhole = /^\p{Lu}/u.test(syntax.form(end - 1))
    if (isWhole && knowledge.placesNamed(textOf(parsed, { from, to: end })).some(({ by }) => by !== "other"))
      return { from, to: end }
  }
  return { from, to }
}

const isInName = (form: string): boolean => /^\p{Lu}/u.test(form) || form === "of" || form === "the"
