import { readFileSync } from "node:fs"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import { formatLemmaRule, lemmaRule } from "../../src/language/token/lemma-rule.ts"
import { Gap, type Words } from "../../src/language/token/tokenize.ts"
import { type Prepared, prepareWords } from "./words.ts"

/** GUM's genres whose texts may go into weights that we ship (DESIGN section 9). */
export const openGenres: ReadonlySet<string> = new Set(["academic", "bio", "court", "interview", "news", "voyage"])

export type TreeLabels = {
  upos: string[]
  /** Index of the head in the document, -1 for a root. */
  heads: number[]
  relations: string[]
  lemmas: string[]
  /** First word of each sentence. */
  sentences: number[]
  /** Mentions of persons, organisations and places: `[head word, chain]`; absent where not annotated. */
  mentions?: [head: number, chain: number][]
}

type Line = { form: string; fields: string[]; gap: number }

/** A document's sentences, each as its word lines with the gap before each word. */
const documents = (path: string): { id: string; sentences: Line[][] }[] => {
  const out: { id: string; sentences: Line[][] }[] = []
  let sentence: Line[] = []
  let paragraph = true
  let glued = false
  let multi: { last: number; glued: boolean } | undefined
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# newdoc id = ")) {
      out.push({ id: line.slice(14).trim(), sentences: [] })
      paragraph = true
    } else if (line.startsWith("# newpar")) paragraph = true
    else if (line === "") {
      if (sentence.length) out.at(-1)!.sentences.push(sentence)
      sentence = []
      glued = false
    } else if (!line.startsWith("#")) {
      const fields = line.split("\t")
      const id = fields[0]!
      const spaceless = /SpaceAfter=No/.test(fields[9]!)
      if (id.includes("-")) multi = { last: Number(id.split("-")[1]), glued: spaceless }
      else if (!id.includes(".")) {
        const gap = sentence.length === 0 ? (paragraph ? Gap.paragraph : Gap.space) : glued ? Gap.none : Gap.space
        sentence.push({ form: fields[1]!.replaceAll(" ", ""), fields, gap })
        paragraph = false
        const inside = multi !== undefined && Number(id) < multi.last
        glued = inside ? true : multi ? multi.glued : spaceless
        if (!inside) multi = undefined
      }
    }
  }
  return out.filter((d) => d.sentences.length)
}

/** A text made of given words, so that the words' features are taken as from any other text. */
export const textOf = (forms: readonly string[], gaps: readonly number[]): { text: string; words: Words } => {
  const starts = new Int32Array(forms.length)
  const ends = new Int32Array(forms.length)
  let text = ""
  forms.forEach((form, i) => {
    if (i > 0) text += gaps[i] === Gap.none ? "" : gaps[i] === Gap.space ? " " : "\n"
    starts[i] = text.length
    text += form
    ends[i] = text.length
  })
  return { text, words: { count: forms.length, starts, ends, gaps: Uint8Array.from(gaps) } }
}

export const prepareTreebank = (
  path: string,
  vocabulary: WordPieces,
  chains: boolean,
): (Prepared & TreeLabels & { genre: string })[] =>
  documents(path).map(({ id, sentences }) => {
    const lines = sentences.flat()
    const { text, words } = textOf(
      lines.map((l) => l.form),
      lines.map((l) => l.gap),
    )
    const labels: TreeLabels = { upos: [], heads: [], relations: [], lemmas: [], sentences: [] }
    if (chains) labels.mentions = mentionHeads(sentences)
    let base = 0
    for (const sentence of sentences) {
      labels.sentences.push(base)
      for (const { form, fields } of sentence) {
        labels.upos.push(fields[3]!)
        labels.heads.push(fields[6] === "0" ? -1 : base + Number(fields[6]) - 1)
        labels.relations.push(fields[7]!.split(":")[0]!)
        labels.lemmas.push(formatLemmaRule(lemmaRule(form, fields[2]!)))
      }
      base += sentence.length
    }
    return { ...prepareWords(id, text, words, vocabulary), ...labels, genre: id.split("_")[1] ?? "" }
  })

const chainTypes = new Set(["person", "organization", "place"])

/** GUM's `Entity=` brackets: each mention's head (the first word of its minspan) and chain. */
const mentionHeads = (sentences: readonly Line[][]): [number, number][] => {
  const found: [number, number][] = []
  let base = 0
  for (const sentence of sentences) {
    const open: { chain: number; info: string[]; from: number }[] = []
    sentence.forEach(({ fields }, i) => {
      const value = /(?:^|\|)Entity=([^|]*)/.exec(fields[9]!)?.[1] ?? ""
      for (const [, chain, info] of value.matchAll(/\((\d+)-([^()]*)/g))
        open.push({ chain: Number(chain), info: info!.split("-"), from: base + i })
      for (const [, whole, closed] of value.matchAll(/\((\d+)-[^()]*\)|(\d+)\)/g)) {
        const at = open.findLastIndex((m) => m.chain === Number(whole ?? closed))
        const mention = open.splice(at, 1)[0]!
        if (chainTypes.has(mention.info[0]!))
          found.push([mention.from + Number(mention.info[4]!.split(",")[0]) - 1, mention.chain])
      }
    })
    base += sentence.length
  }
  return found.sort((a, b) => a[0] - b[0])
}
