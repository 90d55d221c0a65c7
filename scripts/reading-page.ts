import { schema } from "./schema.ts"

/** docs/reference/reading.md: the schema as tables, with what each field means. */

type Node = Readonly<{
  $ref?: string
  $defs?: Readonly<Record<string, Node>>
  type?: string | readonly string[]
  enum?: readonly string[]
  items?: Node
  anyOf?: readonly Node[]
  properties?: Readonly<Record<string, Node>>
  required?: readonly string[]
  description?: string
  additionalProperties?: Node | boolean
}>

const intro = `# What a Reading holds

Made from the code's types by \`npm run generate\`; the same as JSON Schema is \`schema/reading.schema.json\`.

A Reading is one JSON object for one report. Every passage is a span \`{start, end}\`: half-open offsets in UTF-16 code
units, so that \`text.slice(start, end)\` is the passage. For \`annotate\` they index the \`text\` that was given; for
\`read --json\`, \`report.text\`. No span crosses the edge of a paragraph: a longer content has several. Ids are unique
within a Reading. Dates are EDTF (ISO 8601-2), countries ISO 3166 alpha-3, languages BCP 47.

What the report says is *reported*, not what happened. What the acts and the kinds of flag mean:
[vocabularies](vocabularies.md). \`demarche read --why ID\` tells how a line came to be, by its id.
`

/** What a field means, where its name and the schema's own description do not say it. */
export const meanings: Readonly<Record<string, string>> = {
  "Reading.id": "the report's id, as given",
  "Reading.language": "of most of the text; `und` where it cannot be told",
  "Reading.engine": "what read it: a Reading is the same to the byte where all of this is the same",
  "Reading.published": "when the report was published and how that is known; null where it is not",
  "Reading.credits": "the report's word on where it has its facts from",
  "Reading.paragraphs": "what was read, in order, with its language",
  "Reading.omitted": "passages that are marked and were not read (menus, captions, another report's headline)",
  "Reading.sentences": "sentences, in order",
  "Reading.tokens": "words with lemma, part of speech and tree; only where the layer was asked for",
  "Reading.mentions": "passages that refer to somebody or something",
  "Reading.entities": "whom and what the mentions refer to, in this report",
  "Reading.statements": "who said what in which words",
  "Reading.events": "who did what to whom (PLOVER)",
  "Reading.times": "expressions of time, worked out",
  "Reading.amounts": "figures with their units",
  "Reading.issues": "the issues that the report touches, and where",
  "Reading.flags": "passages that are not to be trusted, and why",
  "Reading.pairs": "answers to the input's `pairs`, in order; type null where there is none",
  "Mention.id": "`M1`, `M2` ...",
  "Mention.type": "the kind of expression",
  "Mention.entity": "the entity that it refers to; null where that cannot be told",
  "Entity.id": "`P1`, `P2` ...",
  "Entity.name": "its fullest name in the report",
  "Entity.type": "the kind of thing",
  "Entity.roles": "offices that the report gives it",
  "Entity.names": "all its names in the report",
  "Entity.sector": "PLOVER's code for what it does (GOV, MIL, ...)",
  "Entity.wikidata": "Wikidata item",
  "Statement.id": "`S1`, `S2` ...",
  "Statement.kind": "quoted, told, or both",
  "Statement.source": "the words that name who speaks",
  "Statement.cue": "the words that say that it is said",
  "Statement.content": "what is said; several spans where it is interrupted or runs over paragraphs",
  "Statement.speaker": "the entity that the source resolves to; null where that is not certain",
  "Statement.unresolved": "why the speaker is null",
  "Statement.addressees": "entities that it is said to",
  "Statement.act": "what is done by saying it",
  "Statement.issues": "ids of issues",
  "Statement.times": "ids of times",
  "Statement.confidence": "how often a statement with this figure is right: 0.9 means nine in ten",
  "Event.id": "`E1`, `E2` ...",
  "Event.type": "PLOVER type, as in `ACCUSE`",
  "Event.mode": "PLOVER mode",
  "Event.contexts": "PLOVER contexts",
  "Event.actors": "who acts",
  "Event.recipients": "whom it is done to",
  "Event.trigger": "the words that tell of it",
  "Event.location": "where, with coordinates where known",
  "Event.time": "when",
  "Event.aux": "how it is told of",
  "Event.claimedIn": "the statement that claims it",
  "Event.issues": "ids of issues",
  "Event.score": "PLOVER's conflict and cooperation score",
  "Event.confidence": "as for statements",
  "Event.foundBy": "the rule or model that found it, and the words that it rests on",
  "Flag.id": "`F1`, `F2` ...",
  "Flag.kind": "see the vocabularies",
  "Flag.message": "why, in words",
  "Flag.evidence": "passages that speak for it",
  "Flag.severity": "how grave",
  "Flag.suggestion": "what may have been meant",
}

/** Fields of a span, which need no row. */
const isPlace = (name: string): boolean => name === "start" || name === "end"

const definitions = (): readonly (readonly [string, Node])[] =>
  Object.entries((schema() as unknown as Node).$defs ?? {}).filter(([name]) => name !== "Span")

/** Every field of the schema's named shapes, as "Statement.cue". */
export const fields = (): readonly string[] =>
  definitions().flatMap(([shape, { properties = {} }]) =>
    Object.keys(properties)
      .filter((name) => !isPlace(name))
      .map((name) => `${shape}.${name}`),
  )

/** A field's meaning; undefined where neither the schema nor this page gives one. */
export const meaningOf = (field: string): string | undefined => {
  const [shape, name] = field.split(".") as [string, string]
  return meanings[field] ?? definitions().find(([one]) => one === shape)?.[1].properties?.[name]?.description
}

export const readingPage = (): string => [intro, ...definitions().map(([name, node]) => section(name, node))].join("\n")

const section = (shape: string, { properties = {}, required = [] }: Node): string => {
  const spanned = "start" in properties ? "\nIt is a span itself: `start`, `end`.\n" : ""
  const rows = Object.entries(properties)
    .filter(([name]) => !isPlace(name))
    .map(([name, node]) => {
      const field = `\`${name}\`${required.includes(name) ? "" : "?"}`
      return `| ${field} | ${typeOf(node).replaceAll("|", "\\|")} | ${meaningOf(`${shape}.${name}`) ?? ""} |`
    })
  return `## ${shape}\n${spanned}\n| field | value | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`
}

/** A shape in a few words: "[Span]", "string | null", "{outlet, cites?}". */
const typeOf = (node: Node): string => {
  if (node.$ref !== undefined) return node.$ref.replace("#/$defs/", "")
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(" | ")
  if (node.enum !== undefined) return node.enum.map((word) => `\`${word}\``).join(", ")
  if (node.items !== undefined) return `[${typeOf(node.items)}]`
  if (node.properties !== undefined) return shapeOf(node)
  if (typeof node.additionalProperties === "object") return `{name: ${typeOf(node.additionalProperties)}}`
  return [node.type ?? "any"].flat().join(" | ")
}

const shapeOf = ({ properties = {}, required = [] }: Node): string => {
  const names = Object.keys(properties).map((name) => `${name}${required.includes(name) ? "" : "?"}`)
  return `{${names.join(", ")}}`
}
