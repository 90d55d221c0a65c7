import type { EventType } from "../../base/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Clause } from "./clause.ts"
import { actsInWords, deeds } from "./event.ts"
import {
  type Cast,
  distinct,
  isSameSide,
  isStateless,
  type Party,
  partiesBehind,
  partiesOf,
  peopleAt,
  placeAt,
} from "./party.ts"
import { takenUp } from "./rules/en/anaphora.ts"
import { tellingVerbs } from "./rules/en/controls.ts"
import { aims, circumstances, goals } from "./rules/en/prepositions.ts"
import type { TriggerRule } from "./rules/en/rule.ts"
import { subjectOf } from "./subject.ts"
import { isInfinitive } from "./verb-form.ts"

/** Who acts and who is acted on; in an act that is mutual the recipients act as well. */
export type Roles = Readonly<{ actors: readonly Party[]; recipients: readonly Party[] }>

/** What roles are read from. */
export type Act = Readonly<{ clause: Clause; type: EventType; parties: TriggerRule["parties"]; isJourney: boolean }>

/** Who does what a trigger says to whom: from its own clause, and from the clause that completes it. */
export const rolesOf = (cast: Cast, act: Act): Roles => {
  const { parties } = act
  const agents = agentsOf(cast, act)
  switch (parties) {
    case "undergone":
      return { actors: aimedAt(cast, act, agents), recipients: agents }
    case "alone":
      return { actors: agents, recipients: [] }
    case "mutual":
      return { actors: agents, recipients: isAmongThemselves({ actors: agents }) ? [] : aimedAt(cast, act, agents) }
    case "usual":
    case "own":
      return { actors: agents, recipients: aimedAt(cast, act, agents) }
    default:
      return parties satisfies never
  }
}

const agentsOf = (cast: Cast, { clause: { agent, obliques }, type }: Act): Party[] => {
  if (agent === null)
    return type === "ACCUSE" ? obliques.filter(({ by }) => by === "to").flatMap(({ word }) => bodiesAt(cast, word)) : []
  const parties = distinct(partiesBehind(cast, agent))
  return parties.length > 0 || !deeds.has(type) ? parties : peopleAt(cast, agent)
}

/** The ministry that somebody is called to: "was summoned to the foreign ministry". */
const bodiesAt = (cast: Cast, word: number): Party[] =>
  partiesOf(cast, word).filter(({ referent: { type } }) => type === "organisation")

/** Whether there are two sides among those who act already: "Arvania and Ostia signed". */
export const isAmongThemselves = ({ actors }: Pick<Roles, "actors">): boolean =>
  actors.length > 1 && !actors.every((actor) => isSameSide(actor, actors[0]!))

/** The first that is a party: who is acted on, whom the act is aimed at; then whose the things are. */
const aimedAt = (cast: Cast, act: Act, actors: readonly Party[]): readonly Party[] => {
  const { indirect, undergoer, obliques, complement } = act.clause
  const order: readonly string[] = act.isJourney ? goals : aims
  const aimed = order.flatMap((aim) =>
    obliques
      .filter(({ by, word }) => by === aim && !circumstances.has(cast.syntax.lower(word)))
      .map(({ word }) => word),
  )
  const isOfOthers =
    act.parties === "own" || (act.type === "ACCUSE" && tellingVerbs.has(cast.syntax.lower(act.clause.word)))
  // Of an active verb's object: "condemned the raid by X".
  const doers = obliques.filter(({ by }) => by === "by").map(({ word }) => word)
  const objects = isOfOthers ? [] : [...doers, undergoer, indirect].filter((word) => word !== null)
  const told = complement === null ? [] : [subjectOf(cast.syntax, complement, 3)].filter((word) => word !== null)
  const owns = (word: number): Party[] => {
    const found = partiesBehind(cast, word).filter(
      (party) => act.type !== "ACCUSE" || !isVictim(cast.syntax, word, party),
    )
    return actsInWords.has(act.type) || act.parties !== "usual"
      ? found.filter((party) => isOther(party, actors))
      : found
  }
  const sought: readonly (() => Party[])[] = [
    ...[...objects, ...aimed].map((word) => () => partiesOf(cast, word)),
    ...[...objects, ...aimed].map((word) => () => owns(word)),
    ...told.map((word) => () => partiesOf(cast, word)),
    ...intendedOf(cast.syntax, act.clause).map((word) => () => owns(word)),
  ]
  const last: readonly (() => Party[])[] = deeds.has(act.type)
    ? [...[...objects, ...aimed].map((word) => () => peopleAt(cast, word).filter(isPeople)), () => whereDone(cast, act)]
    : []
  const found = [...sought, ...last]
    .map((seek) => distinct(seek(), actors).filter((party) => deeds.has(act.type) || isAddressed(party, actors)))
    .filter(({ length }) => length > 0)
  return found.find((parties) => !parties.every(isStateless)) ?? found[0] ?? []
}

/** What a clause's object is to be done with or to: "accepted an invitation to visit X". */
const intendedOf = (syntax: Syntax, { undergoer, obliques }: Clause): number[] =>
  [undergoer, ...obliques.map(({ word }) => word)]
    .filter((word) => word !== null)
    .flatMap((word) => syntax.children(word).filter((child) => isInfinitive(syntax, child)))
    .flatMap((verb) => syntax.children(verb).filter((child) => ["obj", "obl"].includes(syntax.relation(child))))

/** Whom a deed was done to that a noun names ("the bombing of X"): who condemns it does not condemn them. */
const isVictim = (syntax: Syntax, deed: number, { mention }: Party): boolean => {
  const isDeed = takenUp.get(syntax.lower(deed))?.some((type) => deeds.has(type)) ?? false
  const victims = syntax
    .children(deed)
    .filter((child) => syntax.children(child).some((each) => syntax.lower(each) === "of"))
    .map(syntax.subtree)
  return isDeed && victims.some(({ from, to }) => from <= mention.from && mention.from < to)
}

/** Not the actors' own state or bodies, which they speak in or of; one may well accuse one's own minister. */
const isAddressed = (party: Party, actors: readonly Party[]): boolean =>
  (party.referent.type === "person" && party.mention.kind !== "pronoun") ||
  !actors.some((actor) => isSameSide(actor, party))

/** Victims, where nothing tells whose they are; a thing that is hit is nobody. */
const isPeople = ({ mention: { type } }: Party): boolean => type === "PER" || type === "GROUP"

/** The state or town that an assault hits by what lies there: "bombed targets in Veld". */
const whereDone = (cast: Cast, { type, clause: { undergoer, obliques } }: Act): Party[] => {
  if (type !== "ASSAULT") return []
  const beside = undergoer === null ? [] : cast.syntax.children(undergoer)
  return [...beside, ...obliques.map(({ word }) => word)].flatMap((word) => placeAt(cast, word) ?? [])
}

/** Somebody known, and not of the actors' own side. */
const isOther = (party: Party, actors: readonly Party[]): boolean =>
  (party.referent.named || party.referent.country !== null) && !actors.some((actor) => isSameSide(actor, party))
