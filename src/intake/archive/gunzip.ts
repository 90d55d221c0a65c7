import { createGunzip, type Gunzip } from "node:zlib"
import { Problem } from "../../base/index.ts"
import { expansionWatch } from "./expansion.ts"

/** Bytes handed to the decompressor at a time: of a piece that holds damage nothing may come out. */
const pieceSize = 16_384

const cut = (name: string, cause?: unknown): Problem =>
  new Problem("archive-broken", `${name} breaks off: its gzip data has no end; fetch or copy it again`, { cause })

const broken = (name: string, cause?: unknown): Problem =>
  new Problem("archive-broken", `${name} is damaged: what follows is no gzip data; fetch or copy it again`, { cause })

/**
 * A gzip stream (RFC 1952) of one or more members, unpacked as it is read. Before data that breaks off, all that can be
 * unpacked is given, and before damage all but the piece it is in: a piped stream would drop what it holds.
 *
 * @throws Problem `archive-broken` where the data is cut short or damaged, `archive-bomb` where it expands like no text
 */
export async function* gunzip(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const watch = expansionWatch(name)
  const machine = gunzipMachine()
  try {
    for await (const chunk of input)
      for (let from = 0; from < chunk.length; from += pieceSize) {
        const piece = chunk.subarray(from, from + pieceSize)
        if (machine.isAtEnd()) {
          if (isPadding(piece)) continue
          throw broken(name)
        }
        watch.took(piece.length)
        yield* watched(machine.take(piece), watch.gave)
        if (!isPadding(piece.subarray(piece.length - machine.unread()))) throw broken(name)
      }
    yield* watched(machine.finish(), watch.gave)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "Z_BUF_ERROR") throw cut(name, error)
    throw code?.startsWith("Z_") ? broken(name, error) : error
  } finally {
    machine.close()
  }
}

/** Zeros after the last member: tapes and block devices leave them. */
const isPadding = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

async function* watched(output: AsyncIterable<Uint8Array>, gave: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of output) {
    gave(chunk.length)
    yield chunk
  }
}

type Machine = Readonly<{
  take: (piece: Uint8Array) => AsyncIterable<Uint8Array>
  finish: () => AsyncIterable<Uint8Array>
  /** True once a member ended and what followed was not another. */
  isAtEnd: () => boolean
  /** How many bytes of the last piece were left alone. */
  unread: () => number
  close: () => void
}>

const gunzipMachine = (): Machine => {
  const stream: Gunzip = createGunzip()
  let failure: unknown = null
  let fed = 0
  let wake = (): void => {}
  stream.on("readable", () => wake())
  stream.on("end", () => wake())
  stream.on("error", (error) => {
    failure = error
    wake()
  })
  /** What comes out until `isDone`, which is asked whenever nothing more is there to read. */
  async function* drained(isDone: () => boolean): AsyncGenerator<Uint8Array> {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const chunk = stream.read() as Uint8Array | null
      if (chunk !== null) yield chunk
      else if (failure !== null) throw failure
      else if (isDone()) return
      else await woken
    }
  }
  return {
    take: (piece) => {
      let written = false
      fed += piece.length
      stream.write(piece, () => {
        written = true
        wake()
      })
      return drained(() => written)
    },
    finish: () => {
      stream.end()
      return drained(() => stream.readableEnded)
    },
    isAtEnd: () => stream.bytesWritten < fed,
    unread: () => fed - stream.bytesWritten,
    close: () => stream.destroy(),
  }
}
