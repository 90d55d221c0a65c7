/** A stream whose beginning has been looked at: `head`, and all of it again from the start. */
export type Peeked = Readonly<{
  /** At least `size` bytes, or all there are. */
  head: Uint8Array
  all: AsyncIterable<Uint8Array>
  /** Lets go of the stream, read or not. */
  close: () => Promise<void>
}>

export const peek = async (input: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> => {
  const chunks = input[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let length = 0
  let failure: Readonly<{ error: unknown }> | null = null
  let isWhole = false
  while (length < size && !isWhole && failure === null) {
    try {
      const next = await chunks.next()
      if (next.done === true) isWhole = true
      else {
        held.push(next.value)
        length += next.value.length
      }
    } catch (error) {
      // What came before it is looked at and given first.
      failure = { error }
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held
    if (failure !== null) throw failure.error
    while (!isWhole) {
      const next = await chunks.next()
      if (next.done === true) return
      yield next.value
    }
  }
  return {
    head: Buffer.concat(held, length),
    all: all(),
    close: async () => {
      await chunks.return?.()
    },
  }
}
