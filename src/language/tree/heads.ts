/** No arc: lower than any score, high enough that sums of it stay finite. */
const never = -1e9

/**
 * A best tree over `n` words: `score(word, head)`, head 0 the root and head `i + 1` the word `i`, exactly one
 * word under the root. Greedy choices are nearly always a tree already. Where they are not, the likeliest root is
 * fixed and the best tree below it is found (Chu and Liu 1965, Edmonds 1967).
 *
 * @returns the head of each word, numbered as in `score`
 */
export const bestHeads = (n: number, score: (word: number, head: number) => number): Int32Array => {
  const heads = greedyHeads(n, score)
  if (n === 0 || isTree(heads)) return heads
  return singleRoot(n, score)
}

const greedyHeads = (n: number, score: (word: number, head: number) => number): Int32Array => {
  const heads = new Int32Array(n)
  for (let word = 0; word < n; word++) {
    let best = never
    for (let head = 0; head <= n; head++) {
      if (head === word + 1) continue
      const value = score(word, head)
      if (value > best) {
        best = value
        heads[word] = head
      }
    }
  }
  return heads
}

const isTree = (heads: Int32Array): boolean => {
  let roots = 0
  for (const head of heads) if (head === 0) roots++
  return roots === 1 && findCycle(heads) === undefined
}

/** The root whose tree is best is nearly always the best root: its arc is fixed, then the rest is solved. */
const singleRoot = (n: number, score: (word: number, head: number) => number): Int32Array => {
  let root = 0
  for (let word = 1; word < n; word++) if (score(word, 0) > score(root, 0)) root = word
  const scores: number[][] = []
  for (let word = 0; word < n; word++) {
    scores.push([word === root ? 0 : never])
    for (let head = 1; head <= n; head++)
      scores[word]!.push(word === root || head === word + 1 ? never : score(word, head))
  }
  return edmonds(scores)
}

/** Words of a cycle, or undefined where every word reaches the root. */
const findCycle = (heads: Int32Array): number[] | undefined => {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let word = start
    while (word >= 0 && seen[word] === 0) {
      seen[word] = start + 1
      word = heads[word]! - 1
    }
    if (word >= 0 && seen[word] === start + 1) return cycleFrom(heads, word)
  }
  return undefined
}

const cycleFrom = (heads: Int32Array, word: number): number[] => {
  const cycle = [word]
  for (let next = heads[word]! - 1; next !== word; next = heads[next]! - 1) cycle.push(next)
  return cycle
}

/** Cycles contracted before the rest are broken: no sentence has as many, and a text made to have them is no sentence. */
const mostContractions = 24

/** `scores[word][head]`; solves by contracting one cycle at a time. */
const edmonds = (scores: readonly number[][], depth = 0): Int32Array => {
  const n = scores.length
  const heads = greedyHeads(n, (word, head) => scores[word]![head]!)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  if (depth >= mostContractions) return broken(heads)
  const inCycle = new Uint8Array(n)
  for (const word of cycle) inCycle[word] = 1
  const outside = [...Array(n).keys()].filter((word) => !inCycle[word])
  const { reduced, enters, leaves } = contract(scores, heads, cycle, outside)
  const solved = edmonds(reduced, depth + 1)
  const node = outside.length
  outside.forEach((word, i) => {
    const head = solved[i]!
    heads[word] = head === 0 ? 0 : head - 1 === node ? leaves[i]! + 1 : outside[head - 1]! + 1
  })
  const from = solved[node]!
  heads[enters[from]!] = from === 0 ? 0 : outside[from - 1]! + 1
  return heads
}

/** Hangs one word of each cycle on the word under the root. */
const broken = (heads: Int32Array): Int32Array => {
  const root = heads.indexOf(0)
  for (let cycle = findCycle(heads); cycle; cycle = findCycle(heads)) heads[cycle[0]!] = root + 1
  return heads
}

/** The graph with the cycle as one node, the last; which cycle word each arc into it meets, and each arc out of it leaves. */
const contract = (
  scores: readonly number[][],
  heads: Int32Array,
  cycle: readonly number[],
  outside: readonly number[],
): { reduced: number[][]; enters: number[]; leaves: number[] } => {
  const leaves = outside.map((word) =>
    cycle.reduce((best, c) => (scores[word]![c + 1]! > scores[word]![best + 1]! ? c : best)),
  )
  const reduced = outside.map((word, i) => [
    scores[word]![0]!,
    ...outside.map((head) => scores[word]![head + 1]!),
    scores[word]![leaves[i]! + 1]!,
  ])
  const gain = (c: number, head: number): number => scores[c]![head]! - scores[c]![heads[c]!]!
  const sources = [0, ...outside.map((word) => word + 1)]
  const enters = sources.map((head) => cycle.reduce((best, c) => (gain(c, head) > gain(best, head) ? c : best)))
  reduced.push([...sources.map((head, i) => gain(enters[i]!, head)), never])
  return { reduced, enters, leaves }
}
