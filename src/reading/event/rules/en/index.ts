import { conflict } from "./conflict.ts"
import { cooperation } from "./cooperation.ts"
import { nouns } from "./nouns.ts"
import type { TriggerRule } from "./rule.ts"

/** All rules for triggers. Among those that begin with one word the one with the most conditions is tried first. */
export const triggerRules: readonly TriggerRule[] = [...cooperation, ...conflict, ...nouns]
