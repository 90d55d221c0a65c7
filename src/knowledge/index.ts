export * from "./actor.ts"
export type { Knowledge, NameMatch, RoleMatch } from "./knowledge.ts"
export { loadKnowledge } from "./load.ts"
export type { RoleFound } from "./roles.ts"
