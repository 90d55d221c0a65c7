import { visibleLine } from "../safe.ts"
import type { Moment } from "../view/timeline.ts"
import type { View } from "../view/view.ts"
import { entry, type Options, section } from "./layout.ts"
import { wrapped } from "./wrap.ts"

/** More events than this at one date are named by their ids: they stand in full above. */
const mostTold = 3

export const timelineLines = ({ timeline }: View, options: Options): readonly string[] =>
  section(
    "Timeline",
    timeline.flatMap((moment) => momentLines(moment, options)),
    options,
  )

const momentLines = ({ date, phrases, events }: Moment, options: Options): readonly string[] => {
  const { width, paint } = options.terminal
  const quoted =
    phrases.length === 0 ? "" : paint("faint", ` ${phrases.map(({ words }) => `“${visibleLine(words)}”`).join(", ")}`)
  const told = events.slice(0, mostTold)
  const rest = events.slice(mostTold).map(({ id }) => id)
  return [
    ...wrapped(`${paint("speaker", visibleLine(date))}${quoted}`, width),
    ...told.flatMap(({ id, deed }) => entry(`  ${visibleLine(id)}`, [visibleLine(deed)], options)),
    ...(rest.length === 0 ? [] : wrapped(visibleLine(`and ${rest.join(", ")}`), width, 2)),
  ]
}
