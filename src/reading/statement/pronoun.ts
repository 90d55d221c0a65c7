import type { Referent } from "../mention/entities.ts"
import type { Mention } from "../mention/mention.ts"
import type { Sources, Speaker } from "./speaker.ts"

/** How many sentences back a pronoun's antecedent is looked for. */
const reach = 3

/**
 * Who "he", "she" or "it" is, as the source of a statement. The learned chain and the nearest fitting subject
 * before it must agree, or there must be but one who fits: a wrong speaker is worse than none.
 */
export const ofPronoun = (sources: Sources, pronoun: Mention): Speaker => {
  const fits = fitting(sources.syntax.lower(pronoun.head))
  if (!fits) return { known: false, why: "unknown-referent" }
  const before = mentionsBefore(sources, pronoun).filter(({ referent }) => fits(referent))
  const candidates = new Set(before.map(({ referent }) => referent))
  const chained = sources.referents.of.get(pronoun)?.referent
  const subject = before.findLast(({ isSubject }) => isSubject)?.referent
  const single = candidates.size === 1 ? before[0]!.referent : undefined
  if (chained?.named && fits(chained) && (chained === subject || chained === single)) return known(chained)
  if (!chained && single?.named) return known(single)
  return { known: false, why: candidates.size > 1 ? "several-candidates" : "unknown-referent" }
}

const known = (referent: Referent): Speaker => ({ known: true, referent, sure: true })

const fitting = (form: string): ((referent: Referent) => boolean) | undefined => {
  if (form === "he") return ({ type, gender }) => type === "person" && gender !== "female"
  if (form === "she") return ({ type, gender }) => type === "person" && gender !== "male"
  if (form === "it") return ({ type }) => type === "state" || type === "organisation"
  return undefined
}

type Before = Readonly<{ referent: Referent; isSubject: boolean }>

/** Who is mentioned in the sentences before a pronoun, and before it in its own. */
const mentionsBefore = ({ syntax, mentions, referents }: Sources, pronoun: Mention): Before[] => {
  let from = syntax.sentence(pronoun.head).from
  for (let n = 1; n < reach && from > 0; n++) from = syntax.sentence(from - 1).from
  const found: Before[] = []
  for (const mention of mentions) {
    if (mention.from < from) continue
    if (mention.from >= pronoun.from) break
    const resolved = referents.of.get(mention)
    if (!resolved?.sure || mention.kind === "demonym") continue
    found.push({ referent: resolved.referent, isSubject: isSubject(syntax.relation(mention.head)) })
  }
  return found
}

const isSubject = (relation: string): boolean => relation === "nsubj"
