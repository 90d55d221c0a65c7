/** The status of a program that Ctrl-C ended: 128 and the number of SIGINT. */
export const interrupted = 130

/**
 * A signal that Ctrl-C (or SIGTERM) aborts, so that a command can end what it is at; asked a second time, the process ends at
 * once. `release` gives Ctrl-C its usual meaning back.
 */
export const interruptible = (): Readonly<{ signal: AbortSignal; release: () => void }> => {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(interrupted)
    controller.abort()
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", stop)
      process.off("SIGTERM", stop)
    },
  }
}
