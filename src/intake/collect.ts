import { Problem } from "../base/index.ts"

/** A number of bytes for a person: "16 MB", "512 bytes". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : bytes < 2 ** 20 ? `${tidy(bytes / 1024)} kB` : `${tidy(bytes / 2 ** 20)} MB`

const tidy = (value: number): string => String(Math.round(value * 10) / 10)

export const tooLarge = (name: string, maxBytes: number): Problem =>
  new Problem("file-too-large", `${name} is larger than ${sizeInWords(maxBytes)}, the limit for one source: split it`)

/** All bytes of a stream. Stops reading, with a Problem, as soon as there are more than `maxBytes`. */
export const collect = async (
  stream: AsyncIterable<Uint8Array>,
  { name, maxBytes }: Readonly<{ name: string; maxBytes: number }>,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(name, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
