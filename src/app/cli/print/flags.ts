import { visibleLine } from "../safe.ts"
import type { FlagView } from "../view/flag.ts"
import { rangeInWords } from "../view/offsets.ts"
import type { View } from "../view/view.ts"
import { inQuotes, shortened } from "../view/words.ts"
import { entry, type Options, section } from "./layout.ts"

/** A passage is cut after so many characters; its offsets and `--json` lead to all of it. */
const longestPassage = 200

const styles = { error: "error", warning: "warning", info: "faint" } as const

export const flagLines = ({ flags }: View, options: Options): readonly string[] =>
  section(
    "Passages to check",
    flags.flatMap((flag) => flagEntry(flag, options)),
    options,
  )

const flagEntry = ({ id, flag, kind, passage, suggestion }: FlagView, options: Options): readonly string[] => {
  const { paint } = options.terminal
  const label = paint(styles[flag.severity], `${flag.severity}: ${kind}`)
  const blocks = [
    `${label} ${inQuotes(shortened(visibleLine(passage), longestPassage))}`,
    visibleLine(flag.message),
    ...(suggestion === null ? [] : [`Suggested: ${visibleLine(suggestion)}`]),
    ...(options.offsets ? [paint("faint", rangeInWords(flag))] : []),
  ]
  return entry(visibleLine(id), blocks, options)
}
