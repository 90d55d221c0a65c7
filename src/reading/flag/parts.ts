import { spanOf, type WordRange, wordsIn } from "../../language/index.ts"
import { mayBegin, numeralAt } from "../amount/numeral.ts"
import type { Amount } from "../reading.ts"
import type { Doubt, Sources } from "./flag.ts"
import { listLinks, partLeads, wholeLeads } from "./rules/en/numbers.ts"

type Part = WordRange & Readonly<{ value: number }>

/** A number and what it is said to be made of. `isAll`: the list is of all of them, not of some ("including"). */
type Broken = Readonly<{ whole: Amount; parts: readonly Part[]; isAll: boolean }>

/**
 * Numbers that their parts do not make up, "19 soldiers: eight killed, six missing and three wounded", and parts that are more
 * than their whole, "seven people, nine of them children".
 */
export const partDoubts = (sources: Sources): Doubt[] =>
  sources.amounts.flatMap((whole) => {
    if (!isCount(whole)) return []
    const range = wordsIn(sources.parsed.words, whole)
    const broken = range && (brokenInto(sources, whole, range) ?? someOf(sources, whole, range))
    return broken ? conflict(sources, broken) : []
  })

/** An exact count of anything but money or a measure. */
const isCount = ({ value, unit, hedge, low }: Amount): boolean =>
  Number.isInteger(value) && hedge === undefined && low === undefined && unit !== "percent" && !/^[A-Z%]/u.test(unit)

/** Numbers that come to far more than the whole are of something else: days, articles of a law. */
const mostOff = 1.5

const conflict = (sources: Sources, { whole, parts, isAll }: Broken): Doubt[] => {
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const isOfIt = parts.length === 1 || (parts.every(({ value }) => value < whole.value) && sum < mostOff * whole.value)
  if (!isOfIt || (isAll ? sum === whole.value : sum <= whole.value)) return []
  const first = parts[0]!
  const span = spanOf(sources.parsed.words, { from: first.from, to: parts.at(-1)!.to })
  const told = whole.value.toLocaleString("en-US")
  return [
    {
      kind: "number-conflict",
      start: whole.start,
      end: whole.end,
      message: `The parts that are told of these ${told} come to ${sum.toLocaleString("en-US")}.`,
      evidence: [{ start: whole.start, end: whole.end }, span],
      severity: "warning",
    },
  ]
}

/** Most words between a number and the list of its parts: "19 of its soldiers in the valley:". */
const reach = 8

/** The list behind a colon, a dash or a bracket: each part behind a comma or an "and", the last behind an "and". */
const brokenInto = (sources: Sources, whole: Amount, { to }: WordRange): Broken | undefined => {
  const { syntax } = sources
  const end = syntax.sentence(to - 1).to
  for (let at = to; at < Math.min(end, to + reach); at++) {
    const lead = wholeLeads.get(syntax.lower(at))
    if (lead === undefined) {
      if (syntax.upos(at) === "NUM" || syntax.upos(at) === "PUNCT") return undefined
      continue
    }
    const parts = partsFrom(sources, at + 1, end)
    return parts.length > 1 ? { whole, parts, isAll: lead === "all" } : undefined
  }
  return undefined
}

/** The parts of a list, none where another number stands within a part. */
const partsFrom = (sources: Sources, from: number, end: number): readonly Part[] => {
  const { syntax } = sources
  const parts: Part[] = []
  let isClosed = false
  for (let word = from; word < end && !listEnds.has(syntax.lower(word)); word++) {
    if (!mayBegin(sources, word)) continue
    const numeral = numeralAt(sources, word, end)
    if (!numeral) continue
    const before = syntax.lower(word - 1)
    if (numeral.kind !== "exact" || (word > from && !listLinks.has(before))) return []
    if (word === from && word + 1 < end && syntax.lower(numeral.to) === "percent") return []
    isClosed = before === "and"
    parts.push({ from: word, to: numeral.to, value: numeral.value })
    word = numeral.to - 1
  }
  return isClosed && parts[0]?.from === from ? parts : []
}

const listEnds: ReadonlySet<string> = new Set([")", "]", ";"])

/** "seven people, nine of them children": a part by "of them" within the clause. */
const someOf = (sources: Sources, whole: Amount, { to }: WordRange): Broken | undefined => {
  const { syntax } = sources
  const end = syntax.sentence(to - 1).to
  for (let at = to; at < Math.min(end, to + reach); at++) {
    const part = mayBegin(sources, at) ? numeralAt(sources, at, end) : undefined
    if (!part) continue
    if (part.kind !== "exact" || part.to + 1 >= end || syntax.lower(at - 1) !== ",") return undefined
    const isOfThem = syntax.lower(part.to) === "of" && partLeads.has(syntax.lower(part.to + 1))
    return isOfThem ? { whole, parts: [{ from: at, to: part.to, value: part.value }], isAll: false } : undefined
  }
  return undefined
}
