import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Knowledge, loadKnowledge, type Office } from "../src/knowledge/index.ts"
import { root } from "./places.ts"

/** A question of who held an office at a date; `answers` is empty where nobody did, or nobody can know yet. */
export type OfficeQuestion = Readonly<{ country: string; office: Office; date: string; answers: readonly string[] }>

/** Right: all who are answered are right and one is, or rightly nobody. Wrong: somebody is answered who did not hold it. */
export type OfficeMark = "right" | "wrong" | "unanswered"

/** The questions of test/knowledge/office-questions.tsv, which says how they are written. */
export const officeQuestions = (): readonly OfficeQuestion[] =>
  readFileSync(`${root}test/knowledge/office-questions.tsv`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [country, office, date, answer] = line.split("\t")
      const answers = answer === "-" ? [] : answer!.split(";")
      return { country: country!, office: office as Office, date: date!, answers }
    })

/** Those whom knowledge is sure of are the answer. */
export const answered = (knowledge: Knowledge, { country, office, date }: OfficeQuestion): readonly string[] =>
  knowledge.holdersOf(country, office, date).flatMap(({ holder, sure }) => (sure ? [holder.id] : []))

export const marked = (knowledge: Knowledge, question: OfficeQuestion): OfficeMark => {
  const found = answered(knowledge, question)
  const right = new Set(question.answers.flatMap((name) => knowledge.peopleNamed(name).map(({ id }) => id)))
  if (found.some((id) => !right.has(id))) return "wrong"
  return found.length > 0 || question.answers.length === 0 ? "right" : "unanswered"
}

const main = (): void => {
  const knowledge = loadKnowledge()
  const questions = officeQuestions()
  const marks = Map.groupBy(questions, (question) => marked(knowledge, question))
  for (const mark of ["right", "unanswered", "wrong"] as const) {
    const those = marks.get(mark) ?? []
    console.log(
      `${mark}: ${those.length} of ${questions.length} (${((100 * those.length) / questions.length).toFixed(1)} %)`,
    )
    if (mark !== "right") for (const { country, office, date } of those) console.log(`  ${country} ${office} ${date}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
