import type { Readable, Writable } from "node:stream"
import type { Reader } from "../../engine/index.ts"
import { linesOf } from "../../intake/index.ts"
import { type Answer, answerTo, maxLine } from "./answer.ts"
import { StreamBroken } from "./fail.ts"
import { write } from "./write.ts"

export type AnnotateStream = Readonly<{
  input: Readable
  output: Writable
  reader: Reader
  /** Lines that may be read at a time, or wait for the one before them. */
  inFlight: number
  /** Called after each line written. */
  onAnswer?: (answer: Answer) => void
}>

/** What became of a stream: lines answered, those among them with an error, and those with bytes that are not UTF-8. */
export type Annotated = Readonly<{ answered: number; failed: number; replaced: number }>

type Waiting = Readonly<{ answer: Promise<Answer | null>; written: Promise<void> }>

/**
 * JSON lines to Readings, in the same order. Takes no line from the input before there is room for it: what is held is
 * `inFlight` lines, however long the stream and however slow whoever reads the output.
 *
 * @throws StreamBroken where the input or the output breaks
 */
export const annotateStream = async (stream: AnnotateStream): Promise<Annotated> => {
  const { input, output, reader, inFlight } = stream
  const tally = { answered: 0, failed: 0, replaced: 0 }
  // Heard to the end: a stream that nobody listens to any more would end the process with a stack trace.
  output.on("error", (error) => input.destroy(new StreamBroken("output", error)))
  const put = async (answer: Answer | null): Promise<void> => {
    if (answer === null) return
    await write(output, `${answer.json}\n`)
    tally.answered++
    tally.failed += Number(answer.failed)
    tally.replaced += Number(answer.replaced)
    stream.onAnswer?.(answer)
  }
  const waiting: Waiting[] = []
  let last = Promise.resolve()
  try {
    for await (const line of linesOf(chunksOf(input), maxLine)) {
      if (waiting.length >= inFlight) await waiting.shift()?.written
      const answer = answerTo(line, reader)
      last = last.then(async () => put(await answer))
      // Each is awaited later, here or at the end: until then its failure is nobody's.
      for (const promise of [answer, last]) promise.catch(() => {})
      waiting.push({ answer, written: last })
    }
    await last
  } catch (error) {
    input.destroy()
    // What is being read ends before the reader may be closed: a native runtime stopped midway takes the process with it.
    await Promise.allSettled([last, ...waiting.map(({ answer }) => answer)])
    throw error
  }
  return tally
}

/** The input's chunks; its own failure is told apart from what befell the output. */
async function* chunksOf(input: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (error) {
    throw error instanceof StreamBroken ? error : new StreamBroken("input", error)
  }
}
