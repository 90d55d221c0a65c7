import type { Reference } from "../document.ts"
import type { WordLayers } from "../encoder/encoder.ts"

/** How far back an antecedent is looked for, in words: what the model was trained on. */
const reach = 700

type Mention = Readonly<{ word: number; form: string; chain: number; vector: Float32Array }>

/**
 * Joins mentions into chains as windows come in, each to the best antecedent before it or to none
 * (Dobrovolskii 2021). Only the mentions within reach are kept, so memory does not grow with the text.
 */
export class ChainBuilder {
  /** The score of each distance, in words. */
  readonly #distances: Float64Array
  readonly #references: Reference[] = []
  #recent: Mention[] = []
  #chains = 0

  /** @param distances scores of the distance classes of {@link distanceClass} */
  constructor(distances: readonly number[]) {
    this.#distances = Float64Array.from({ length: reach + 1 }, (_, distance) => distances[distanceClass(distance)]!)
  }

  get references(): readonly Reference[] {
    return this.#references
  }

  /**
   * Takes the mentions of a window's words from `from` to `to`.
   *
   * @param first the window's first word in the text
   * @param form the lower-case form of a word of the text
   */
  add(
    layers: WordLayers,
    range: Readonly<{ first: number; from: number; to: number }>,
    form: (word: number) => string,
  ): void {
    const size = layers.anaphors.length / layers.vectors.count
    for (let i = range.from; i < range.to; i++) {
      if (layers.mentions[i * 3]! <= 0) continue
      const word = range.first + i
      this.#forget(word - reach)
      const here = {
        word,
        form: form(word),
        anaphor: layers.anaphors.subarray(i * size, (i + 1) * size),
        none: layers.mentions[i * 3 + 1]!,
        sameForm: layers.mentions[i * 3 + 2]!,
      }
      const antecedent = this.#antecedent(here)
      const chain = antecedent ? antecedent.chain : this.#chains++
      const vector = layers.antecedents.slice(i * size, (i + 1) * size)
      this.#recent.push({ word, form: here.form, chain, vector })
      this.#references.push({ head: word, chain })
    }
  }

  #antecedent(
    here: Readonly<{ word: number; form: string; anaphor: Float32Array; none: number; sameForm: number }>,
  ): Mention | undefined {
    let best: Mention | undefined
    let most = here.none
    const scale = Math.sqrt(here.anaphor.length)
    for (const mention of this.#recent) {
      if (mention.word < here.word - reach) continue
      let score = dot(here.anaphor, mention.vector) / scale + this.#distances[here.word - mention.word]!
      if (mention.form === here.form) score += here.sameForm
      if (score > most) {
        most = score
        best = mention
      }
    }
    return best
  }

  /** Drops what is out of reach, many at a time. */
  #forget(before: number): void {
    let kept = 0
    while (kept < this.#recent.length && this.#recent[kept]!.word < before) kept++
    if (kept > 64) this.#recent = this.#recent.slice(kept)
  }
}

/** Distances exact below 8, then four classes to an octave, 28 in all. */
const distanceClass = (distance: number): number =>
  distance < 8 ? distance : Math.min(27, 8 + Math.floor(Math.log2(distance / 8) * 4))

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
