/** A linear-chain CRF: `moves[from * tags + to]` and `first[tag]` are scores (Lafferty et al. 2001). */
export type Crf = Readonly<{ tags: number; moves: Float64Array; first: Float64Array }>

/**
 * The best tags of a run of words (Viterbi).
 *
 * @param scores of the tags of each word, row-major, `crf.tags` a row
 */
export const bestTags = ({ tags, moves, first }: Crf, scores: Float32Array): Uint8Array => {
  const back = new Uint8Array(scores.length)
  const best = new Float64Array(scores.length)
  for (let tag = 0; tag < tags; tag++) best[tag] = first[tag]! + scores[tag]!
  for (let row = tags; row < best.length; row += tags)
    for (let tag = 0; tag < tags; tag++) {
      let most = -Infinity
      for (let before = 0; before < tags; before++) {
        const path = best[row - tags + before]! + moves[before * tags + tag]!
        if (path > most) {
          most = path
          back[row + tag] = before
        }
      }
      best[row + tag] = most + scores[row + tag]!
    }
  return trace(best, back, tags)
}

const trace = (best: Float64Array, back: Uint8Array, tags: number): Uint8Array => {
  const count = best.length / tags
  const chosen = new Uint8Array(count)
  let tag = 0
  for (let t = 1; t < tags; t++) if (best[(count - 1) * tags + t]! > best[(count - 1) * tags + tag]!) tag = t
  for (let i = count - 1; i >= 0; i--) {
    chosen[i] = tag
    tag = back[i * tags + tag]!
  }
  return chosen
}

/** How probable each of a run's tags is on its own (forward-backward); some six times the cost of {@link bestTags}. */
export const marginalsOf = (crf: Crf, scores: Float32Array, chosen: Uint8Array): Float64Array => {
  const { tags, moves } = crf
  const forward = forwardSums(crf, scores)
  const out = new Float64Array(chosen.length)
  const total = logSum(forward.subarray(forward.length - tags))
  const ways = new Float64Array(tags)
  let backward = new Float64Array(tags)
  let before = new Float64Array(tags)
  for (let i = chosen.length - 1; i >= 0; i--) {
    out[i] = Math.exp(forward[i * tags + chosen[i]!]! + backward[chosen[i]!]! - total)
    for (let tag = 0; tag < tags; tag++) {
      for (let next = 0; next < tags; next++)
        ways[next] = moves[tag * tags + next]! + scores[i * tags + next]! + backward[next]!
      before[tag] = logSum(ways)
    }
    ;[backward, before] = [before, backward]
  }
  return out
}

/** The logarithm of the weight of all ways to each tag of each word. */
const forwardSums = ({ tags, moves, first }: Crf, scores: Float32Array): Float64Array => {
  const forward = new Float64Array(scores.length)
  const ways = new Float64Array(tags)
  for (let tag = 0; tag < tags; tag++) forward[tag] = first[tag]! + scores[tag]!
  for (let row = tags; row < forward.length; row += tags)
    for (let tag = 0; tag < tags; tag++) {
      for (let before = 0; before < tags; before++)
        ways[before] = forward[row - tags + before]! + moves[before * tags + tag]!
      forward[row + tag] = logSum(ways) + scores[row + tag]!
    }
  return forward
}

/** The logarithm of the sum of the weights whose logarithms are given. */
const logSum = (logs: Float64Array): number => {
  let most = -Infinity
  for (let i = 0; i < logs.length; i++) if (logs[i]! > most) most = logs[i]!
  let sum = 0
  for (let i = 0; i < logs.length; i++) sum += Math.exp(logs[i]! - most)
  return most + Math.log(sum)
}
