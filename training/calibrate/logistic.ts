/** What is regressed on: `weight` says how much a row counts. */
export type Row = Readonly<{ evidence: readonly number[]; answer: boolean; weight: number }>

/** Logistic regression by Newton's method, with a little weight decay so that it always has one solution. */
export const fit = (rows: readonly Row[]): number[] => {
  const size = rows[0]!.evidence.length
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((w) => -decay * w)
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? decay : 0)))
    for (const { evidence, answer, weight } of rows) {
      const p = 1 / (1 + Math.exp(-dot(evidence, weights)))
      for (let i = 0; i < size; i++) {
        gradient[i]! += weight * ((answer ? 1 : 0) - p) * evidence[i]!
        for (let j = 0; j < size; j++) curvature[i]![j]! += weight * p * (1 - p) * evidence[i]! * evidence[j]!
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((w, i) => w + step[i]!)
  }
  return weights
}

const decay = 1

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

/** Gaussian elimination with pivoting. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let r = i + 1; r < rows.length; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let r = 0; r < rows.length; r++) {
      if (r === i) continue
      const factor = rows[r]![i]! / rows[i]![i]!
      for (let c = i; c < rows[r]!.length; c++) rows[r]![c]! -= factor * rows[i]![c]!
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}
