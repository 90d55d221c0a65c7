import { Problem } from "../../base/index.ts"
import { interrupted } from "./interrupt.ts"
import { visibleLine } from "./safe.ts"

/** How a command ends. */
export const exits = { done: 0, failed: 1, usage: 2, broken: 3, interrupted } as const
export type Exit = (typeof exits)[keyof typeof exits]

/** One line that says what went wrong and what to do; a fault of ours is called one. */
export const messageOf = (error: unknown): string => {
  if (error instanceof Problem || error instanceof StreamBroken) return visibleLine(error.message)
  const said = error instanceof Error ? error.message : String(error)
  return `${visibleLine(said)} (a fault of demarche's own: please report it, with what DEMARCHE_DEBUG=1 adds)`
}

/** Says it on standard error, with the stack trace only where DEMARCHE_DEBUG asks for it. */
export const complain = (error: unknown): void => {
  note(messageOf(error))
  if (isDebugging() && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

export const isDebugging = (): boolean => process.env["DEMARCHE_DEBUG"] === "1"

/** Whether a table that the user named cannot be used. */
export const isOfKnowledge = (error: unknown): boolean => error instanceof Problem && error.code === "knowledge-broken"

/** A remark on standard error. */
export const note = (message: string): void => {
  process.stderr.write(`demarche: ${message}\n`)
}

/** True where nobody reads what we write any more: no reason to say a word. */
export const isClosedPipe = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "EOF"
}

/** Input or output that broke, as opposed to a report that could not be read. */
export class StreamBroken extends Error {
  constructor(side: "input" | "output", cause: unknown) {
    const code = (cause as NodeJS.ErrnoException | null)?.code
    super(`the ${side} broke off (${code ?? String(cause)})`, { cause })
    this.name = "StreamBroken"
  }
}
