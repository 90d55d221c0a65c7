import type { Writable } from "node:stream"
import { StreamBroken } from "./fail.ts"

/** Writes, and waits until the stream has taken it: whoever waits for this holds no more than a stream's buffer. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(new StreamBroken("output", error)) : resolve()))
  })
