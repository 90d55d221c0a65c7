import { overlaps } from "../../base/index.ts"
import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Report } from "../../report/index.ts"
import type { Syntax } from "../syntax.ts"
import { timeAt } from "./at.ts"
import { edtfOf, type Moment, momentOf } from "./calendar.ts"
import { type Outlook, outlookOf } from "./outlook.ts"
import { isAbsolute, type Phrase, type Told } from "./phrase.ts"
import { type FigureOrder, resolve, shifted, widened } from "./resolve.ts"
import type { Time } from "./time.ts"

/** A quotation, and the word that says it was uttered: what it calls "today" is the day of that. */
export type Quotation = Readonly<{ content: readonly WordRange[]; cue: number }>

/** What the times of a report are read from. */
export type TimeSources = Readonly<{
  report: Pick<Report, "datelineSpan" | "titleSpan">
  parsed: Parsed
  syntax: Syntax
  published: string | null
  order: FigureOrder
  quotations: readonly Quotation[]
}>

/**
 * The times that a report tells, in reading order: only those with a value. Durations are none. A phrase that hangs on
 * the report's date is left out of an undated report, one that hangs on another time where there is no such time.
 *
 * @param phrases the report's, in reading order, as `scan` gives them
 */
export const findTimes = (phrases: readonly Told[], sources: TimeSources): Time[] => {
  const resolver = new Resolver(sources)
  for (const told of phrases) resolver.take(told)
  resolver.utterances()
  for (const told of phrases) if (told.phrase.kind === "beside") resolver.beside(told, told.phrase)
  return resolver.times()
}

/** A resolved phrase before it has an id. */
type Draft = Readonly<{ told: Told; moment: Moment; anchor: "published" | Draft | null; inDateline: boolean }>

class Resolver {
  readonly #sources: TimeSources
  readonly #base: Moment | null
  readonly #drafts = new Map<number, Draft>()
  /** What a story may count on from, the last one at the end. */
  readonly #story: Draft[] = []

  constructor(sources: TimeSources) {
    this.#sources = sources
    this.#base = sources.published === null ? null : momentOf(sources.published)
  }

  take(told: Told): void {
    const { phrase } = told
    if (phrase.kind === "later") this.#onFromStory(told, (moment) => shifted(moment, phrase.count, phrase.unit, "told"))
    else if (phrase.kind === "same") this.#onFromStory(told, (moment) => widened(moment, phrase.unit))
    else if (phrase.kind === "beside" && this.#endsClause(told)) this.#besideNothing(told, phrase)
    else if (phrase.kind !== "beside") this.#onItsOwn(told)
  }

  #onItsOwn(told: Told): void {
    const { order } = this.#sources
    const inDateline = this.#isWithin(told, this.#sources.report.datelineSpan?.date)
    const moment = resolve(told.phrase, { base: this.#base, outlook: this.#outlook(told, inDateline), order })
    if (moment === null) return
    this.#keep({ told, moment, anchor: isAbsolute(told.phrase) ? null : "published", inDateline })
  }

  #outlook(told: Told, inDateline: boolean): Outlook {
    if (inDateline) return { tense: "open", direct: false }
    const outlook = outlookOf(this.#sources.syntax, told)
    const isHeadline = this.#isWithin(told, this.#sources.report.titleSpan)
    return isHeadline && outlook.tense === "present" ? { ...outlook, tense: "past" } : outlook
  }

  #isWithin(told: WordRange, span: Readonly<{ start: number; end: number }> | undefined): boolean {
    return span !== undefined && overlaps(spanOf(this.#sources.parsed.words, told), span)
  }

  #keep(draft: Draft): void {
    this.#drafts.set(draft.told.from, draft)
    if (!draft.inDateline) this.#story.push(draft)
  }

  /** Counts on from the last time told; not over it where it is too rough to count from. */
  #onFromStory(told: Told, on: (moment: Moment) => Moment | null): void {
    for (let i = this.#story.length - 1; i >= 0 && i >= this.#story.length - farthestBack; i--) {
      const anchor = this.#story[i]!
      if (isBackground(this.#sources.syntax, anchor)) continue
      const moment = on(anchor.moment)
      if (moment !== null) this.#keep({ told, moment, anchor, inDateline: false })
      return
    }
  }

  #endsClause({ from, to }: Told): boolean {
    const { syntax } = this.#sources
    return to >= syntax.sentence(from).to || syntax.upos(to) === "PUNCT"
  }

  /** "The day before, he had left": with nothing behind it the phrase counts on from the story. */
  #besideNothing(told: Told, { count, unit }: Beside): void {
    if (unit !== "hour") this.#onFromStory(told, (moment) => shifted(moment, count, unit, "told"))
  }

  /**
   * "Hours before he landed on Wednesday" counts from the time behind it. "A day after the vote" with no time behind it
   * dates the vote by the clause that it stands in.
   */
  beside(told: Told, { count, unit }: Beside): void {
    if (this.#drafts.has(told.from)) return
    const complement = this.#complement(told)
    const behind = this.#draftsIn(complement)[0]
    const anchor = behind ?? this.#draftsIn(this.#around(told)).findLast(isDay)
    if (anchor === undefined) return
    const on = behind ? count : -count
    if (unit === "hour" && !behind) return
    const moment = unit === "hour" ? anchor.moment : shifted(anchor.moment, on, unit, "told")
    if (moment !== null) this.#drafts.set(told.from, { told, moment, anchor, inDateline: false })
  }

  /** The words behind a phrase up to the next mark. */
  #complement({ from, to }: Told): WordRange {
    const { syntax } = this.#sources
    const { to: end } = syntax.sentence(from)
    let stop = to
    while (stop < end && stop < to + reach && syntax.upos(stop) !== "PUNCT") stop++
    return { from: to, to: stop }
  }

  #around({ from, to }: Told): WordRange {
    const sentence = this.#sources.syntax.sentence(from)
    return { from: Math.max(sentence.from, from - reach), to: Math.min(sentence.to, to + reach) }
  }

  #draftsIn({ from, to }: WordRange): Draft[] {
    const found: Draft[] = []
    for (let word = from; word < to; word++) {
      const draft = this.#drafts.get(word)
      if (draft && !draft.inDateline) found.push(draft)
    }
    return found
  }

  /** "Today" within words uttered on another day. */
  utterances(): void {
    const times = this.times()
    for (const { content, cue } of this.#sources.quotations) {
      const spoken = content.flatMap((range) => this.#draftsIn(range)).filter(({ told }) => told.phrase.kind === "day")
      if (spoken.length === 0) continue
      const uttered = timeAt(this.#sources.syntax, times, cue)
      const anchor = uttered && this.#drafts.get(uttered.from)
      if (anchor?.moment.kind !== "day") continue
      for (const { told, inDateline } of spoken) {
        const moment = resolve(told.phrase, {
          base: anchor.moment,
          outlook: unknownOutlook,
          order: this.#sources.order,
        })
        if (moment !== null) this.#drafts.set(told.from, { told, moment, anchor, inDateline })
      }
    }
  }

  times(): Time[] {
    const valued = [...this.#drafts.values()]
      .sort((a, b) => a.told.from - b.told.from)
      .flatMap((draft) => {
        const value = edtfOfDraft(draft)
        return value === null ? [] : [{ draft, value }]
      })
    const ids = new Map(valued.map(({ draft }, i) => [draft.told.from, `T${i + 1}`]))
    return valued.map(({ draft: { told, moment, anchor }, value }) => ({
      ...told,
      id: ids.get(told.from)!,
      value,
      moment,
      anchor: anchor === null || anchor === "published" ? anchor : (ids.get(anchor.told.from) ?? null),
    }))
  }
}

type Beside = Extract<Phrase, { kind: "beside" }>

/** How many words off a clause's own time may be. */
const reach = 60

/** A story does not count on from what was told long before. */
const farthestBack = 6

const unknownOutlook: Outlook = { tense: "open", direct: false }

const isDay = ({ moment }: Draft): boolean => moment.kind === "day"

/** "a treaty of 1975": the time of a noun's noun is none that a story goes on from. */
const isBackground = (syntax: Syntax, { told, moment }: Draft): boolean =>
  moment.kind === "year" && ["nmod", "compound", "nummod"].includes(syntax.relation(syntax.headOf(told)))

const edtfOfDraft = ({ told, moment }: Draft): string | null => {
  const value = edtfOf(moment)
  return value !== null && isAbout(told.phrase) && moment.kind !== "interval" ? `${value}~` : value
}

const isAbout = (phrase: Phrase): boolean =>
  phrase.kind === "about" || ((phrase.kind === "ago" || phrase.kind === "later") && phrase.unit === "decade")
