import { visibleLine } from "../safe.ts"
import type { EventView } from "../view/event.ts"
import { eventOffsets } from "../view/offsets.ts"
import type { View } from "../view/view.ts"
import { entry, type Options, section } from "./layout.ts"

export const eventLines = ({ events }: View, options: Options): readonly string[] =>
  section(
    "Events",
    events.flatMap((event) => eventEntry(event, options)),
    options,
  )

const eventEntry = (view: EventView, options: Options): readonly string[] => {
  const { paint } = options.terminal
  const { event, deed, circumstances, code, telling, trigger, about } = view
  const details = [...telling, `“${trigger}”`, ...about, `confidence ${event.confidence.toFixed(2)}`]
  const blocks = [
    `${visibleLine(`${deed}${circumstances}`)}: ${paint("act", visibleLine(code))}`,
    paint("faint", visibleLine(details.join(" · "))),
    ...(options.offsets ? [paint("faint", eventOffsets(event))] : []),
  ]
  return entry(visibleLine(view.id), blocks, options)
}
