import { firstIndex } from "../../base/index.ts"
import type { Referent } from "../mention/referent.ts"
import type { Statement } from "../reading.ts"
import { isNobody } from "./can-act.ts"
import type { Trigger } from "./event.ts"
import { type Cast, distinct, isStateless, type Party, partiesAt, partyAs } from "./party.ts"
import type { Roles } from "./roles.ts"
import { firstPerson } from "./rules/en/pronouns.ts"
import type { Cue } from "./trigger.ts"

/** What events take from a statement. */
export type Said = Pick<Statement, "id" | "source" | "cue" | "content" | "speaker" | "addressees" | "act" | "inside">

/** The statements of a report by their words. `around` gives the innermost one in whose content a word stands. */
export type Told = Readonly<{
  cues: readonly Readonly<{ index: number; cue: Cue }>[]
  around: (word: number, except: number | undefined) => string | undefined
  statements: readonly Said[]
  byId: ReadonlyMap<string, Said>
  referentOf: ReadonlyMap<string, Referent>
}>

export const toldStatements = (cast: Cast, statements: readonly Said[]): Told => {
  const { words } = cast.parsed
  const inner = new Int32Array(words.count).fill(-1)
  const size = (index: number): number =>
    statements[index]!.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const bySize = statements.map((_, i) => i).sort((a, b) => size(b) - size(a))
  for (const index of bySize)
    for (const { start, end } of statements[index]!.content)
      inner.fill(index, wordAt(words.starts, start), wordAt(words.starts, end))
  return {
    statements,
    byId: new Map(statements.map((statement) => [statement.id, statement])),
    referentOf: new Map(cast.referents.all.map((referent) => [referent.id, referent])),
    cues: statements.flatMap(({ cue }, index) => {
      if (!cue) return []
      const range = { from: wordAt(words.starts, cue.start), to: wordAt(words.starts, cue.end) }
      return range.from < range.to ? [{ index, cue: { range, word: cast.syntax.headOf(range) } }] : []
    }),
    around: (word, except) => {
      const index = inner[word]!
      return index < 0 ? undefined : index === except ? statements[index]!.inside : statements[index]!.id
    },
  }
}

/** The first word that begins at or behind an offset. */
const wordAt = (starts: Int32Array, offset: number): number =>
  firstIndex(starts.length, (word) => starts[word]! >= offset)

/** The speaker acts, where the trigger is a statement; whoever is addressed is acted on where the clause names nobody. */
export const statementRoles = (cast: Cast, { statements, referentOf }: Told, trigger: Trigger, roles: Roles): Roles => {
  const statement = trigger.statement === undefined ? undefined : statements[trigger.statement]
  if (!statement) return roles
  const party = (id: string | null): Party[] => partyOf(cast, id === null ? undefined : referentOf.get(id), statement)
  const [speaker] = party(statement.speaker)
  const isAmong = roles.actors.some(({ referent }) => referent === speaker?.referent)
  const isVague = speaker && isStateless(speaker) && roles.actors.length > 0
  const actors = speaker && !isAmong && !isVague ? [speaker] : roles.actors
  const heard = trigger.type === "ACCUSE" ? [] : statement.addressees.flatMap(party)
  const recipients = roles.recipients.length > 0 ? roles.recipients : heard
  return { actors, recipients: distinct(recipients, actors) }
}

/** Whoever says "we" or "us" takes that part, where the pronoun stands for nobody known. */
export const spokenRoles = (cast: Cast, told: Told, { clause }: Trigger, roles: Roles): Roles => {
  const isSpeaker = (word: number | null): word is number => word !== null && firstPerson.has(cast.syntax.lower(word))
  const speaker = (word: number): Party[] => {
    const id = told.around(word, undefined)
    const statement = id === undefined ? undefined : told.byId.get(id)
    const referent = statement?.speaker ? told.referentOf.get(statement.speaker) : undefined
    return statement ? partyOf(cast, referent, statement) : []
  }
  const heard = [clause.undergoer, clause.indirect, ...clause.obliques.map(({ word }) => word)].find(isSpeaker)
  const actors = roles.actors.length === 0 && isSpeaker(clause.agent) ? speaker(clause.agent) : roles.actors
  const recipients = roles.recipients.length === 0 && heard !== undefined ? speaker(heard) : roles.recipients
  return { actors, recipients: distinct(recipients, actors) }
}

/** A referent as a party, by its mention in the statement's source where it has one there, else by its first. */
const partyOf = (cast: Cast, referent: Referent | undefined, { source }: Said): Party[] => {
  if (!referent) return []
  const { starts } = cast.parsed.words
  const range = source ? { from: wordAt(starts, source.start), to: wordAt(starts, source.end) } : { from: 0, to: 0 }
  for (let word = range.from; word < range.to; word++) {
    const mention = cast.mentionAt(word)
    if (mention && cast.referents.of.get(mention)?.referent === referent) return partiesAt(cast, mention.head)
  }
  const [mention] = referent.mentions
  return mention && !isNobody(referent, mention) ? [partyAs(cast, referent, mention)] : []
}
