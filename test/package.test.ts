import { existsSync, globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const root = fileURLToPath(new URL("../", import.meta.url))
const json = <T>(path: string): T => JSON.parse(readFileSync(`${root}${path}`, "utf8")) as T

type Manifest = Readonly<{
  version: string
  bin: Readonly<Record<string, string>>
  exports: Readonly<Record<string, string | Readonly<{ types: string; default: string }>>>
  scripts: Readonly<Record<string, string>>
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
  peerDependencies: Readonly<Record<string, string>>
  allowScripts: Readonly<Record<string, boolean>>
}>
type Lock = Readonly<{
  packages: Readonly<Record<string, Readonly<{ resolved?: string; integrity?: string; hasInstallScript?: boolean }>>>
}>

const manifest = json<Manifest>("package.json")
const locked = Object.entries(json<Lock>("package-lock.json").packages).filter(([path]) => path !== "")

test("the tests run under the Node that is pinned", () => {
  expect(process.versions.node).toBe(manifest.devDependencies["node"])
})

test("the lockfile names no registry, and holds each package to its hash", () => {
  expect(locked.length).toBeGreaterThan(100)
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([])
})

test("every install script is allowed or refused by name", () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript)
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ""))
  expect(names.filter((name) => name !== "fsevents" && !(name in manifest.allowScripts))).toEqual([])
})

test("what only we need is pinned, the native runtime to one version in both places", () => {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  expect(manifest.peerDependencies["onnxruntime-node"]).toBe(manifest.devDependencies["onnxruntime-node"])
  expect(manifest.dependencies["onnxruntime-web"]).toBe(manifest.devDependencies["onnxruntime-node"])
})

test("what the package offers is made from files that are there", () => {
  const offered = [...Object.values(manifest.bin), ...Object.values(manifest.exports)]
    .map((entry) => (typeof entry === "string" ? entry : entry.default))
    .map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts"))
  expect(offered.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
})

test("each script runs a file that is there", () => {
  const files = Object.values(manifest.scripts).flatMap((line) =>
    [...line.matchAll(/node (\S+\.ts)/g)].map(([, path]) => path!),
  )
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
})

test("the code imports no package that it does not depend on", () => {
  const known = { ...manifest.dependencies, ...manifest.peerDependencies }
  const spoken = globSync("src/**/*.ts", { cwd: root }).flatMap((path) =>
    [
      ...readFileSync(`${root}${path}`, "utf8").matchAll(
        /(?:^(?:import|export|\}).* from |import\(|require\()"([^".][^"]*)"/gm,
      ),
    ].map(([, name]) => name!),
  )
  const names = spoken.filter((name) => !name.startsWith("node:")).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0])
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !(name in known))).toEqual([])
})
