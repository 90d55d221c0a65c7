import { visibleLine } from "../safe.ts"
import type { PartyView, Side } from "../view/party.ts"
import type { View } from "../view/view.ts"
import { entry, type Options, section } from "./layout.ts"
import { wrapped } from "./wrap.ts"

export const partyLines = ({ sides }: View, options: Options): readonly string[] =>
  section(
    "Parties and people",
    sides.flatMap((side) => sideLines(side, options)),
    options,
  )

const sideLines = (side: Side, options: Options): readonly string[] => {
  const { terminal } = options
  const members = [...side.bodies, ...side.people].flatMap((party) =>
    entry(`  ${visibleLine(party.id)}`, [memberInWords(party)], options),
  )
  const heading = terminal.paint("speaker", visibleLine(sideHeading(side)))
  const { state } = side
  return [
    ...(state === null ? wrapped(heading, terminal.width) : entry(visibleLine(state.id), [heading], options)),
    ...members,
  ]
}

/** "United States (USA)" */
const sideHeading = ({ state, country }: Side): string => {
  if (country === null) return "Of no country that the report tells"
  return state === null ? country : `${state.name} (${country})`
}

const memberInWords = ({ name, titles }: PartyView): string => visibleLine([name, ...titles].join(", "))
