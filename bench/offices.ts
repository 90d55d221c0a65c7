import { readFileSync } from "node:fs"
import { type Knowledge, loadKnowledge, type Office } from "../src/knowledge/index.ts"
import { root } from "./places.ts"
import { type Measured, rounded } from "./result.ts"

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

export const offices = async (): Promise<Measured> => {
  const knowledge = loadKnowledge()
  const questions = officeQuestions()
  const by = Map.groupBy(questions, (question) => marked(knowledge, question))
  const share = (mark: OfficeMark): number => rounded((by.get(mark)?.length ?? 0) / questions.length, 4)
  const missed = (["wrong", "unanswered"] as const).flatMap((mark) =>
    (by.get(mark) ?? []).map(({ country, office, date }) => [mark, country, office, date]),
  )
  return {
    marks: { "offices.right": share("right"), "offices.wrong": share("wrong") },
    tables: [
      {
        title: `of ${questions.length} questions of who held an office, those not answered right`,
        columns: ["", "country", "office", "date"],
        rows: missed,
      },
    ],
    corpora: {},
  }
}
