import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { Problem } from "../base/index.ts"
import { type LabelFile, labelsOf, type Pack, wordPieces } from "../language/index.ts"
import { type OpenRuntime, openEncoder } from "./onnx.ts"

/** A language pack in use, with the hash of its files. */
export type OpenPack = Pack & Readonly<{ hash: string }>

/** Where the packs lie, seen from `src/engine` and from `dist/engine` alike. */
const models = fileURLToPath(new URL("../../models/", import.meta.url))

/** Opens the pack of a language (BCP 47). Takes about a third of a second. */
export const openPack = async (
  language: string,
  runtime: OpenRuntime,
  folder = `${models}${language}/`,
): Promise<OpenPack> => {
  const digest = createHash("sha256")
  const read = async (name: string): Promise<Buffer> => {
    try {
      return await readFile(`${folder}${name}`)
    } catch (cause) {
      throw new Problem("model-missing", `the language pack has no ${folder}${name}: install demarche again`, { cause })
    }
  }
  const names = ["encoder.onnx", "statements.onnx", "relations.onnx", "pairs.onnx", "vocabulary.txt", "pack.json"]
  const files = await Promise.all(names.map(read))
  for (const bytes of files) digest.update(bytes)
  const [encoder, statements, relations, pairs, vocabulary, labels] = files as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  return {
    vocabulary: wordPieces(vocabulary.toString("utf8").trimEnd().split("\n")),
    labels: labelsOf(JSON.parse(labels.toString("utf8")) as LabelFile),
    encoder: await openEncoder(runtime, { encoder, statements, relations, pairs }),
    hash: digest.digest("hex").slice(0, 16),
  }
}
