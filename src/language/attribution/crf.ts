/** A linear-chain CRF: `moves[from * tags + to]` and `first[tag]` are scores (Lafferty et al. 2001). */
export type Crf = Readonly<{ tags: number; moves: Float64Array; first: Float64Array }>

/** The best tags of a run of words, and how probable each of them is on its own. */
export type Decoded = Readonly<{ tags: Uint8Array; marginals: Float64Array }>

/**
 * Viterbi and forward-backward over rows `from` to `to` of a matrix of tag scores.
 *
 * @param scores row-major, `crf.tags` a row
 */
export const decode = (crf: Crf, scores: Float32Array, from: number, to: number): Decoded => {
  const count = to - from
  const { tags } = crf
  const back = new Uint8Array(count * tags)
  const forward = new Float64Array(count * tags)
  const best = new Float64Array(count * tags)
  for (let i = 0; i < count; i++)
    for (let tag = 0; tag < tags; tag++) {
      const here = scores[(from + i) * tags + tag]!
      if (i === 0) {
        forward[tag] = crf.first[tag]! + here
        best[tag] = forward[tag]!
      } else step(crf, { best, forward, back }, { i, tag, here })
    }
  const chosen = trace(best, back, tags, count)
  return { tags: chosen, marginals: marginals(crf, scores.subarray(from * tags, to * tags), forward, chosen) }
}

type Tables = { best: Float64Array; forward: Float64Array; back: Uint8Array }

/** The score of a tag at a place. */
type Place = Readonly<{ i: number; tag: number; here: number }>

const step = ({ moves, tags }: Crf, tables: Tables, { i, tag, here }: Place): void => {
  const row = (i - 1) * tags
  let most = -Infinity
  let highest = -Infinity
  for (let before = 0; before < tags; before++) {
    const move = moves[before * tags + tag]!
    const path = tables.best[row + before]! + move
    if (path > most) {
      most = path
      tables.back[i * tags + tag] = before
    }
    highest = Math.max(highest, tables.forward[row + before]! + move)
  }
  let sum = 0
  for (let before = 0; before < tags; before++)
    sum += Math.exp(tables.forward[row + before]! + moves[before * tags + tag]! - highest)
  tables.best[i * tags + tag] = most + here
  tables.forward[i * tags + tag] = highest + Math.log(sum) + here
}

const trace = (best: Float64Array, back: Uint8Array, tags: number, count: number): Uint8Array => {
  const chosen = new Uint8Array(count)
  let tag = 0
  for (let t = 1; t < tags; t++) if (best[(count - 1) * tags + t]! > best[(count - 1) * tags + tag]!) tag = t
  for (let i = count - 1; i >= 0; i--) {
    chosen[i] = tag
    tag = back[i * tags + tag]!
  }
  return chosen
}

const marginals = (
  { moves, tags }: Crf,
  scores: Float32Array,
  forward: Float64Array,
  chosen: Uint8Array,
): Float64Array => {
  const count = chosen.length
  const out = new Float64Array(count)
  const total = logSum(forward, (count - 1) * tags, tags)
  let backward = new Float64Array(tags)
  for (let i = count - 1; i >= 0; i--) {
    out[i] = Math.exp(forward[i * tags + chosen[i]!]! + backward[chosen[i]!]! - total)
    const before = new Float64Array(tags)
    const ways = new Float64Array(tags)
    for (let tag = 0; tag < tags; tag++) {
      for (let next = 0; next < tags; next++)
        ways[next] = moves[tag * tags + next]! + scores[i * tags + next]! + backward[next]!
      before[tag] = logSum(ways, 0, tags)
    }
    backward = before
  }
  return out
}

const logSum = (values: Float64Array, at: number, count: number): number => {
  let most = -Infinity
  for (let i = at; i < at + count; i++) most = Math.max(most, values[i]!)
  let sum = 0
  for (let i = at; i < at + count; i++) sum += Math.exp(values[i]! - most)
  return most + Math.log(sum)
}
