import { contains, firstIndex, type Span } from "../../base/index.ts"
import type { Reading, Statement } from "../reading.ts"

type Credit = Reading["credits"][number]

/** A statement before it is known by whose word the reader has it. */
export type Unchained = Omit<Statement, "chain">

/**
 * Each statement with its chain of sources: the ids by whose word the reader has it, outermost first. The report's leading
 * credit and those that it leads to ("Reuters" cited there, and crediting another here), the credits given in the
 * statement's own sentence, the speakers of the statements that it stands inside, who speaks for its speaker, and its
 * speaker. A link that is not known is left out. No id stands twice: who reports his own words is one link.
 */
export const withChains = (
  statements: readonly Unchained[],
  { credits, sentences }: Readonly<{ credits: readonly Credit[]; sentences: readonly Span[] }>,
): Statement[] => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const leading = leadingOf(credits)
  const given = givenIn(credits, sentences)
  return statements.map((statement) => {
    const own = given(statement)
    const speakers = [...outersOf(statement, byId), statement].flatMap(({ via, speaker }) => [via, speaker])
    const links = [...leading, ...own, ...speakers].filter((link) => link != null)
    return { ...statement, chain: [...new Set(links)] }
  })
}

/** The first credit, and what it cites where that is credited in its turn. */
const leadingOf = (credits: readonly Credit[]): readonly string[] => {
  const ids: string[] = []
  const byOutlet = new Map(credits.toReversed().map((credit) => [credit.outlet, credit]))
  let credit = credits[0]
  while (credit !== undefined && !ids.includes(credit.id)) {
    ids.push(credit.id)
    credit = credit.cites === undefined ? undefined : byOutlet.get(credit.cites)
  }
  return ids
}

/** The credits whose words stand in the sentence where a statement's content begins. */
const givenIn = (
  credits: readonly Credit[],
  sentences: readonly Span[],
): ((statement: Unchained) => readonly string[]) => {
  const byId = new Map<number, string[]>()
  for (const { id, span } of credits) {
    const sentence = sentenceAt(sentences, span.start)
    const isWithin = sentence >= 0 && contains(sentences[sentence]!, span)
    if (isWithin) byId.set(sentence, [...(byId.get(sentence) ?? []), id])
  }
  return ({ content }) => byId.get(sentenceAt(sentences, content[0]!.start)) ?? []
}

/** The last sentence that begins at an offset or before it, -1 where none does. */
const sentenceAt = (sentences: readonly Span[], offset: number): number =>
  firstIndex(sentences.length, (i) => sentences[i]!.start > offset) - 1

/** The statements that one stands inside, the outermost first. */
const outersOf = (statement: Unchained, byId: ReadonlyMap<string, Unchained>): readonly Unchained[] => {
  const outers: Unchained[] = []
  for (let id = statement.inside; id !== undefined; ) {
    const outer = byId.get(id)
    if (outer === undefined || outers.includes(outer)) break
    outers.unshift(outer)
    id = outer.inside
  }
  return outers
}
