import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const program = fileURLToPath(new URL("../../../bin/demarche.js", import.meta.url))

/** How a run of the program ended, and what it wrote. */
export type Ran = Readonly<{ exit: number | null; out: string; err: string }>

export type Running = Readonly<{
  input?: string
  /** Whoever reads the output goes away after its first piece. */
  closeOutput?: boolean
  /** Sent this signal, once, as soon as `seen` says so. */
  signalAt?: Readonly<{ signal: NodeJS.Signals; seen: () => boolean }>
}>

/** The program as a person runs it: `bin/demarche.js` as a process of its own. */
export const run = (
  words: readonly string[],
  { input = "", closeOutput = false, signalAt }: Running = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, NO_COLOR: "1" } })
    let out = ""
    let err = ""
    child.stdout.on("data", (chunk) => {
      out += chunk
      if (closeOutput) child.stdout.destroy()
    })
    child.stderr.on("data", (chunk) => {
      err += chunk
    })
    child.stdin.on("error", () => {})
    child.stdin.end(input)
    const watch = setInterval(() => {
      if (signalAt?.seen() !== true) return
      child.kill(signalAt.signal)
      clearInterval(watch)
    }, 20)
    child.on("close", (exit) => {
      clearInterval(watch)
      resolve({ exit, out, err })
    })
  })
