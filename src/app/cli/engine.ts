import type { OpenOptions, Reader } from "../../engine/index.ts"
import { note } from "./fail.ts"

/** Opens the engine for a command, and says once where a slower runtime is used for want of the native one. */
export const openEngine = async (options: OpenOptions, { quiet = false } = {}): Promise<Reader> => {
  // What is heavy to load comes when a command needs it, so that --help and a wrong option are answered at once.
  const { hasNativeRuntime, open } = await import("../../engine/index.ts")
  if (!quiet && options.runtime !== "wasm" && !hasNativeRuntime())
    note(
      "reading at a third of the speed, in WebAssembly; for the native runtime: ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node@1.30.0",
    )
  return open(options)
}

/** The reader, opened when it is first asked for. */
export const openOnce = (
  open: () => Promise<Reader>,
): Readonly<{ get: () => Promise<Reader>; close: () => Promise<void> }> => {
  let opening: Promise<Reader> | null = null
  return {
    get: () => {
      opening ??= open()
      return opening
    },
    close: async () => {
      const reader = await opening?.catch(() => null)
      await reader?.close()
    },
  }
}
