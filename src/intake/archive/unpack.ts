import { promisify } from "node:util"
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, zstdDecompress } from "node:zlib"
import { Problem } from "../../base/index.ts"
import { tooLarge } from "../collect.ts"
import { bomb, mostExpanded } from "./expansion.ts"

type Decoder = (body: InputType, options: Readonly<{ maxOutputLength: number }>) => Promise<Uint8Array>

/** `deflate` is zlib's format by the standard and the bare one by habit (RFC 9110, 8.4.1.2). */
const deflated: Decoder = (body, options) => {
  const first = (body as Uint8Array)[0] ?? 0
  return (first & 0x0f) === 8 ? promisify(inflate)(body, options) : promisify(inflateRaw)(body, options)
}

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: deflated,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
}

/** Encodings one around the other that are taken off: no server has use for more. */
const mostLayers = 2

export type UnpackOptions = Readonly<{ name: string; maxBytes: number }>

/**
 * A body with its HTTP content encodings taken off, the last applied first (RFC 9110, 8.4).
 *
 * @throws Problem `file-unreadable` for an encoding not known here, `archive-broken`, `archive-bomb`, `file-too-large`
 */
export const unpacked = async (
  body: Uint8Array,
  encoding: string | undefined,
  { name, maxBytes }: UnpackOptions,
): Promise<Uint8Array> => {
  const layers = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity" && layer !== "none")
  if (layers.length > mostLayers)
    throw new Problem("file-unreadable", `${name} is compressed ${layers.length} times over: save the page`)
  let bytes = body
  for (const layer of layers.toReversed()) bytes = await withoutLayer(bytes, layer, { name, maxBytes })
  if (bytes.length > maxBytes) throw tooLarge(name, maxBytes)
  return bytes
}

const withoutLayer = async (
  body: Uint8Array,
  layer: string,
  { name, maxBytes }: UnpackOptions,
): Promise<Uint8Array> => {
  const decoder = Object.hasOwn(decoders, layer) ? decoders[layer] : undefined
  if (decoder === undefined)
    throw new Problem(
      "file-unreadable",
      `${name} is compressed as ${printableLayer(layer)}, which is not read here: save the page`,
    )
  if (body.length === 0) return body
  const most = mostExpanded(body.length)
  try {
    return await decoder(body, { maxOutputLength: Math.min(maxBytes, most) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "ERR_BUFFER_TOO_LARGE") throw most < maxBytes ? bomb(name, body.length) : tooLarge(name, maxBytes)
    throw new Problem(
      "archive-broken",
      `${name} breaks off or is damaged: it cannot be unpacked (${code ?? String(error)}); fetch it again`,
      {
        cause: error,
      },
    )
  }
}

const printableLayer = (layer: string): string => (/^[\w.+-]{1,40}$/.test(layer) ? layer : "something unknown")
