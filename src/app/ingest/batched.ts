/**
 * What a stream gives, in lists of at most `most`: a list ends early where nothing more has come for `patience`
 * milliseconds, so that what is slow to come is not held back.
 */
export async function* batched<T>(
  source: AsyncIterable<T>,
  { most, patience }: Readonly<{ most: number; patience: number }>,
): AsyncGenerator<readonly T[]> {
  const items = source[Symbol.asyncIterator]()
  let coming = items.next()
  try {
    for (;;) {
      const first = await coming
      if (first.done) return
      const batch = [first.value]
      coming = items.next()
      while (batch.length < most) {
        const next = await within(coming, patience)
        if (next === null || next.done) break
        batch.push(next.value)
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
