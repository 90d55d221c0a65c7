import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type OpenOptions, open, type TextInput } from "../src/engine/index.ts"
import type { Reading } from "../src/reading/index.ts"
import { lawsBroken } from "../test/kit/laws.ts"

/**
 * `npm run check:long`: all samples keep the laws; their Readings are the same to the byte whatever the workers and the
 * order, and the same but for confidences a hair off on the WebAssembly runtime.
 */

const folder = fileURLToPath(new URL("../samples/reports/", import.meta.url))
const inputs = readdirSync(folder).map((name): TextInput => {
  const record = JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as Record<string, string | null>
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as unknown as TextInput
})

const readAll = async (options: OpenOptions, order: readonly TextInput[]): Promise<ReadonlyMap<string, Reading>> => {
  const reader = await open(options)
  const found = new Map<string, Reading>()
  const workers = options.workers ?? 1
  for (let i = 0; i < order.length; i += workers)
    for (const reading of await Promise.all(order.slice(i, i + workers).map(reader.annotate)))
      found.set(reading.id!, reading)
  await reader.close()
  return found
}

/** Without what may differ between runtimes; confidences apart. */
const comparable = ({
  engine: _,
  ...reading
}: Reading): Readonly<{ shape: string; confidences: readonly number[] }> => {
  const confidences: number[] = []
  const shape = JSON.stringify(reading, (key, value) => {
    if (key !== "confidence") return value
    confidences.push(value)
    return null
  })
  return { shape, confidences }
}

const isNear = (a: Reading, b: Reading): boolean => {
  const [left, right] = [comparable(a), comparable(b)]
  return (
    left.shape === right.shape &&
    left.confidences.every((one, i) => Math.abs(one - right.confidences[i]!) <= 0.02 + 1e-9)
  )
}

const failures: string[] = []
const here = await readAll({}, inputs)
for (const { id, text } of inputs) failures.push(...lawsBroken(text, here.get(id)!).map((law) => `${id}: ${law}`))
const pooled = await readAll({ workers: 2 }, inputs.toReversed())
const wasm = await readAll({ runtime: "wasm" }, inputs)
for (const { id } of inputs) {
  if (JSON.stringify(here.get(id)) !== JSON.stringify(pooled.get(id)))
    failures.push(`${id}: two workers read it otherwise`)
  if (!isNear(here.get(id)!, wasm.get(id)!)) failures.push(`${id}: the WebAssembly runtime reads it otherwise`)
}
for (const failure of failures) console.error(failure)
console.log(`${inputs.length} reports, ${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1
