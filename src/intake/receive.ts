import { Problem } from "../base/index.ts"
import { collect } from "./collect.ts"
import { receiveFile } from "./file.ts"
import { standardInputName } from "./incoming.ts"
import { standardInput } from "./input.ts"
import { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"

/** True where a source is meant as an address rather than a path. */
export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(source)

/**
 * What a source gives, as bytes: a path, an http(s) address, or `-` for standard input.
 *
 * @throws Problem that names the source and the remedy
 */
export const receive = async (source: string, options: ReceiveOptions = {}): Promise<readonly Received[]> => {
  const { maxBytes = defaultMaxBytes } = options
  if (source === "-") return [await receiveInput(options.stdin ?? standardInput(), maxBytes)]
  if (isAddress(source)) {
    // The HTTP client takes longer to load than a report to read.
    const { receiveAddress } = await import("./address.ts")
    return [await receiveAddress(source, options)]
  }
  return [await receiveFile(source, maxBytes)]
}

const receiveInput = async (stdin: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Received> => {
  const name = standardInputName
  try {
    return { bytes: await collect(stdin, { name, maxBytes }), name }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      "file-unreadable",
      `${name} broke off (${String((error as NodeJS.ErrnoException).code ?? error)})`,
      {
        cause: error,
      },
    )
  }
}
