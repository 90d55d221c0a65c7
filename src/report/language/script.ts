/**
 * Writing systems that tell a language, or a family of them, by themselves: Unicode ranges of their letters, inclusive,
 * in rising order. `language` is what a text in that script is taken for unless letters of `but` stand in it.
 */
type ScriptRow = Readonly<{
  script: string
  ranges: readonly (readonly [number, number])[]
  language?: string
  but?: readonly Readonly<{ letters: RegExp; language: string }>[]
}>

const scripts: readonly ScriptRow[] = [
  {
    script: "latin",
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
  },
  { script: "greek", ranges: [[0x370, 0x3ff]], language: "el" },
  { script: "cyrillic", ranges: [[0x400, 0x52f]] },
  { script: "armenian", ranges: [[0x531, 0x587]], language: "hy" },
  { script: "hebrew", ranges: [[0x5d0, 0x5f2]], language: "he" },
  {
    script: "arabic",
    ranges: [
      [0x620, 0x6ff],
      [0xfb50, 0xfefc],
    ],
    language: "ar",
    but: [
      { letters: /[ٹڈڑے]/, language: "ur" },
      { letters: /[ټډړښځڅ]/, language: "ps" },
      { letters: /[پچژگ]/, language: "fa" },
    ],
  },
  { script: "devanagari", ranges: [[0x900, 0x97f]], language: "hi" },
  { script: "bengali", ranges: [[0x980, 0x9ff]], language: "bn" },
  { script: "gurmukhi", ranges: [[0xa00, 0xa7f]], language: "pa" },
  { script: "gujarati", ranges: [[0xa80, 0xaff]], language: "gu" },
  { script: "tamil", ranges: [[0xb80, 0xbff]], language: "ta" },
  { script: "telugu", ranges: [[0xc00, 0xc7f]], language: "te" },
  { script: "kannada", ranges: [[0xc80, 0xcff]], language: "kn" },
  { script: "malayalam", ranges: [[0xd00, 0xd7f]], language: "ml" },
  { script: "sinhala", ranges: [[0xd80, 0xdff]], language: "si" },
  { script: "thai", ranges: [[0xe01, 0xe3a]], language: "th" },
  { script: "lao", ranges: [[0xe81, 0xeae]], language: "lo" },
  { script: "tibetan", ranges: [[0xf00, 0xfff]], language: "bo" },
  { script: "burmese", ranges: [[0x1000, 0x109f]], language: "my" },
  {
    script: "georgian",
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    language: "ka",
  },
  { script: "ethiopic", ranges: [[0x1200, 0x137f]], language: "am" },
  { script: "khmer", ranges: [[0x1780, 0x17ff]], language: "km" },
  { script: "kana", ranges: [[0x3041, 0x30ff]], language: "ja" },
  {
    script: "han",
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
    language: "zh",
  },
  {
    script: "hangul",
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7a3],
    ],
    language: "ko",
  },
]

/** The index in `scripts` of each code unit below 0xff00; -1: no letter of a listed script. Filled once. */
const rowOf: Int8Array = (() => {
  const table = new Int8Array(0xff00).fill(-1)
  scripts.forEach((row, index) => {
    for (const [first, last] of row.ranges) table.fill(index, first, last + 1)
  })
  return table
})()

export type ScriptShare = Readonly<{ row: ScriptRow; letters: number }>

const kana = scripts.findIndex((row) => row.script === "kana")
/** Japanese is told by so large a share of kana among its characters. */
const kanaShare = 0.2

const mostOf = (counts: Uint32Array): number => {
  let best = 0
  for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[best]!) best = i
  return best
}

/** The script that most letters of the text are in, and how many letters of any script it has; null where it has none. */
export const mainScript = (text: string): ScriptShare | null => {
  const counts = new Uint32Array(scripts.length)
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const row = rowOf[text.charCodeAt(i)] ?? -1
    if (row >= 0) {
      counts[row] = counts[row]! + 1
      letters++
    }
  }
  if (letters === 0) return null
  const best = counts[kana]! >= letters * kanaShare ? kana : mostOf(counts)
  return { row: scripts[best]!, letters }
}
