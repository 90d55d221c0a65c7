import type { Name } from "../document.ts"

/**
 * The likeliest BIO sequence of a run of words and the names that it marks.
 *
 * @param probabilities a row of tag probabilities a word
 * @param tags the tags of a row, `O` first, then `B-X` and `I-X` in turn
 * @param offset added to the words' positions
 */
export const nameSpans = (probabilities: Float32Array, tags: readonly string[], offset: number): Name[] => {
  const best = likeliest(probabilities, tags.length)
  const names: Name[] = []
  for (let i = 0; i < best.length; ) {
    const tag = best[i]!
    let end = i + 1
    if (tag > 0) {
      while (end < best.length && best[end] === inside(tag)) end++
      names.push({
        from: offset + i,
        to: offset + end,
        type: tags[tag]!.slice(2) as Name["type"],
        confidence: mean(best.subarray(i, end), probabilities.subarray(i * tags.length), tags.length),
      })
    }
    i = end
  }
  return names
}

/** `I-X` follows `B-X` in the list of tags. */
const inside = (tag: number): number => (tag % 2 === 1 ? tag + 1 : tag)

const allowed = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || inside(from) === to

const likeliest = (probabilities: Float32Array, tags: number): Uint8Array => {
  const count = probabilities.length / tags
  const back = new Uint8Array(count * tags)
  let scores = new Float64Array(tags)
  for (let i = 0; i < count; i++) {
    const next = new Float64Array(tags).fill(-Infinity)
    for (let to = 0; to < tags; to++) {
      for (let from = 0; from < tags; from++) {
        if (i === 0 ? from > 0 || !allowed(0, to) : !allowed(from, to)) continue
        if (scores[from]! > next[to]!) {
          next[to] = scores[from]!
          back[i * tags + to] = from
        }
      }
      next[to]! += Math.log(probabilities[i * tags + to]! + 1e-12)
    }
    scores = next
  }
  const best = new Uint8Array(count)
  let tag = scores.indexOf(Math.max(...scores))
  for (let i = count - 1; i >= 0; i--) {
    best[i] = tag
    tag = back[i * tags + tag]!
  }
  return best
}

const mean = (tags: Uint8Array, probabilities: Float32Array, width: number): number =>
  tags.reduce((sum, tag, i) => sum + probabilities[i * width + tag]!, 0) / tags.length
