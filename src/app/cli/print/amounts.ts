import { visibleLine } from "../safe.ts"
import { rangeInWords } from "../view/offsets.ts"
import type { View } from "../view/view.ts"
import { entry, type Options, section } from "./layout.ts"

export const amountLines = ({ amounts }: View, options: Options): readonly string[] =>
  section(
    "Amounts",
    amounts.flatMap(({ id, amount, passage, figure, qualifies }) => {
      const of = qualifies === null ? "" : ` · in ${qualifies}`
      const at = options.offsets ? ` · ${rangeInWords(amount)}` : ""
      const told = options.terminal.paint("faint", visibleLine(`“${passage}”${of}${at}`))
      return entry(visibleLine(id), [`${visibleLine(figure)} ${told}`], options)
    }),
    options,
  )
