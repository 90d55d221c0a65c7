import { overlaps, type Span } from "../base/index.ts"
import { type CreditRule, creditRules, signOff, viaWords } from "./en/credits.ts"
import { kinds, kindsBehind, kindWords } from "./en/outlets.ts"
import { type Named, namesIn } from "./media.ts"
import { isSameOutlet, outletName } from "./outlet.ts"
import type { CreditLine, Dateline } from "./report.ts"

/** Credits are given in the first paragraphs of a report and in its last. */
const leadParagraphs = 2
/** As much of a paragraph as is looked at. */
const longest = 1500

export type CreditContext = Readonly<{
  text: string
  /** What is read, in order, headline and omissions left out. */
  paragraphs: readonly Span[]
  outlet?: string
  dateline?: Dateline
  titleSpan?: Span
}>

// Latin letters written out: \\p{L} some twenty times over in one pattern takes a tenth of a second to compile.
const upper = "A-ZÀ-ÖØ-ÞĀ-Ž"
const letter = "A-Za-zÀ-ÖØ-öø-ɏ"
const word = `[${upper}0-9][${letter}\\u0300-\\u036f0-9&'’]*(?:[.-][${letter}0-9][${letter}\\u0300-\\u036f0-9]*)*`
const named = `${word}(?: (?:(?:of|de|del|and) (?:the )?)?${word}){0,5}`
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|")
const kind = `(?:(?:${kindWords.join("|")}|${word}) ){0,2}(?:${longestFirst(kinds)})`
const place = (group: string): string =>
  `(?:(?:[Tt]he |[Ii]ts |[Aa]n? )?(?:(?<${group}Kind>${kind}) )?(?:[Tt]he )?(?<${group}>${named})(?: (?<${group}Behind>${longestFirst(kindsBehind)}))?)`

/** A name begins where no word goes on. */
const compile = (rule: CreditRule): RegExp =>
  new RegExp(
    rule.pattern.replace("{outlet}", `(?<![${letter}0-9])${place("outlet")}`).replace("{cites}", place("cites")),
    "gu",
  )

const compiled = new Map<CreditRule, RegExp>()

const expressionOf = (rule: CreditRule): RegExp => {
  const known = compiled.get(rule) ?? compile(rule)
  compiled.set(rule, known)
  return known
}

type Groups = Readonly<Record<string, string | undefined>>

const namedIn = (groups: Groups, group: "outlet" | "cites"): readonly (Named | undefined)[] => {
  const written = groups[group]
  return written === undefined
    ? [undefined]
    : namesIn(written, { before: groups[`${group}Kind`], behind: groups[`${group}Behind`] })
}

/** Who reports and whom it cites, each with each where a phrase names several. */
const pairsIn = (groups: Groups): readonly Pair[] =>
  namedIn(groups, "outlet").flatMap((outlet) => namedIn(groups, "cites").map((cites) => ({ outlet, cites })))

type Pair = Readonly<{ outlet: Named | undefined; cites: Named | undefined }>

const meets = (rule: CreditRule, { outlet, cites }: Pair, own: string | undefined): boolean => {
  const isOwn = outlet !== undefined && own !== undefined && isSameOutlet(outlet.name, own)
  switch (rule.needs) {
    case "any":
      return true
    case "own":
      return isOwn
    case "media":
      return (outlet ?? cites)?.media === true
    case "one":
      return isOwn || outlet?.media === true || cites?.media === true
    default:
      return rule.needs satisfies never
  }
}

/** The credits that a phrase gives, seen from the report's own outlet: what another has reported, it cites. */
const creditsFrom = (
  outlet: string | undefined,
  cites: string | undefined,
  own: string | undefined,
): readonly Readonly<{ outlet: string; cites?: string }>[] => {
  const ownName = own === undefined ? undefined : outletName(own)
  const isOwn = (name: string): boolean => own !== undefined && isSameOutlet(name, own)
  if (outlet === undefined || isOwn(outlet)) {
    const speaker = ownName ?? outlet
    if (speaker !== undefined) return cites === undefined ? [{ outlet: speaker }] : [{ outlet: speaker, cites }]
    return cites === undefined ? [] : [{ outlet: cites }]
  }
  const said = cites === undefined ? { outlet } : { outlet, cites }
  if (ownName === undefined) return [said]
  return cites === undefined ? [{ outlet: ownName, cites: outlet }] : [{ outlet: ownName, cites: outlet }, said]
}

const inParagraph = (context: CreditContext, paragraph: Span): readonly CreditLine[] => {
  const passage = context.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest))
  const found: CreditLine[] = []
  const isApt = ({ cue, needs }: CreditRule): boolean =>
    cue.test(passage) && (needs !== "own" || context.outlet !== undefined)
  for (const rule of creditRules.filter(isApt))
    for (const match of passage.matchAll(expressionOf(rule))) {
      const span = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length }
      if (found.some((one) => overlaps(one, span))) continue
      for (const pair of pairsIn(match.groups ?? {}).filter((one) => meets(rule, one, context.outlet)))
        for (const credit of creditsFrom(pair.outlet?.name, pair.cites?.name, context.outlet))
          found.push({ ...credit, ...span, basis: "text" })
    }
  return found
}

/** The outlet in the dateline's brackets: "(Antilles Monitor, via Agencia Orinoco)". */
const inDateline = ({ text, dateline, outlet: own }: CreditContext): readonly CreditLine[] => {
  if (dateline?.outlet === undefined) return []
  const span = dateline.outlet
  const written = text.slice(span.start, span.end)
  const via = viaWords.exec(written)
  return creditsFrom(via?.[1] ?? written, via?.[2], own).map((credit) => ({ ...credit, ...span, basis: "text" }))
}

/** Where a credit that only metadata give stands: at the sign-off, the dateline, the headline, else over the lead. */
const placeOfOwn = ({ text, paragraphs, dateline, titleSpan }: CreditContext): Span | undefined => {
  const last = paragraphs.at(-1)
  const signed = last !== undefined && signOff.test(text.slice(last.start, last.start + 60)) ? last : undefined
  const chosen = signed ?? dateline ?? titleSpan ?? paragraphs[0]
  return chosen && { start: chosen.start, end: chosen.end }
}

const isRepeat = (one: CreditLine, i: number, all: readonly CreditLine[]): boolean =>
  all.findIndex((other) => other.outlet === one.outlet && other.cites === one.cites) < i

/**
 * Where a report says that it has its facts from: in its dateline, its first paragraphs or its last. The outlet known from
 * metadata is credited too, once, with what it cites if the text says so.
 */
export const creditsOf = (context: CreditContext): readonly CreditLine[] => {
  const { paragraphs, outlet: own } = context
  const looked = [...new Set([...paragraphs.slice(0, leadParagraphs), ...paragraphs.slice(-1)])]
  const said = [...inDateline(context), ...looked.flatMap((paragraph) => inParagraph(context, paragraph))]
  const citing = new Set(said.filter((one) => one.cites !== undefined).map((one) => one.outlet))
  const credits = said
    .filter((one) => one.cites !== undefined || !citing.has(one.outlet))
    .filter((one, i, all) => !isRepeat(one, i, all))
  const place = placeOfOwn(context)
  if (own === undefined || place === undefined || credits.some((one) => isSameOutlet(one.outlet, own))) return credits
  return [{ outlet: outletName(own), ...place, basis: "metadata" }, ...credits]
}
