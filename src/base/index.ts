export * from "./problem.ts"
export * from "./search.ts"
export * from "./span.ts"
export * from "./vocabulary.ts"
