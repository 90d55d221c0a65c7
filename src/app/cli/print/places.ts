import { visibleLine } from "../safe.ts"
import type { PlaceView } from "../view/place.ts"
import type { View } from "../view/view.ts"
import { entry, type Options, section } from "./layout.ts"
import { wrapped } from "./wrap.ts"

export const placeLines = ({ places }: View, options: Options): readonly string[] => {
  const settled = places.flatMap(({ id, name, lies }) => {
    if (lies === null) return []
    const where = options.terminal.paint("faint", `(${visibleLine(lies)})`)
    return entry(visibleLine(id), [`${visibleLine(name)} ${where}`], options)
  })
  return section("Places", [...settled, ...unsettledLines(places, options)], options)
}

const unsettledLines = (places: readonly PlaceView[], { terminal }: Options): readonly string[] => {
  const unsettled = places.filter(({ lies }) => lies === null).map(({ id, name }) => `${id} ${name}`)
  return unsettled.length === 0
    ? []
    : wrapped(`Where they lie is not settled: ${visibleLine(unsettled.join(", "))}`, terminal.width)
}
