import { Readable, Writable } from "node:stream"

/** Chunks as a stream of bytes. */
export const bytesOf = (...chunks: readonly (string | Uint8Array)[]): Readable =>
  Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)))

/** A stream that keeps what is written to it. */
export const kept = (): Writable & { text: () => string } => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() })
}
