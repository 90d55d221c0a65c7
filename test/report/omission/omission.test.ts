import { expect, test } from "vitest"
import { omissions } from "../../../src/report/en/omissions.ts"
import { foreignOmissions } from "../../../src/report/foreign/omissions.ts"
import { omissionOf } from "../../../src/report/omission/omission.ts"

const rules = [...omissions, ...foreignOmissions]
const kindOf = (text: string) => omissionOf(text, { start: 0, end: text.length }, { first: false })

test.each(rules.map((rule) => [rule.reason, rule] as const))("%s: its example is omitted", (_, rule) => {
  expect(kindOf(rule.example)).toBe(rule.kind)
  expect(rule.pattern.test(rule.example)).toBe(true)
})

test("no two rules have one reason", () => {
  expect(new Set(rules.map((rule) => rule.reason)).size).toBe(rules.length)
})

const omitted = [
  "Also read: Minister resigns",
  "Subscribe to our Telegram channel",
  "FILE PHOTO: The minister in Bern",
  "12 comments",
  "Home | World | Subscribe to our newsletter",
  "Блінкен під час візиту до Китаю закликав Пекін до співпраці зі США25.04.24, 16:00",
  "У Сульмарії фермери перекрили дорогу до кордону. Читайте також",
  "Follow Pam Key on Twitter @pamkeyNEN.",
]

test.each(omitted)("omitted: %s", (text) => {
  expect(kindOf(text)).not.toBeNull()
})

const read = [
  "Read the treaty again, he told the minister.",
  "Read alone, the clause means nothing, the court said.",
  "Related talks were held in Bern.",
  "Related: he is my cousin, is how the minister put it to a reporter who had asked about the man, in a long answer that went on for several minutes and touched on the family, the estate, the lawsuit and much else besides, and that ended in laughter from both.",
  "Subscribe to that view and you lose the election, he said.",
  "Sign up for the army, the posters say. “Join us.” Few do.",
  "Follow the money, the prosecutor said.",
  "Photographs of the meeting showed both men smiling.",
  "Photos showed mourners. A Reuters photographer captured a figure.",
  "Comments by the minister drew anger.",
  "Home rule was granted in 1998.",
  "Copyright law is to be changed, the ministry said.",
  "Advertising revenue fell by 3 percent.",
  "Share prices fell on Friday.",
  "Watch the border, the general told his men.",
  "The summit took place on 25.04.24, the ministry said.",
  "Download speeds rose.",
  "Details",
]

test.each(read)("read: %s", (text) => {
  expect(kindOf(text)).toBeNull()
})

test("the first paragraph is never another report's headline", () => {
  const text = "Minister calls for talks in Geneva 25.04.24, 16:00"
  expect(omissionOf(text, { start: 0, end: text.length }, { first: true })).toBeNull()
  expect(kindOf(text)).toBe("other-report")
})
