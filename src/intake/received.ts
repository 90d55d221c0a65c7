import type { Readable } from "node:stream"

/** Bytes as they came in, and where from. Nothing has been decoded. */
export type Received = Readonly<{
  bytes: Uint8Array
  /** What to call the source before a person: the path, the address asked for, or `standard input`. */
  name: string
  /** The address that answered, after redirects. */
  url?: string
  /** The content-type header, as sent. */
  contentType?: string
}>

export type ReceiveOptions = Readonly<{
  /** Bytes of one source; 16 MB (2^24) unless told. */
  maxBytes?: number
  /** Host names that may be fetched although they lead to a private address: for tests and for houses' own archives. */
  allow?: readonly string[]
  /** The user-agent header. */
  agent?: string
  /** Milliseconds to connect (10,000) and for the whole of one source, redirects included (30,000). */
  timeouts?: Readonly<{ connect: number; whole: number }>
  /** Read where the source is `-`; the process's own standard input unless told. */
  stdin?: Readable
}>

export const defaultMaxBytes = 2 ** 24
