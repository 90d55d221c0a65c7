import type { Mark, MarkKind } from "../view/marks.ts"

/** What each kind of mark is called, with how it is drawn shown by itself; in the order of the key. */
const kinds: readonly (readonly [kind: MarkKind, html: string])[] = [
  ["source", '<mark class="source">speaker</mark>'],
  ["cue", '<mark class="cue">cue</mark>'],
  ["content", '<mark class="content">words said</mark>'],
  ["event", '<span class="event">event</span>'],
  ["party", '<span class="party">party or person</span>'],
  ["place", '<span class="place">place</span>'],
  ["time", '<span class="time">date</span>'],
  ["amount", '<span class="amount">amount</span>'],
  ["flag", '<span class="flag">passage to check</span>'],
]

/** The key to the marks that a text has. */
export const keyHtml = (marks: readonly Mark[]): string => {
  const used = new Set(marks.map(({ kind }) => kind))
  const items = kinds.filter(([kind]) => used.has(kind)).map(([, html]) => `<li>${html}</li>`)
  if (items.length === 0) return ""
  return (
    `<aside class="key" aria-label="Key to the marks"><ul>${items.join("")}</ul>` +
    "<p>Small letters with a number lead to the line in the record, and back.</p></aside>"
  )
}
