import type { AmountView } from "../view/amount.ts"
import type { EventView } from "../view/event.ts"
import type { FlagView } from "../view/flag.ts"
import { anchorOf, type Line } from "../view/marks.ts"
import { eventOffsets, rangeInWords, statementOffsets } from "../view/offsets.ts"
import type { PartyView, Side } from "../view/party.ts"
import type { PlaceView } from "../view/place.ts"
import { contentOf, type StatementView, type Topic, type Voice } from "../view/statement.ts"
import type { Moment } from "../view/timeline.ts"
import type { View } from "../view/view.ts"
import { inQuotes } from "../view/words.ts"
import { escaped } from "./escape.ts"
import { idsOf } from "./ids.ts"

/** A content is cut after so many characters in the list; the text beside it has all of it. */
const longestContent = 1000

/** The record of a report, section by section; `anchors` are the ids of those whom the text marks. */
export type Listing = Readonly<{ view: View; prefix: string; offsets: boolean; anchors: ReadonlySet<string> }>

type Section = Readonly<{ name: string; title: string; html: string }>

/** The sections that have something in them, in their order. */
export const sectionsOf = (listing: Listing): readonly Section[] => {
  const { flags, sides, events, topics, timeline, places, amounts } = listing.view
  const section = (name: string, title: string, items: readonly string[]): readonly Section[] =>
    items.length === 0 ? [] : [{ name, title, html: items.join("") }]
  const list = (items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`<ol>${items.join("")}</ol>`]
  return [
    ...section("flags", "Passages to check", list(flags.map((flag) => flagItem(listing, flag)))),
    ...section(
      "parties",
      "Parties and people",
      sides.map((side) => sideHtml(listing, side)),
    ),
    ...section("events", "Events", list(events.map((event) => eventItem(listing, event)))),
    ...section(
      "statements",
      "Statements",
      topics.map((topic) => topicHtml(listing, topic)),
    ),
    ...section("timeline", "Timeline", list(timeline.map((moment) => momentItem(listing, moment)))),
    ...section("places", "Places", list(places.map((place) => placeItem(listing, place)))),
    ...section("amounts", "Amounts", list(amounts.map((amount) => amountItem(listing, amount)))),
  ]
}

/** The entry of a line that the text leads to, and its link back. Paragraphs are HTML. */
const item = ({ prefix }: Listing, line: Line, paragraphs: readonly string[]): string => {
  const { item, place, shared } = idsOf(prefix, line)
  const label = escaped(`${line.kind} ${line.id}, to its place in the text`)
  const link = `<a href="#${place}" aria-label="${label}">${escaped(line.id)}</a>`
  return `<li id="${item}" class="${shared}">${link}<div>${paragraphs.join("")}</div></li>`
}

const details = (parts: readonly string[]): string => `<p class="details">${parts.map(escaped).join(" · ")}</p>`

const flagItem = (listing: Listing, { id, number, flag, kind, passage, suggestion }: FlagView): string =>
  item(listing, { kind: "flag", number, id }, [
    `<p><b class="${flag.severity}">${flag.severity}: ${escaped(kind)}</b> ${escaped(inQuotes(passage))}</p>`,
    `<p>${escaped(flag.message)}</p>`,
    ...(suggestion === null ? [] : [`<p>Suggested: ${escaped(suggestion)}</p>`]),
    ...(listing.offsets ? [details([rangeInWords(flag)])] : []),
  ])

const eventItem = (listing: Listing, view: EventView): string => {
  const { id, number, event, deed, circumstances, code, telling, trigger, about } = view
  const told = [...telling, `“${trigger}”`, ...about, `confidence ${event.confidence.toFixed(2)}`]
  return item(listing, { kind: "event", number, id }, [
    `<p dir="auto">${escaped(`${deed}${circumstances}`)}: <b>${escaped(code)}</b></p>`,
    details([...told, ...(listing.offsets ? [eventOffsets(event)] : [])]),
  ])
}

const topicHtml = (listing: Listing, { issue, voices }: Topic): string => {
  const byIssue = listing.view.topics.some((topic) => topic.issue !== null)
  const heading = byIssue ? `<h3 class="issue">${escaped(issue ?? "on no issue")}</h3>` : ""
  return heading + voices.map((voice) => voiceHtml(listing, voice, byIssue ? "h4" : "h3")).join("")
}

const voiceHtml = (listing: Listing, { speaker, statements }: Voice, heading: "h3" | "h4"): string => {
  const items = statements.map((statement) => statementItem(listing, statement)).join("")
  return `<${heading}>${escaped(speaker ?? "Speaker not settled")}</${heading}><ol>${items}</ol>`
}

const statementItem = (listing: Listing, view: StatementView): string => {
  const cue = view.cue === null ? "" : ` (“${escaped(view.cue)}”)`
  const { id, number } = view
  return item(listing, { kind: "statement", number, id }, [
    `<p><b>${escaped(view.act)}</b>${cue}</p>`,
    `<p dir="auto">${escaped(contentOf(view, longestContent))}</p>`,
    details([...view.details, ...(listing.offsets ? [statementOffsets(view.statement)] : [])]),
  ])
}

/** A name that leads to where the text first has it. */
const named = ({ prefix, anchors }: Listing, id: string, html: string): string =>
  anchors.has(anchorOf(id)) ? `<a href="#${prefix}${anchorOf(id)}">${html}</a>` : html

const sideHtml = (listing: Listing, { country, state, bodies, people }: Side): string => {
  const name =
    state === null
      ? escaped(country ?? "Of no country that the report tells")
      : named(listing, state.id, escaped(state.name))
  const code = state === null || country === null ? "" : ` <small>${escaped(country)}</small>`
  const members = [...bodies, ...people].map((party) => `<li>${memberHtml(listing, party)}</li>`)
  return `<h3>${name}${code}</h3>${members.length === 0 ? "" : `<ul>${members.join("")}</ul>`}`
}

const memberHtml = (listing: Listing, { id, name, titles }: PartyView): string =>
  [named(listing, id, escaped(name)), ...titles.map(escaped)].join(", ")

const momentItem = (listing: Listing, { date, phrases, events }: Moment): string => {
  const words = phrases.map(({ id, words }) => named(listing, id, `“${escaped(words)}”`))
  const happened = events.map(({ id, number, deed }) => {
    const { item } = idsOf(listing.prefix, { kind: "event", number })
    return `<li><a href="#${item}">${escaped(id)}</a> ${escaped(deed)}</li>`
  })
  const told = happened.length === 0 ? "" : `<ul>${happened.join("")}</ul>`
  return `<li class="moment"><p><b>${escaped(date)}</b> ${words.join(", ")}</p>${told}</li>`
}

const placeItem = (listing: Listing, { id, name, lies }: PlaceView): string =>
  `<li class="plain">${named(listing, id, escaped(name))} <small>${escaped(lies ?? "where it lies is not settled")}</small></li>`

const amountItem = (listing: Listing, { id, passage, figure, qualifies }: AmountView): string =>
  `<li class="plain">${named(listing, id, escaped(figure))} <small>“${escaped(passage)}”${qualifies === null ? "" : `, in ${escaped(qualifies)}`}</small></li>`
