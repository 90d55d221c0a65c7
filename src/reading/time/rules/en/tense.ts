/** English words and forms from which the time that a clause speaks of is told. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

export const futureAuxiliaries = set("will 'll ’ll wo shall sha would 'd ’d gonna")

/** With a perfect behind them they speak of the past, else of what may come. */
export const modals = set("may might can could ca should must ought")

export const pastAuxiliaries = set("has have had having 've ’ve was were did")

export const presentAuxiliaries = set("is are am 's ’s 're ’re 'm ’m be been being do does")

export const infinitiveMark = "to"
export const perfectMark = "have"

/** What a plan, a promise or a demand governs lies ahead: "planned for Friday", "invited them to talks on Monday". */
const prospectiveWords = set(
  "plan schedule reschedule set expect invite call propose proposal want hope intend intention promise pledge threaten threat vow prepare preparation due aim seek agree agreement urge ask demand postpone delay fix slate offer book bind oblige enable let allow permit warn warning anticipate await ready likely ultimatum deadline invitation appointment appoint forecast predict wait decide decision arrange upcoming wish need request require order",
)

/** What is under way, failed or had to be under them is as past as they are: "managed to leave on Friday". */
const implicativeWords = set(
  "have manage fail refuse decline begin start continue force help use seem appear come go get happen cease try prove think believe say report rush hurry travel fly arrive return meet gather sit",
)

/** The present tense of these speaks of what was just said: "says on Monday that". */
const sayingWords = set(
  "say tell report write state add announce declare claim argue note insist warn explain show deny confirm quote cite describe accuse call",
)

/** Past forms that look like their lemma, or whose lemma a lemmatiser may miss. */
const pastForms = set(
  "put set cut hit let quit shut cost hurt burst cast spread split bet bid rid shed read beat broadcast forecast said told gave took made met went came left held sent won lost shot wrote saw spoke broke began became brought built bought caught chose drew drove fell flew fought found forbade froze got grew heard kept knew laid led lent paid ran rose sank sold shook sought stood stole struck swore thought threw withdrew bound bore overran fled fed bled dealt dug hung hid lit rode rang sang slew slid spent spun swung tore wept woke wore",
)

/** Lemmatisers slip on regular past forms: the forms that a word may have without its ending. */
const bases = (lemma: string, form: string): readonly string[] =>
  form.endsWith("ed") ? [lemma, form.slice(0, -1), form.slice(0, -2), form.slice(0, -3)] : [lemma]

const holds =
  (words: ReadonlySet<string>) =>
  (lemma: string, form: string): boolean =>
    bases(lemma, form).some((base) => words.has(base))

export const isProspective = holds(prospectiveWords)
export const isImplicative = holds(implicativeWords)
export const isSaying = holds(sayingWords)

/** A verb's form without auxiliaries: a participle in -ing, a past form, or a present one. */
export const formOf = (lemma: string, form: string): "participle" | "past" | "present" => {
  if (form.endsWith("ing") && form !== lemma) return "participle"
  if (form.endsWith("ed") || pastForms.has(form)) return "past"
  return form === lemma || (form.endsWith("s") && form.startsWith(lemma.slice(0, -1))) ? "present" : "past"
}

/** Prepositions that point one way whatever the clause: "since Monday", "until Friday". */
export const pastPrepositions = set("since")
export const futurePrepositions = set("until till")
/** They point ahead unless the time is a noun's ("for Friday's attack") or the clause is over: "a strike for Friday". */
export const purposePrepositions = set("for")
/** They point ahead in a clause that is not over: "has to go by Friday", but "gone by Friday". */
export const deadlinePrepositions = set("by before")
/** "ahead of Friday". */
export const futurePhrase = ["ahead", "of"] as const

/** A condition is not met yet, in whatever tense it stands after "would": "if the trains did not run by Saturday". */
export const conditions = set("if unless")
/** With a present tense these look ahead too. */
export const occasions = set("once when until after before")

/** What ends or begins at a time is not at it: "a curfew until Sunday". */
export const boundaries = set("until till after before")

/** Of these prepositions a time dates a noun alone: "the treaty of 1975". */
export const nounPrepositions = set("of")

export const articles = set("the a an")
