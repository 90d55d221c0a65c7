import { readdirSync, readFileSync } from "node:fs"
import { posix } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

/**
 * The import rule of ARCHITECTURE.md as data, and the check that holds it. `npm test` runs the check over src/
 * (test/rooms.test.ts); ARCHITECTURE.md's table is held to this one.
 */

/** What a room may enter: other rooms, and rooms of which it may take types only. */
export type Rule = Readonly<{
  may: readonly string[]
  types?: readonly string[]
  pure?: true
  packages?: readonly string[]
}>

/** `packages` is given for the rooms that are pure: theirs is the whole list. */
export const rooms: Readonly<Record<string, Rule>> = {
  base: { may: [], pure: true, packages: [] },
  intake: { may: ["base"] },
  report: { may: ["base"] },
  language: { may: ["base"], types: ["report"], pure: true, packages: [] },
  knowledge: { may: ["base"] },
  reading: { may: ["base", "language", "knowledge"], types: ["report"], pure: true, packages: ["zod"] },
  engine: { may: ["base", "report", "language", "knowledge", "reading"] },
  record: { may: ["base", "knowledge"], types: ["report", "reading"] },
  "app/ingest": { may: ["base", "intake", "engine", "record"] },
  "app/cli": {
    may: ["base", "intake", "report", "language", "knowledge", "reading", "engine", "record", "app/ingest"],
  },
}

/** Names of the world outside: no pure room may speak them. */
const impure = new Set([
  "console",
  "process",
  "globalThis",
  "global",
  "performance",
  "crypto",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "require",
  "WebAssembly",
  "Worker",
  "navigator",
  "localStorage",
  "structuredClone",
])

/** A breach: where it is, what is imported or used, and the rule that says no. */
export type Breach = Readonly<{ file: string; line: number; what: string; rule: string }>

type Import = Readonly<{ target: string; typesOnly: boolean; line: number }>

/** Source files by their path under src/, with forward slashes. */
export type Sources = ReadonlyMap<string, string>

export const readSources = (root = fileURLToPath(new URL("../src/", import.meta.url))): Sources =>
  new Map(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.[cm]?tsx?$/.test(path))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(`${root}${path}`, "utf8")]),
  )

/** The room that a path under src/ lies in, or null where it lies in none. */
const roomOf = (path: string): string | null => Object.keys(rooms).find((room) => path.startsWith(`${room}/`)) ?? null

/** Every breach of the table in these sources, in their order, and how many imports were looked at. */
export const check = (sources: Sources): Readonly<{ breaches: readonly Breach[]; imports: number }> => {
  const breaches: Breach[] = []
  let imports = 0
  for (const [file, code] of sources) {
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
    const room = roomOf(file)
    if (room === null) {
      breaches.push({
        file,
        line: 1,
        what: file,
        rule: `src/ has the rooms ${Object.keys(rooms).join(", ")} and no other`,
      })
      continue
    }
    for (const one of importsOf(tree)) {
      imports++
      const rule = ruleBroken({ file, room, sources }, one)
      if (rule !== null) breaches.push({ file, line: one.line, what: one.target, rule })
    }
    if (rooms[room]!.pure) breaches.push(...worldly(tree).map((use) => ({ file, ...use, rule: `${room} is pure` })))
  }
  return { breaches, imports }
}

type Place = Readonly<{ file: string; room: string; sources: Sources }>

/** The rule that an import breaks, in words; null where it breaks none. */
const ruleBroken = ({ file, room, sources }: Place, { target, typesOnly }: Import): string | null => {
  const { may, types = [], packages } = rooms[room]!
  if (!target.startsWith(".")) {
    if (packages === undefined || packages.some((name) => target === name || target.startsWith(`${name}/`))) return null
    return `${room} is pure: it may import ${packages.length === 0 ? "no package" : packages.join(", ")}`
  }
  const path = posix.join(posix.dirname(file), target)
  if (!sources.has(path)) return outside(path)
  const other = roomOf(path)
  if (other === null || other === room) return null
  if (!may.includes(other) && !types.includes(other)) return `${room} may import ${list([...may, ...types])}`
  if (path !== `${other}/index.ts`) return `another room is entered by its index.ts only: ${other}/index.ts`
  if (!may.includes(other) && !typesOnly) return `${room} may import ${other}'s types only`
  return null
}

const outside = (path: string): string | null =>
  path.startsWith("..")
    ? "src/ imports nothing from outside src/"
    : "there is no such file in src/: name it with its .ts"

const list = (names: readonly string[]): string => (names.length === 0 ? "nothing" : names.join(", "))

const importsOf = (tree: ts.SourceFile): readonly Import[] => {
  const found: Import[] = []
  const add = (node: ts.Node, target: ts.Node | undefined, typesOnly: boolean): void => {
    if (target !== undefined && ts.isStringLiteralLike(target))
      found.push({ target: target.text, typesOnly, line: lineOf(tree, node) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, isTypeExport(node))
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isLoading = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require")

const isTypeImport = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}

const isTypeExport = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.length > 0 &&
    exportClause.elements.every((one) => one.isTypeOnly))

/** Uses of clock, chance, console and the like. */
const worldly = (tree: ts.SourceFile): readonly Readonly<{ line: number; what: string }>[] => {
  const found: { line: number; what: string }[] = []
  const visit = (node: ts.Node): void => {
    const what = worldlyUse(node)
    if (what !== null) found.push({ line: lineOf(tree, node), what })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const worldlyUse = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node) && ["Math.random", "Date.now"].includes(node.getText())) return node.getText()
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()"
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()"
  if (ts.isMetaProperty(node)) return "import.meta"
  return ts.isIdentifier(node) && impure.has(node.text) && isFree(node) ? node.text : null
}

/** False where the word is the name of a property or of something declared here, or stands in a type. */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isVariableDeclaration(parent))
    return parent.initializer === node
  return !ts.isPropertyAssignment(parent) || parent.initializer === node ? !ts.isPropertySignature(parent) : false
}

const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
