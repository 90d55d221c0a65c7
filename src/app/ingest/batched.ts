export type Batch<T> = Readonly<{
  /** Items in a list, at most. */
  most: number
  /** Milliseconds after which a list ends where nothing more has come: what is slow to come is not held back. */
  patience: number
  /** What an item weighs, and at what weight a list ends; items weigh nothing unless told. */
  weigh?: (item: T) => number
  heaviest?: number
}>

/** What a stream gives, in lists. */
export async function* batched<T>(
  source: AsyncIterable<T>,
  { most, patience, weigh = () => 0, heaviest = Number.POSITIVE_INFINITY }: Batch<T>,
): AsyncGenerator<readonly T[]> {
  const items = source[Symbol.asyncIterator]()
  let coming = items.next()
  try {
    for (;;) {
      const first = await coming
      if (first.done) return
      const batch = [first.value]
      let weight = weigh(first.value)
      coming = items.next()
      while (batch.length < most && weight < heaviest) {
        const next = await within(coming, patience)
        if (next === null || next.done) break
        batch.push(next.value)
        weight += weigh(next.value)
        coming = items.next()
      }
      yield batch
    }
  } finally {
    // Heard, lest a failure that nobody waits for any more end the process.
    coming.catch(() => {})
    await items.return?.()
  }
}

/** What a promise gives, or null where it has given nothing in time. */
const within = async <T>(promise: Promise<T>, milliseconds: number): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
