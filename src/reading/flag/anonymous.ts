import { overlaps, type Span } from "../../base/index.ts"
import { spanOf, wordsIn } from "../../language/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { asksNoName, unnamedNouns } from "./rules/en/anonymous.ts"

/** Statements with no name behind them: an unnamed source, and whoever asked not to be named. Each source is told once. */
export const anonymousDoubts = (sources: Sources): Doubt[] => {
  const seen = new Set<number>()
  const named = new Set(
    sources.referents.all.flatMap(({ id, type, named }) => (named && type === "person" ? [id] : [])),
  )
  return sources.statements.flatMap((statement) => {
    const { source, speaker } = statement
    if (source === null || seen.has(source.start) || !isAnonymous(sources, source, named.has(speaker ?? ""))) return []
    seen.add(source.start)
    return [
      {
        kind: "anonymous-source",
        start: source.start,
        end: source.end,
        message: "No name stands behind these words.",
        evidence: statement.content.filter((span) => !overlaps(span, source)),
        severity: "info",
      } as const,
    ]
  })
}

/** A source whose head is a word for people without a name, with no person's name in it, or one who asked for none. */
const isAnonymous = ({ parsed, syntax, mentionAt }: Sources, source: Span, isOfNamed: boolean): boolean => {
  const range = wordsIn(parsed.words, source)
  if (!range) return false
  const text = parsed.text.slice(source.start, source.end)
  if (asksNoName.test(text)) return true
  if (isOfNamed) return false
  for (let word = range.from; word < range.to; word++) {
    const mention = mentionAt(word)
    const span = mention && spanOf(parsed.words, mention)
    if (mention?.kind === "name" && mention.type === "PER" && span!.end <= source.end) return false
  }
  return unnamedNouns.has(syntax.lemma(syntax.headOf(range)).toLowerCase())
}
