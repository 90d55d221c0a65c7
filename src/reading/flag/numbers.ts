import { type WordRange, wordsIn } from "../../language/index.ts"
import type { Amount } from "../reading.ts"
import type { Doubt, Sources } from "./flag.ts"
import { partDoubts } from "./parts.ts"
import { commonNouns, people, states, totals, wholes } from "./rules/en/numbers.ts"
import { scoreDoubts } from "./scores.ts"
import { sumDoubts } from "./sums.ts"

/** A number and what it counts, in the words that tell one matter from another. */
type Figure = Readonly<{
  amount: Amount
  range: WordRange
  /** What is counted: the last noun, and the whole that it makes up: "crew" of "crew members", "a crew of 17 people". */
  nouns: ReadonlySet<string>
  /** Other words before the noun, which may say that others are meant: "two border guards". */
  modifiers: ReadonlySet<string>
  /** What befell them, where the words say: "dead", "wounded". */
  state: string | null
  /** all: "all 12 soldiers". the: "the 14,000 passengers". part: "three of the attackers". */
  told: "all" | "the" | "part" | "new"
  /** Nothing before or behind the noun says which ones are meant. */
  isBare: boolean
}>

/** Figures of one matter that contradict each other in the report. */
export const numberDoubts = (sources: Sources): Doubt[] => {
  const figures = sources.amounts.flatMap((amount) => figureOf(sources, amount) ?? [])
  return [
    ...againstEarlier(figures),
    ...turnedFigures(sources, figures),
    ...partDoubts(sources),
    ...sumDoubts(sources),
    ...scoreDoubts(sources),
  ]
}

/**
 * Figures that what was told before of the same nouns contradicts. A noun that has been counted oftener than `mostTold` times
 * is counted in many matters, and tells none of them.
 */
const againstEarlier = (figures: readonly Figure[]): Doubt[] => {
  const byNoun = new Map<string, Figure[]>()
  return figures.flatMap((figure) => {
    const nouns = [...figure.nouns].filter((noun) => !commonNouns.has(noun))
    const earlier = new Set(nouns.flatMap((noun) => byNoun.get(noun) ?? []))
    const isKnown = nouns.every((noun) => (byNoun.get(noun)?.length ?? 0) < mostTold)
    for (const noun of nouns) {
      const told = byNoun.get(noun)
      if (!told) byNoun.set(noun, [figure])
      else if (told.length < mostTold) told.push(figure)
    }
    const before = isKnown ? contradicted([...earlier], figure) : undefined
    return before ? [doubtOf(figure, before)] : []
  })
}

const mostTold = 30

const doubtOf = ({ amount }: Figure, { amount: before }: Figure): Doubt => ({
  kind: "number-conflict",
  start: amount.start,
  end: amount.end,
  message: `The report counts ${before.value.toLocaleString("en-US")} of them before, and ${amount.value.toLocaleString("en-US")} here.`,
  evidence: [
    { start: amount.start, end: amount.end },
    { start: before.start, end: before.end },
  ],
  severity: "warning",
})

const figureOf = (sources: Sources, amount: Amount): Figure | undefined => {
  const { parsed, syntax } = sources
  const range = wordsIn(parsed.words, amount)
  if (!range || amount.hedge !== undefined || amount.low !== undefined || /^[A-Z%]/u.test(amount.unit)) return undefined
  const head = syntax.headOf(range)
  const nouns = new Set<string>()
  const words = Array.from({ length: range.to - range.from }, (_, i) => range.from + i)
  const owner = syntax.relation(head) === "nmod" ? syntax.head(head) : -1
  const counted = words.findLast((word) => syntax.upos(word) === "NOUN")
  for (const word of owner >= 0 ? [...words, owner] : words) {
    const noun = syntax.lemma(word).toLowerCase()
    if (syntax.upos(word) === "NOUN" && (word === counted || wholes.has(noun))) nouns.add(noun)
  }
  const state = [...words, ...(syntax.head(head) >= 0 ? [syntax.head(head)] : [])]
    .map((word) => states.get(syntax.lemma(word).toLowerCase()))
    .find((found) => found !== undefined)
  return {
    amount,
    range,
    nouns,
    modifiers: new Set(words.filter((word) => modifying.has(syntax.upos(word)) && word !== counted).map(syntax.lower)),
    state: state ?? null,
    told: toldOf(sources, range),
    isBare: isBare(sources, range, counted),
  }
}

const isBare = ({ syntax }: Sources, { to }: WordRange, counted: number | undefined): boolean =>
  counted === to - 1 &&
  syntax.children(counted).every((child) => ["nummod", "det", "punct"].includes(syntax.relation(child)))

const toldOf = ({ syntax }: Sources, { from, to }: WordRange): Figure["told"] => {
  const before = from > syntax.sentence(from).from ? syntax.lower(from - 1) : ""
  for (let word = from; word < to; word++) if (syntax.lower(word) === "of") return "part"
  return totals.get(before) ?? totals.get(syntax.lower(from)) ?? "new"
}

/**
 * The one earlier number of what a figure speaks of as known: "all 12" after eleven. Fewer may be some of them ("the two
 * soldiers who ..."), so that a "the" must go beyond what was told, or count too many to be those, or come with nothing
 * that would say which ones are meant.
 */
const contradicted = (earlier: readonly Figure[], figure: Figure): Figure | undefined => {
  if (figure.told !== "all" && figure.told !== "the") return undefined
  const same = earlier.filter((other) => isSameMatter(figure, other))
  const values = new Set(same.map(({ amount }) => amount.value))
  const [only] = values
  if (values.size !== 1 || only === undefined || only === figure.amount.value) return undefined
  const { value } = figure.amount
  // Far more of them are a larger lot, unless the same befell them.
  if (value > only * mostGrown && figure.state === null) return undefined
  const isWhole = value >= leastOfMany || (figure.isBare && value >= leastUnnamed)
  return figure.told === "all" || value > only || isWhole ? same.at(-1) : undefined
}

const mostGrown = 1.5

const leastOfMany = 1000

/** Two or four may have been named one by one; more are counted. */
const leastUnnamed = 5

const isSameMatter = (figure: Figure, other: Figure): boolean => {
  const shared = [...figure.nouns].filter((noun) => other.nouns.has(noun) && !commonNouns.has(noun))
  const isOther =
    figure.modifiers.size > 0 && other.modifiers.size > 0 && figure.modifiers.isDisjointFrom(other.modifiers)
  return (
    shared.length > 0 && !isOther && figure.state === other.state && (other.told !== "part" || figure.state !== null)
  )
}

const modifying: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"])

const leastTurned = 1000

/** Thousands of people whose figures are those of others, turned round, told of one place: "18,000" and "81,000". */
const turnedFigures = (sources: Sources, figures: readonly Figure[]): Doubt[] => {
  const large = figures.filter(
    ({ amount, nouns }) => amount.value >= leastTurned && [...nouns].some((noun) => people.has(noun)),
  )
  const byDigits = Map.groupBy(large, ({ amount }) => [...String(amount.value)].toSorted().join(""))
  return [...byDigits.values()].flatMap((group) => {
    const [first, ...rest] = group
    const turned = rest.find(({ amount }) => amount.value !== first!.amount.value)
    return turned && namesIn(sources, turned).some((name) => namesIn(sources, first!).includes(name))
      ? [doubtOf(turned, first!)]
      : []
  })
}

/** Proper names in the sentence of a figure. */
const namesIn = ({ syntax }: Sources, { range }: Figure): readonly string[] => {
  const { from, to } = syntax.sentence(range.from)
  return Array.from({ length: to - from }, (_, i) => from + i)
    .filter((word) => syntax.upos(word) === "PROPN")
    .map((word) => syntax.form(word))
}
