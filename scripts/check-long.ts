import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type OpenOptions, open, type TextInput } from "../src/engine/index.ts"
import { surviveKills } from "../test/kit/kill.ts"
import { lawsBroken } from "../test/kit/laws.ts"
import { memoryFolder } from "../test/kit/memory-folder.ts"
import { likeness, type Read } from "./alike.ts"

/** `npm run check:long`: what takes too long for every commit. Writes how it went into bench/LONG.md. */

type Checked = Readonly<{ what: string; found: string; failures: readonly string[] }>

const folder = fileURLToPath(new URL("../samples/reports/", import.meta.url))
const inputs = readdirSync(folder).map((name): TextInput => {
  const record = JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as Record<string, string | null>
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as unknown as TextInput
})

/** The samples as read with `options`, as many at a time as there are workers; in the samples' own order, whatever `order` they were read in. */
const readAll = async (options: OpenOptions, order: readonly TextInput[] = inputs): Promise<readonly Read[]> => {
  const reader = await open(options)
  const found = new Map<string, Read>()
  const atOnce = options.workers ?? 1
  for (let i = 0; i < order.length; i += atOnce)
    await Promise.all(
      order.slice(i, i + atOnce).map(async (input) => {
        found.set(input.id, { name: input.id, text: input.text, reading: await reader.annotate(input) })
      }),
    )
  await reader.close()
  return inputs.map(({ id }) => found.get(id)!)
}

const laws = (read: readonly Read[]): Checked => {
  const failures = read.flatMap(({ name, text, reading }) => lawsBroken(text, reading).map((law) => `${name}: ${law}`))
  return { what: "the laws of a Reading, on every sample", found: `${read.length} reports`, failures }
}

const workers = async (read: readonly Read[]): Promise<Checked> => {
  const pooled = await readAll({ workers: 2 }, inputs.toReversed())
  const failures = read
    .filter(({ reading }, i) => JSON.stringify(reading) !== JSON.stringify(pooled[i]!.reading))
    .map(({ name }) => `${name}: two workers read it otherwise`)
  return { what: "the same bytes by two workers, in the opposite order", found: `${read.length} reports`, failures }
}

const runtimes = async (read: readonly Read[]): Promise<Checked> => {
  const { isAlike, summary, differences } = likeness(read, await readAll({ runtime: "wasm" }))
  return { what: "native and WebAssembly", found: summary, failures: isAlike ? [] : differences }
}

const kills = async (): Promise<Checked> => {
  const { folder, remove } = memoryFolder()
  const { lost, reports, readings } = await surviveKills(join(folder, "record.db"), { kills: 100, seed: 1 })
  remove()
  const found = `${reports} reports and ${readings} readings acknowledged`
  return { what: "a record whose writer is killed 100 times at random points", found, failures: lost }
}

const read = await readAll({})
const checked = [laws(read), await workers(read), await runtimes(read), await kills()]
for (const { what, found, failures } of checked) {
  for (const failure of failures) console.error(failure)
  console.log(`${what}: ${found}, ${failures.length} failures`)
}
const page = fileURLToPath(new URL("../bench/LONG.md", import.meta.url))
writeFileSync(
  page,
  `# What \`npm run check:long\` found

${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}.

| checked | found | failures |
|---|---|---|
${checked.map(({ what, found, failures }) => `| ${what} | ${found} | ${failures.length} |\n`).join("")}`,
)
process.exitCode = checked.every(({ failures }) => failures.length === 0) ? 0 : 1
