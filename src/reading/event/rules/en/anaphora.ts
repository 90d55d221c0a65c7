import type { EventType } from "../../../../base/index.ts"
import { formsOf } from "./inflection.ts"

/** Nouns that take up an event told before, and the types of event that they stand for; none for any. */
const rows: readonly (readonly [words: string, types: readonly EventType[]])[] = [
  [
    "attack|raid|assault|invasion|strike|bombing|killing|shelling|incursion|offensive|massacre|ambush|landing|shooting|downing",
    ["ASSAULT", "COERCE", "MOBILIZE"],
  ],
  ["arrest|detention|seizure|boarding|crackdown|coup|closure|blockade", ["COERCE", "ASSAULT", "SANCTION"]],
  ["charge|accusation|allegation|claim|criticism|slander|remark|complaint", ["ACCUSE", "REQUEST"]],
  ["offer|promise|pledge", ["AGREE", "AID", "REQUEST"]],
  ["demand|request|call|appeal|ultimatum|proposal|plan|idea|invitation|condition", ["REQUEST", "AGREE", "THREATEN"]],
  ["threat|warning", ["THREATEN"]],
  ["expulsion|sanction|tariff|duty|embargo|boycott|ban", ["SANCTION", "COERCE"]],
  ["refusal|denial|rejection|answer|reply|response", ["REJECT", "AGREE"]],
  ["apology|concession", ["CONCEDE"]],
  ["release|withdrawal|pullout", ["RETREAT", "CONCEDE"]],
  ["verdict|ruling|sentence|conviction", ["SANCTION", "ACCUSE"]],
  ["signature|treaty|agreement|accord|deal|pact", ["SUPPORT", "AGREE"]],
  [
    "decision|move|step|measure|action|act|news|announcement|outcome|episode|conduct|behaviour|policy|stance|gesture|it|this|that",
    [],
  ],
]

export const takenUp: ReadonlyMap<string, readonly EventType[]> = new Map(
  rows.flatMap(([words, types]) =>
    words.split("|").flatMap((word) => formsOf(word).map((form) => [form, types] as const)),
  ),
)

/** Plurals that stand for the sides of an affair. */
export const sidesWords: ReadonlySet<string> = new Set([
  ..."sides|parties|governments|countries|states|neighbours|neighbors|capitals|leaders|rivals|presidents|ministers|men|both|two|nations|powers|delegations".split(
    "|",
  ),
])

/** Words for one and the other of two. */
export const bothWords: ReadonlySet<string> = new Set(["both", "either", "neither"])
