import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { packable } from "../src/record/store/packed.ts"
import { goldenSample, type Sample } from "../test/kit/golden-reading.ts"
import { goldenNames } from "./golden-form.ts"

/**
 * `node scripts/dictionary.ts`: writes what the packed bodies of a new record are deflated with
 * (src/record/store/dictionary.txt): compact JSON of our own samples of invented states, the beginning of every list,
 * as much as deflate can look back on. Run it where the Reading has changed; records that are there keep theirs.
 */

const window = 32_768
const file = fileURLToPath(new URL("../src/record/store/dictionary.txt", import.meta.url))

const shortened = (value: object, most: number): string =>
  packable(JSON.parse(JSON.stringify(value, (_, one) => (Array.isArray(one) ? one.slice(0, most) : one))))

/** What is nearest to the end costs the fewest bits to point at: the reports, which are short, come last. */
const dictionary = (samples: readonly Sample[], most: number): string => {
  const readings = samples.map(({ reading: { engine: _, ...said } }) => shortened(said, most))
  const reports = samples.map(({ report: { text: _, ...rest } }) => shortened(rest, Math.min(most, 4)))
  return [...readings, ...reports].join("\n")
}

const samples = await Promise.all(
  goldenNames.filter((name) => name.startsWith("torvia-") || name.startsWith("decoy-")).map(goldenSample),
)
let most = 1
while (Buffer.byteLength(dictionary(samples, most + 1)) <= window) most++
writeFileSync(file, dictionary(samples, most))
console.log(`${most} items of each list, ${Buffer.byteLength(dictionary(samples, most))} bytes`)
