import { type Attributes, voids } from "./element.ts"

/** Elements nested deeper than this are flattened: their text stays, their tags go. Readability takes seconds at 400. */
const deepest = 100

const kept = ["class", "id", "role", "itemprop", "href"] as const

const escapeText = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
const escapeAttribute = (text: string): string =>
  text.slice(0, 300).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

const attributesOf = (attributes: Attributes): string =>
  kept.map((name) => (attributes[name] === undefined ? "" : ` ${name}="${escapeAttribute(attributes[name])}"`)).join("")

/** What a node costs beside its depth, and how many characters of text cost as much as a step of depth. */
const nodeCost = 6
const textCost = 40

/**
 * Writes a page again with what matters for finding its main text, and no deeper than `deepest`. `cost` is what to expect of
 * working on it: elements count with their depth, since Readability climbs from each.
 */
export type MarkupWriter = Readonly<{
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text: (data: string) => void
  done: () => Readonly<{ markup: string; cost: number }>
}>

export const markupWriter = (): MarkupWriter => {
  const parts: string[] = []
  const written: boolean[] = []
  let depth = 0
  let cost = 0
  return {
    open: (name, attributes) => {
      const write = depth < deepest && /^[a-z][a-z0-9]*$/.test(name)
      written.push(write)
      if (!write) return
      cost += ++depth + nodeCost
      parts.push(`<${name}${attributesOf(attributes)}>`)
    },
    close: (name) => {
      if (written.pop() !== true) return
      depth--
      if (!voids.has(name)) parts.push(`</${name}>`)
    },
    text: (data) => {
      const escaped = escapeText(data)
      cost += 1 + escaped.length / textCost
      parts.push(escaped)
    },
    done: () => ({ markup: parts.join(""), cost }),
  }
}
