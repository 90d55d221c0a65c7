import type { PairAsked } from "../language/index.ts"
import type { Reading } from "../reading/index.ts"
import type { Report } from "../report/index.ts"

/** A text to be read as it stands; everything but the text is what a feed knows about it. */
export type TextInput = Readonly<{
  id: string
  text: string
  /** EDTF or ISO 8601. */
  date?: string
  url?: string
  outlet?: string
  title?: string
  /** BCP 47; told by the text where absent. */
  language?: string
  /** Pairs of spans to tell the PLOVER type of. */
  pairs?: readonly PairAsked[]
}>

/** What of a Reading is wanted. */
export const layerNames = ["tokens", "mentions", "statements", "events", "flags"] as const
export type LayerName = (typeof layerNames)[number]
export const defaultLayers: readonly LayerName[] = ["mentions", "statements", "events", "flags"]

/**
 * An opened engine. Readings depend on the text, the models and the knowledge alone: not on the batch, the
 * order, or the number of workers.
 */
export type Reader = Readonly<{
  /** Reads a text exactly as given: every span of the Reading indexes it. */
  annotate: (input: TextInput) => Promise<Reading>
  /** Reads a Report: its clean text, without what it leaves out. */
  read: (report: Report) => Promise<Reading>
  close: () => Promise<void>
}>

export type OpenOptions = Readonly<{
  /** Worker threads, each with an encoder of its own; 0, the default, reads in this thread. */
  workers?: number
  layers?: readonly LayerName[]
  /** Paths of tables that add to what is known (docs/guide/knowledge.md). */
  knowledge?: readonly string[]
  /** Paths of tables of issues that add to those that there are (docs/guide/issues.md). */
  issues?: readonly string[]
  /** Which onnxruntime: the native one where it is installed, unless told. */
  runtime?: "auto" | "native" | "wasm"
}>
