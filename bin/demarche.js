#!/usr/bin/env node
// Plain JavaScript that the oldest Node still reads: it finds the Node and the code to run, and says so where there is none.
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath, pathToFileURL } from "node:url"

const needed = 24
const root = fileURLToPath(new URL("../", import.meta.url))
const isNewEnough = Number(process.versions.node.split(".")[0]) >= needed

/** The Node that a checkout (or the project beside the package) has pinned. */
const pinnedNode = () => {
  const name = process.platform === "win32" ? "node.exe" : "node"
  return [`${root}node_modules/node/bin/${name}`, `${root}../node/bin/${name}`].find((path) => existsSync(path))
}

/** A checkout runs its sources; Node strips no types inside node_modules, and a package has compiled code only. */
const mainFile = () => {
  const source = `${root}src/app/cli/main.ts`
  const isInstalled = /[\\/]node_modules[\\/]/.test(root)
  return !isInstalled && existsSync(source) ? source : `${root}dist/app/cli/main.js`
}

const runHere = async () => {
  const { enableCompileCache } = await import("node:module")
  enableCompileCache()
  const { main } = await import(pathToFileURL(mainFile()).href).catch(broken)
  process.exitCode = await main(process.argv.slice(2))
}

const broken = (error) => {
  if (process.env.DEMARCHE_DEBUG === "1") process.stderr.write(`${error.stack}\n`)
  process.stderr.write(
    `demarche: the installation is not whole (${error.message.split("\n")[0]}); run npm install again\n`,
  )
  process.exit(3)
}

const runUnder = (node) => {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, DEMARCHE_NODE: node },
  })
  // The terminal's Ctrl-C reaches the child by itself; what is sent to this process alone is passed on.
  process.on("SIGINT", () => {})
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("error", (error) => stop(`${node} does not start (${error.message})`))
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

const stop = (why) => {
  process.stderr.write(
    `demarche: ${why}; it needs Node ${needed} or newer: install it from nodejs.org, or in a checkout run npm install\n`,
  )
  process.exit(2)
}

const node = isNewEnough || process.env.DEMARCHE_NODE ? undefined : pinnedNode()
if (isNewEnough) await runHere()
else if (node !== undefined) runUnder(node)
else stop(`this is Node ${process.versions.node}`)
