/** One line of a stream, without its line feed. */
export type Line = Readonly<{ number: number }> &
  (Readonly<{ kind: "whole" | "unended"; bytes: Uint8Array }> | Readonly<{ kind: "overlong" }>)

const lineFeed = 10

/**
 * The lines of a stream of bytes, split at line feeds alone (JSON may hold U+2028 as it stands). Of a line longer than
 * `maxBytes` nothing is kept: it is passed on as `overlong`, so that whatever comes in, memory stays bounded.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const add = (bytes: Uint8Array): void => {
    size += bytes.length
    if (size > maxBytes) parts = []
    else if (bytes.length > 0) parts.push(bytes)
  }
  const take = (kind: "whole" | "unended"): Line => {
    number++
    const line: Line =
      size > maxBytes ? { kind: "overlong", number } : { kind, number, bytes: Buffer.concat(parts, size) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end))
      yield take("whole")
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield take("unended")
}
