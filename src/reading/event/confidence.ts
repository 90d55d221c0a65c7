import { precision, usualPrecision } from "./rules/en/precision.ts"

/** The share of what a rule finds that is right, as measured on training reports and drawn towards the usual share. */
export const confidenceOf = (rule: string): number => precision[rule] ?? usualPrecision
