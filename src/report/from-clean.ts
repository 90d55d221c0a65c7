import { fromText } from "./from-text.ts"
import type { Omission, Origin, Report, ReportInput } from "./report.ts"
import { type Cleaned, clean } from "./text/clean.ts"
import { paragraphsOf } from "./text/paragraph.ts"
import { wayBackBuilder } from "./text/way-back.ts"
import { isTitle } from "./title.ts"

/** A text that is clean already, with its way back and what it is known to hold that is no part of the report. */
export type CleanSource = Readonly<{
  input: ReportInput
  wayBack: Cleaned["wayBack"]
  omitted?: readonly Omission[]
  from: Omit<Origin, "wayBack">
}>

const beginsWithTitle = (text: string, title: string): boolean => {
  const first = paragraphsOf(text.slice(0, title.length * 2 + 1000))[0]
  return first !== undefined && isTitle(text.slice(first.start, first.end), title)
}

const shifted = (omission: Omission, by: number): Omission => ({
  ...omission,
  start: omission.start + by,
  end: omission.end + by,
})

/** The report of a clean text, the title put in front as a paragraph of its own where the text does not begin with it. */
export const fromClean = ({ input, wayBack, omitted = [], from }: CleanSource): Report => {
  const title = input.title === undefined ? "" : clean(input.title).text.replace(/\s+/g, " ").trim()
  if (title === "" || beginsWithTitle(input.text, title)) {
    const { title: _, ...rest } = input
    return { ...fromText(title === "" ? rest : { ...input, title }, omitted), origin: { ...from, wayBack } }
  }
  const builder = wayBackBuilder()
  builder.insert(`${title}\n\n`)
  const by = builder.length()
  builder.append(input.text, wayBack)
  const titled = builder.done()
  const moved = omitted.map((omission) => shifted(omission, by))
  return {
    ...fromText({ ...input, title, text: titled.text }, moved),
    origin: { ...from, wayBack: titled.wayBack },
  }
}
