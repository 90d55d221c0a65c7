import { spawn } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { appendFile, writeFile } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

/** What a whole process cost, start and loading included: seconds, MB resident, lines written. */
export type Cost = Readonly<{ wall: number; cpu: number; peak: number; lines: number }>

/** Clock ticks of /proc in a second, the same on every Linux. */
const ticks = 100

const statOf = (pid: number | "self"): string[] => {
  const written = readFileSync(`/proc/${pid}/stat`, "utf8")
  return written.slice(written.lastIndexOf(")") + 2).split(" ")
}

/** Processor seconds of all children that have ended (as `score/cost.mjs` counts them). */
const spent = (): number => (Number(statOf("self")[13]) + Number(statOf("self")[14])) / ticks

const kilobytes = (pid: number, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0)

const childrenOf = (): Map<number, number[]> => {
  const children = new Map<number, number[]>()
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)))
    try {
      const parent = Number(statOf(Number(name))[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // it has ended
    }
  return children
}

/** Resident MB of a process and all below it, at least the most that one of them has had. */
const resident = (top: number): number => {
  const children = childrenOf()
  let now = 0
  let most = 0
  for (const tree = [top]; tree.length > 0; ) {
    const pid = tree.pop()!
    tree.push(...(children.get(pid) ?? []))
    try {
      now += kilobytes(pid, "VmRSS")
      most = Math.max(most, kilobytes(pid, "VmHWM"))
    } catch {
      // it has ended
    }
  }
  return Math.max(now, most) / 1024
}

type RunOptions = Readonly<{ input?: Iterable<string>; output?: string; cwd?: string }>

/**
 * Runs a shell command line with the input lines on its standard input; its output goes to the file `output`, where one
 * is named. Fails where the command does. One at a time: processor time is that of all children.
 */
export const run = async (command: string, { input = [], output, cwd }: RunOptions = {}): Promise<Cost> => {
  if (output) await writeFile(output, "")
  const before = spent()
  const began = performance.now()
  const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "inherit"], ...(cwd && { cwd }) })
  let peak = 0
  let lines = 0
  const poll = setInterval(() => {
    peak = Math.max(peak, resident(child.pid!))
  }, 100)
  const ended = new Promise<void>((done, failed) => {
    child.on("error", failed)
    child.on("close", (code) => (code ? failed(new Error(`exit ${code}: ${command}`)) : done()))
  })
  const written = (async () => {
    for await (const bytes of child.stdout) {
      for (const byte of bytes as Buffer) if (byte === 10) lines++
      if (output) await appendFile(output, bytes as Buffer)
    }
  })()
  const fed = pipeline(Readable.from(input), child.stdin).catch(() => {})
  try {
    await Promise.all([ended, written, fed])
  } finally {
    clearInterval(poll)
  }
  return { wall: (performance.now() - began) / 1000, cpu: Math.max(spent() - before, 1 / ticks), peak, lines }
}

/** What a command writes on standard output. */
export const outputOf = async (command: string, cwd?: string): Promise<string> => {
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "inherit"], ...(cwd && { cwd }) })
  const ended = new Promise<void>((done, failed) => {
    child.on("error", failed)
    child.on("close", (code) => (code ? failed(new Error(`exit ${code}: ${command}`)) : done()))
  })
  const chunks: Buffer[] = []
  for await (const bytes of child.stdout) chunks.push(bytes as Buffer)
  await ended
  return Buffer.concat(chunks).toString("utf8")
}
