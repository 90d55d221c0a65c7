import type { Span } from "../../base/index.ts"
import { foldName } from "../fold.ts"

/** Words that may be a name, as they are compared, and where they stand. */
export type NameRun = Span & Readonly<{ form: string }>

/** Parts of a name that are looked at: "Mohammed bin Salman bin Abdulaziz" has five, "Jean-Pierre" two. */
const longest = 6

const part = /[\p{L}\p{M}\p{N}]+/gu
const beginsName = /^[\p{Lu}\p{Lt}\p{Lo}]/u
/** What may stand between two parts of a name: white space, after a full stop, an apostrophe or a hyphen or not. */
const joint = /^[.'’ʼ‐‑–-]?\s*$/

/**
 * Every run of one to six words of a text that begins with a capital (or in a script that has none), whatever stands
 * between them: "Blinken" in "Blinken-led", too. Linear in the text.
 */
export function* nameRuns(text: string): Generator<NameRun> {
  // Each run that is open yet, by its start; a run ends where two words do not belong together.
  let open: NameRun[] = []
  let before = 0
  for (const { 0: word, index } of text.matchAll(part)) {
    const gap = text.slice(before, index)
    before = index + word.length
    if (!joint.test(gap) || isBlankLine(gap)) open = []
    const form = foldName(word)
    open = open
      .filter(({ form: words }) => words.split(" ").length < longest)
      .map((run) => ({ start: run.start, end: before, form: `${run.form} ${form}` }))
    if (beginsName.test(word)) open.push({ start: index, end: before, form })
    yield* open
  }
}

const isBlankLine = (gap: string): boolean => gap.indexOf("\n") !== gap.lastIndexOf("\n")

/** The form of a name that a text is searched for, from its first capital on; null where it has none. */
export const formOf = (name: string): string | null => {
  const words = [...name.matchAll(part)].map(([word]) => word)
  const first = words.findIndex((word) => beginsName.test(word))
  return first === -1
    ? null
    : words
        .slice(first, first + longest)
        .map(foldName)
        .join(" ")
}
