import { Problem } from "../../base/index.ts"
import type { Decoded } from "../bytes/encoding.ts"
import { fromClean } from "../from-clean.ts"
import type { Omission, Report, ReportInput } from "../report.ts"
import { type Cleaned, clean } from "../text/clean.ts"
import { through, wayBackBuilder } from "../text/way-back.ts"
import { isTitle } from "../title.ts"
import { type Block, writeBlock } from "./block.ts"
import { mainBlocks } from "./main-text.ts"
import { factsOf } from "./metadata.ts"
import { scan } from "./scan.ts"

/** Characters of a page, above which it is refused. */
const largestPage = 12_000_000

/** The heading that says the title is put first, since Readability leaves it out. */
const withHeading = (all: readonly Block[], chosen: readonly Block[], title: string | undefined): readonly Block[] => {
  if (title === undefined) return chosen
  const heading = all.find((block) => block.kind === "heading" && isTitle(block.text, title))
  return heading === undefined ? chosen : [heading, ...chosen.filter((block) => block !== heading)]
}

type Written = Cleaned & Readonly<{ omitted: readonly Omission[] }>

/** The blocks as one clean text, a blank line between them; captions and navigation noted. */
const write = (blocks: readonly Block[]): Written => {
  const builder = wayBackBuilder()
  const omitted: Omission[] = []
  for (const block of blocks) {
    const cleaned = clean(block.text)
    if (!/\S/.test(cleaned.text)) continue
    if (builder.length() > 0) builder.insert("\n\n")
    const start = builder.length()
    const own = wayBackBuilder()
    writeBlock(block, own)
    builder.append(cleaned.text, through(cleaned.wayBack, own.done().wayBack))
    const end = builder.length()
    if (block.kind === "caption" || block.kind === "navigation") omitted.push({ start, end, kind: block.kind })
  }
  return { ...builder.done(), omitted }
}

/**
 * An HTML page as a Report: its main text as Readability finds it, and what the page says of itself where nothing else is
 * known. Throws the Problems `file-too-large`, `page-too-deep` and `text-empty`.
 */
export const fromPage = (source: Decoded, known: Omit<ReportInput, "text">, name: string): Report => {
  if (source.text.length > largestPage)
    throw new Problem(
      "file-too-large",
      `${name} is a page of ${source.text.length} characters, at most ${largestPage} are read: give its text`,
    )
  const page = scan(source.text, name)
  const facts = { ...factsOf(page.marks), ...known }
  const written = write(withHeading(page.blocks, mainBlocks(page, name), facts.title))
  if (written.text === "")
    throw new Problem(
      "text-empty",
      `${name} has no text that a reader would see: give a page with a report, or its text`,
    )
  return fromClean({
    input: { ...facts, text: written.text },
    wayBack: written.wayBack,
    omitted: written.omitted,
    from: { kind: "html", encoding: source.encoding },
  })
}
