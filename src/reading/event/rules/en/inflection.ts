/** Verbs whose past or participle does not end in -ed, each with all its irregular forms. */
const irregular = `be is are was were been being am|bear bore borne|beat beaten|begin began begun|bend bent|bind bound|blow blew blown|break broke broken|bring brought|build built|burn burnt|burst|buy bought|call|cast|catch caught|choose chose chosen|come came|cut|deal dealt|dig dug|do did done does|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|hang hung|have had has|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let|lose lost|make made|mean meant|meet met|override overrode overridden|overrun overran|overthrow overthrew overthrown|pay paid|put|quit|read|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shoot shot|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|speak spoke spoken|spend spent|split|spread|stand stood|steal stole stolen|stick stuck|strike struck stricken|strip|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken|uphold upheld|wage|wear wore worn|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`

const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.split("|").map((line) => {
    const [lemma, ...forms] = line.split(" ")
    return [lemma!, forms]
  }),
)

const stemOf = (lemma: string): string => (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma)

/** A noun's two forms; "men" and its like are given as they are. */
export const nounForms = (lemma: string): readonly string[] => {
  const stem = stemOf(lemma)
  const plural = stem === lemma ? (/(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${stem}es`
  return [lemma, plural]
}

/**
 * All forms that an English word may take as a verb or a noun. Some do not exist ("visitting"); none that do is left out, and
 * a word that does not exist is never met.
 */
export const formsOf = (lemma: string): readonly string[] => {
  const bare = /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
  const past = lemma.endsWith("e") ? `${lemma}d` : `${stemOf(lemma)}ed`
  const doubled = /(?:[^aeiou][aeiou][bdgkmnprstz]|[aeiou]l)$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : null
  return [
    ...nounForms(lemma),
    past,
    `${bare}ing`,
    ...(doubled === null ? [] : [`${doubled}ed`, `${doubled}ing`]),
    ...(irregularForms.get(lemma) ?? []),
  ]
}
