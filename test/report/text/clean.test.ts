import { expect, test } from "vitest"
import { clean } from "../../../src/report/text/clean.ts"

const cases: readonly (readonly [name: string, source: string, text: string])[] = [
  ["line ends", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
  ["spaces", "a\u00a0b\u202fc\u3000d\te", "a b c d e"],
  ["soft hyphens and zero widths", "gov\u00adern\u200bment\u2060", "government"],
  ["marks of bytes and direction", "\ufeffa\u202eb\u202c\u200fc", "abc"],
  ["controls", "a\0b\x1b[31mc\x7fd\x9de", "ab[31mcde"],
  ["joiners of Europe go, of Persian stay", "a\u200cb می\u200cروم", "ab می\u200cروم"],
  ["lone surrogates and emoji stay", "\ud800 a 👨\u200d👩", "\ud800 a 👨\u200d👩"],
  ["runs of spaces and lines stay", "a  b\n\n\nc", "a  b\n\n\nc"],
]

test.each(cases)("%s", (_, source, text) => {
  expect(clean(source).text).toBe(text)
})
