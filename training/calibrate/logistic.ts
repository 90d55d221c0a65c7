/** Logistic regression by Newton's method, with a little weight decay so that it always has one solution. */
export const fit = (rows: readonly (readonly number[])[], answers: readonly boolean[]): number[] => {
  const size = rows[0]!.length
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((w) => -decay * w)
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? decay : 0)))
    rows.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)))
      for (let i = 0; i < size; i++) {
        gradient[i]! += ((answers[n] ? 1 : 0) - p) * row[i]!
        for (let j = 0; j < size; j++) curvature[i]![j]! += p * (1 - p) * row[i]! * row[j]!
      }
    })
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
