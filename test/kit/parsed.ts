import { uposTags } from "../../src/base/index.ts"
import { Gap, type Parsed, relations, type WordRange } from "../../src/language/index.ts"

/**
 * A parsed document from a small notation, one word a token: `form/UPOS/relation>head`, the head by its form (the nearest
 * word so written) or `-` for a root; `form/UPOS` alone hangs on nothing, `form=lemma` has a lemma of its own. `¶` begins a paragraph, `.` a sentence's end.
 * Marks before a word open and close what annotators mark:
 *
 * `{PER Wang Yi}` a name · `[s …]` `[c …]` `[x …]` source, cue and content of one statement, numbered `[s2 …]` where there
 * are several · `@3` behind a word: a mention of chain 3.
 */
export const parsedOf = (written: string): Parsed => {
  const reader = new Notation()
  for (const token of written.trim().split(/\s+/u)) reader.take(token)
  return reader.parsed()
}

type Statement = { source: WordRange[]; cue: WordRange[]; content: WordRange[] }
type Open = { kind: string; from: number }

class Notation {
  readonly #forms: string[] = []
  readonly #lemmas: string[] = []
  readonly #gaps: number[] = []
  readonly #upos: number[] = []
  readonly #links: { relation: number; head: string }[] = []
  readonly #sentences: number[] = []
  readonly #names: Parsed["names"][number][] = []
  readonly #statements = new Map<string, Statement>()
  readonly #references: { head: number; chain: number }[] = []
  readonly #open: Open[] = []
  #gap: number = Gap.paragraph
  #startsSentence = true

  take(token: string): void {
    if (token === "¶") {
      this.#gap = Gap.paragraph
      this.#startsSentence = true
    } else if (/^[[{]/.test(token)) this.#open.push({ kind: token.slice(1), from: this.#forms.length })
    else {
      const closing = /[\]}]+$/.exec(token)?.[0] ?? ""
      this.#word(token.slice(0, token.length - closing.length))
      for (let i = 0; i < closing.length; i++) this.#close()
    }
  }

  #word(written: string): void {
    const [, body, chain] = /^(.*?)(?:@(\d+))?$/.exec(written)!
    const [word, upos = "X", link = "dep>-"] = body!.split("/")
    const [form, lemma] = word!.split("=")
    const [relation, head] = link.split(">")
    if (this.#startsSentence) this.#sentences.push(this.#forms.length)
    this.#startsSentence = /^[.!?]$/.test(form!)
    if (chain !== undefined) this.#references.push({ head: this.#forms.length, chain: Number(chain) })
    this.#forms.push(form!)
    this.#lemmas.push(lemma ?? form!.toLowerCase())
    this.#gaps.push(this.#gap)
    this.#gap = Gap.space
    this.#upos.push(uposTags.indexOf(upos as (typeof uposTags)[number]))
    this.#links.push({ relation: relations.indexOf(relation as (typeof relations)[number]), head: head! })
  }

  #close(): void {
    const { kind, from } = this.#open.pop()!
    const range = { from, to: this.#forms.length }
    if (/^(?:PER|ORG|LOC)$/.test(kind)) {
      this.#names.push({ ...range, type: kind as "PER", confidence: 0.9 })
      return
    }
    const [, part, number] = /^([scx])(\d*)$/.exec(kind)!
    const statement = this.#statements.get(number!) ?? { source: [], cue: [], content: [] }
    this.#statements.set(number!, statement)
    statement[part === "s" ? "source" : part === "c" ? "cue" : "content"].push(range)
  }

  #headOf(word: number): number {
    const { head } = this.#links[word]!
    let best = -1
    this.#forms.forEach((form, i) => {
      if (form === head && i !== word && (best < 0 || Math.abs(i - word) < Math.abs(best - word))) best = i
    })
    return head === "-" ? -1 : best
  }

  parsed(): Parsed {
    let text = ""
    const starts: number[] = []
    this.#forms.forEach((form, i) => {
      if (i > 0) text += this.#gaps[i] === Gap.paragraph ? "\n\n" : " "
      starts.push(text.length)
      text += form
    })
    const count = this.#forms.length
    return {
      text,
      paragraphs: [{ start: 0, end: text.length, language: "en" }],
      words: {
        count,
        starts: Int32Array.from(starts),
        ends: Int32Array.from(this.#forms, (form, i) => starts[i]! + form.length),
        gaps: Uint8Array.from(this.#gaps),
      },
      sentences: Int32Array.from(this.#sentences),
      upos: Uint8Array.from(this.#upos),
      lemmas: this.#lemmas,
      heads: Int32Array.from(this.#forms, (_, i) => this.#headOf(i)),
      relations: Uint8Array.from(this.#links, ({ relation }) => relation),
      names: this.#names,
      attributions: [...this.#statements.values()].map((s) => ({ ...s, evidence: [], confidence: 0.9 })),
      triggers: [],
      references: this.#references,
    }
  }
}
