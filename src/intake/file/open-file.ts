import { constants } from "node:fs"
import { type FileHandle, open } from "node:fs/promises"
import { addAbortSignal, type Readable } from "node:stream"
import { Problem } from "../../base/index.ts"
import { fileProblem } from "../file.ts"

export type OpenFile = Readonly<{ stream: Readable; close: () => void }>

/**
 * A regular file opened for reading as a stream. What else has a path (named pipes, devices, sockets, folders) is a Problem,
 * and never waited for. With `isLinkFollowed` false a symbolic link is refused even where it took the file's place a moment ago.
 *
 * @throws Problem `file-missing`, `file-unreadable`
 */
export const openFile = async (
  path: string,
  { signal, isLinkFollowed }: Readonly<{ signal: AbortSignal; isLinkFollowed: boolean }>,
): Promise<OpenFile> => {
  let handle: FileHandle
  try {
    // Without O_NONBLOCK, opening a named pipe waits for whoever writes to it. Windows has neither flag.
    const noLink = isLinkFollowed ? 0 : (constants.O_NOFOLLOW ?? 0)
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noLink)
  } catch (error) {
    throw fileProblem(path, error)
  }
  try {
    await checkRegular(handle, path)
  } catch (error) {
    await handle.close()
    throw fileProblem(path, error)
  }
  const stream = addAbortSignal(signal, handle.createReadStream({ highWaterMark: 2 ** 18 }))
  // Destroyed before it is read or after, a stream that nobody listens to would end the process.
  stream.on("error", () => {})
  return { stream, close: () => stream.destroy() }
}

const checkRegular = async (handle: FileHandle, path: string): Promise<void> => {
  const stats = await handle.stat()
  if (stats.isFile()) return
  const [what, remedy] = stats.isFIFO()
    ? ["a named pipe", "send it to standard input and give - in its place"]
    : stats.isDirectory()
      ? ["a folder", "name the files in it"]
      : ["a device or a socket", "copy what it gives into a file"]
  throw new Problem("file-unreadable", `${path} is ${what}: ${remedy}`)
}
