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

const tables = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tsv"))
if (tables.length === 0) throw new Error("no .tsv table found in src: the built package could not read")
for (const path of tables) cpSync(`${root}src/${path}`, `${root}dist/${path}`)
