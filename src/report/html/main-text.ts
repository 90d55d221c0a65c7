import { linkedom, readability } from "../lazy.ts"
import type { Block } from "./block.ts"
import { type Scan, scan } from "./scan.ts"

/** Readability is not run on pages that cost more than this (see `cost`), nor believed when it leaves fewer characters. */
const highestCost = 150_000
const leastCharacters = 140

const parse = (markup: string): Readonly<{ length: number; content: string }> | null => {
  const { document } = linkedom().parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`)
  const { Readability } = readability()
  const article = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse()
  return article?.content ? { length: article.length ?? 0, content: article.content } : null
}

/**
 * Readability's choice of a page's main text, as markup; null where it finds none, would take too long, or breaks: pages
 * are what strangers wrote, and there is another way to read them.
 */
const readable = ({ markup, cost }: Scan): string | null => {
  if (cost > highestCost) return null
  try {
    const article = parse(markup)
    return article === null || article.length < leastCharacters ? null : article.content
  } catch {
    return null
  }
}

/** The page's blocks that hold the chosen texts, in order; each text takes the next block that has its words. */
const select = (blocks: readonly Block[], texts: readonly string[]): readonly Block[] => {
  const places = new Map<string, number[]>()
  blocks.forEach((block, i) => {
    const known = places.get(block.text)
    if (known === undefined) places.set(block.text, [i])
    else known.push(i)
  })
  const chosen = new Set<number>()
  for (const text of texts) {
    const next = places.get(text)?.shift()
    if (next !== undefined) chosen.add(next)
  }
  return [...chosen].sort((a, b) => a - b).map((i) => blocks[i]!)
}

/** Without Readability: what stands in the page's `article` or `main` if it has one, navigation left out. */
const plainChoice = (blocks: readonly Block[]): readonly Block[] => {
  const own = blocks.filter((block) => block.kind !== "navigation")
  return own.some((block) => block.main) ? own.filter((block) => block.main) : own
}

/** The paragraphs of a page that are its report, captions among them. */
export const mainBlocks = (page: Scan, name: string): readonly Block[] => {
  const content = readable(page)
  if (content === null) return plainChoice(page.blocks)
  const texts = scan(content, name).blocks.map((block) => block.text)
  const chosen = select(page.blocks, texts)
  const found = chosen.reduce((sum, block) => sum + block.text.length, 0)
  const wanted = texts.reduce((sum, text) => sum + text.length, 0)
  return found >= wanted * 0.8 ? chosen : plainChoice(page.blocks)
}
