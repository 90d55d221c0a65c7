const lineFeed = 10

/** Reads a stream of bytes by lines and by counts, holding no more than was asked for and the chunk it came in. */
export type ByteReader = Readonly<{
  /** The next line with its line feed; shorter where the stream ends; null at the end; `"overlong"` above `most` bytes. */
  line: (most: number) => Promise<Uint8Array | null | "overlong">
  /** The next `count` bytes; fewer where the stream ends. */
  take: (count: number) => Promise<Uint8Array>
  /** Passes by `count` bytes; how many there were. */
  skip: (count: number) => Promise<number>
}>

export const byteReader = (input: AsyncIterable<Uint8Array>): ByteReader => {
  const chunks = input[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  /** Sees to it that `chunk` holds something; false at the end. */
  const filled = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const next = await chunks.next()
      if (next.done === true) return false
      chunk = next.value
    }
    return true
  }
  const cut = (count: number): Uint8Array => {
    const part = chunk.subarray(0, count)
    chunk = chunk.subarray(part.length)
    return part
  }
  return {
    line: async (most) => {
      const parts: Uint8Array[] = []
      let size = 0
      while (await filled()) {
        const end = chunk.indexOf(lineFeed)
        const part = cut(end === -1 ? chunk.length : end + 1)
        size += part.length
        if (size > most) return "overlong"
        parts.push(part)
        if (end !== -1) break
      }
      return parts.length === 0 ? null : Buffer.concat(parts, size)
    },
    take: async (count) => {
      const parts: Uint8Array[] = []
      let size = 0
      while (size < count && (await filled())) {
        const part = cut(count - size)
        size += part.length
        parts.push(part)
      }
      return Buffer.concat(parts, size)
    },
    skip: async (count) => {
      let size = 0
      while (size < count && (await filled())) size += cut(count - size).length
      return size
    },
  }
}
