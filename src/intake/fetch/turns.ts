import { setTimeout as pause } from "node:timers/promises"

/**
 * One task at a time for each host, with a pause between the end of one and the start of the next. Tasks of different
 * hosts do not wait for each other.
 */
export type Turns = Readonly<{
  /** Runs `task` when it is `host`'s turn and `gap` milliseconds have gone by since the last; rejects where aborted. */
  take: <T>(host: string, options: Readonly<{ gap: number; signal: AbortSignal }>, task: () => Promise<T>) => Promise<T>
}>

export const openTurns = (): Turns => {
  const lasts = new Map<string, Promise<number>>()
  return {
    take: (host, { gap, signal }, task) => {
      const before = lasts.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY)
      const run = before.then(async (ended) => {
        signal.throwIfAborted()
        const wait = ended + gap - performance.now()
        if (wait > 0) await pause(wait, undefined, { signal })
        return task()
      })
      const ended = (): number => performance.now()
      lasts.set(host, run.then(ended, ended))
      return run
    },
  }
}
