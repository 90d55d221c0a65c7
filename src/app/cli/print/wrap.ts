import wrapAnsi from "wrap-ansi"
import { narrowest } from "../terminal.ts"

/** Lines of at most `width` columns, each behind an indent of so many spaces. The text may hold styles. */
export const wrapped = (text: string, width: number, indent = 0): readonly string[] =>
  wrapAnsi(text, Math.max(width - indent, narrowest / 2), { hard: true })
    .split("\n")
    .map((line) => `${" ".repeat(indent)}${line}`)
