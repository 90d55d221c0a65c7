import { spawnSync } from "node:child_process"
import { cpSync, readdirSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** `npm run build`: src/ to dist/, as JavaScript with types, and beside it the tables that the code reads. */

const root = fileURLToPath(new URL("../", import.meta.url))

rmSync(`${root}dist`, { recursive: true, force: true })
const compiler = spawnSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.build.json`],
  {
    stdio: "inherit",
  },
)
if (compiler.status !== 0) process.exit(compiler.status ?? 1)

/** Kinds of data that the code reads at run time, each of which must be there. */
const kinds = [".tsv", ".sql", ".txt"]

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
for (const kind of kinds) {
  const found = files.filter((path) => path.endsWith(kind))
  if (found.length === 0) throw new Error(`no ${kind} file found in src: the built package could not run`)
  for (const path of found) cpSync(`${root}src/${path}`, `${root}dist/${path}`)
}
