/**
 * Text from outside is data on a terminal too: what would be obeyed (escape sequences, carriage returns), what would
 * reorder a line (bidirectional controls) and what cannot be seen (zero-width characters) is shown instead.
 */

/** Scripts in whose words a joiner is part of the spelling, and emoji, whose parts it joins. */
const joining =
  "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}" +
  "\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}" +
  "\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F"

/** Tabs and line feeds are let pass, as are joiners in their place, variation selectors and the visible format characters. */
const hidden = new RegExp(
  `(?![\\t\\n\\u0600-\\u0605\\u06DD\\u070F\\u08E2\\uFE0E\\uFE0F])(?!(?<=[${joining}])[\\u200C\\u200D])` +
    "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]",
  "gu",
)

const picture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return "\u2421"
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`
}

/** The text with control, bidirectional and invisible characters made visible: `␛`, `\u202e`. Tabs and line feeds stay. */
export const visible = (text: string): string => text.replace(hidden, picture)

/** The same on one line: each run of white space is one space. */
export const visibleLine = (text: string): string => visible(text.replace(/[ \t\n\r]+/g, " "))

/** JSON that a terminal shows and does not obey. JSON.stringify leaves C1 controls, DEL and invisible characters as they are. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
