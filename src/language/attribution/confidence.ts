/**
 * How probable it is that source, cue and content are what an annotator marks: Platt's method (1999) over the
 * evidence, so that of the statements told with 0.8, four in five are right.
 *
 * @param weights of a logistic regression, one for each number of the evidence, fitted on held-out reports (`training/calibrate`)
 */
export const confidenceOf = (evidence: readonly number[], weights: readonly number[]): number => {
  const sum = evidence.reduce((total, value, i) => total + value * weights[i]!, 0)
  return 1 / (1 + Math.exp(-sum))
}

/** What was decoded around an anchor; `begins` is the tag that begins a content. */
type Decision = Readonly<{ anchor: number; tags: Uint8Array; marginals: Float64Array; begins: number }>

/** One, the anchor's log odds, the mean log marginal of source and cue and of the content, and the content's least one. */
export const evidenceOf = ({ anchor, tags, marginals, begins }: Decision): number[] => {
  const sums = { beside: 0, content: 0 }
  const counts = { beside: 0, content: 0 }
  let least = 0
  tags.forEach((tag, i) => {
    if (tag === 0) return
    const part = tag >= begins ? "content" : "beside"
    const log = Math.log(Math.max(marginals[i]!, 1e-6))
    sums[part] += log
    counts[part]++
    if (part === "content") least = Math.min(least, log)
  })
  const mean = (part: "beside" | "content"): number => sums[part] / Math.max(1, counts[part])
  const odds = Math.min(Math.max(anchor, 1e-4), 1 - 1e-4)
  return [1, Math.log(odds / (1 - odds)), mean("beside"), mean("content"), least]
}
