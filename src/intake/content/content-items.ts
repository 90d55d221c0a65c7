import { Problem } from "../../base/index.ts"
import { collect } from "../collect.ts"
import { type Context, type Incoming, skippedAt } from "../incoming.ts"
import { headBytes, type Kind, kindOf } from "./kind.ts"
import { peek } from "./peek.ts"
import { documentItems, lineItems } from "./records.ts"

/** A stream of bytes from outside. */
export type Content = Readonly<{
  bytes: AsyncIterable<Uint8Array>
  /** What to call it before a person, and the name that its kind is told by: the same without `.gz` once unpacked. */
  name: string
  kindName: string
  contentType?: string
  url?: string
  /** In a folder, a file that nobody named, of a kind that is not read, is left aside; elsewhere it is a Problem. */
  isInFolder?: boolean
  /** Called after a feed's last entry, where every one was given or known. */
  onFeedRead?: () => void
}>

/** Gzip data within gzip data is unpacked, once: what is packed more often hides something. */
const mostLayers = 2

/**
 * The items in a stream, whatever it holds: one page or text, or the records of JSON lines, a JSON list, a WARC archive or a
 * feed, packed or not. Archives and lines are read as they come in; what is read whole is held to `maxBytes`.
 *
 * @throws Problem that ends the stream, after the items before it
 */
export async function* contentItems(content: Content, context: Context, layer = 1): AsyncGenerator<Incoming> {
  const { head, all, close } = await peek(content.bytes, headBytes)
  try {
    const kind = kindOf(head.subarray(0, headBytes), { name: content.kindName, contentType: content.contentType })
    if (kind.kind === "gzip") yield* unpackedItems({ ...content, bytes: all }, context, layer)
    // A fault in what little there is (gzip data cut at its start, say) tells more than the kind does.
    else if (kind.kind === "unknown") yield await unknownItem(kind, { ...content, bytes: all })
    else yield* itemsOf(kind.kind, { ...content, bytes: all }, context)
  } finally {
    await close()
  }
}

type Known = Exclude<Kind["kind"], "unknown" | "gzip">

async function* itemsOf(kind: Known, content: Content, context: Context): AsyncGenerator<Incoming> {
  const { name, bytes } = content
  const { maxBytes } = context
  switch (kind) {
    case "warc": {
      const { archiveItems } = await import("../archive/archive-items.ts")
      return yield* archiveItems(bytes, { name, maxBytes })
    }
    case "lines":
      return yield* lineItems(bytes, { name, maxBytes })
    case "json":
      return yield* documentItems(await collect(bytes, { name, maxBytes }), name)
    case "feed": {
      const { feedItems } = await import("../feed/feed-items.ts")
      const { complete } = yield* feedItems(await collect(bytes, { name, maxBytes }), content, context)
      if (complete) content.onFeedRead?.()
      return
    }
    case "page":
    case "text":
      return yield wholeItem(await collect(bytes, { name, maxBytes }), content, kind)
    default:
      return kind satisfies never
  }
}

async function* unpackedItems(content: Content, context: Context, layer: number): AsyncGenerator<Incoming> {
  const { name, kindName, bytes } = content
  if (layer > mostLayers)
    throw new Problem(
      "archive-bomb",
      `${name} is packed more than ${mostLayers} times over: unpack it yourself if you trust it`,
    )
  const { gunzip } = await import("../archive/gunzip.ts")
  const { contentType: _, ...rest } = content
  yield* contentItems(
    { ...rest, bytes: gunzip(bytes, name), kindName: kindName.replace(/\.gz$/i, "") },
    context,
    layer + 1,
  )
}

const unknownItem = async (kind: Extract<Kind, { kind: "unknown" }>, content: Content): Promise<Incoming> => {
  if (kind.code === "text-empty") for await (const _ of content.bytes);
  if (content.isInFolder === true && (kind.code === "file-binary" || kind.code === "feed-broken"))
    return skippedAt({ name: content.name }, `it ${kind.why}`)
  throw new Problem(kind.code, `${content.name} ${kind.why}`)
}

const wholeItem = (bytes: Uint8Array, { name, url, contentType }: Content, kind: "page" | "text"): Incoming => {
  const type = kind === "page" && !/html/i.test(contentType ?? "") ? "text/html" : contentType
  return {
    kind: "item",
    name,
    bytes,
    hints: { ...(url === undefined ? {} : { url }), ...(type === undefined ? {} : { contentType: type }) },
  }
}
