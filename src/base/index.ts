export * from "./problem.ts"
export * from "./span.ts"
export * from "./vocabulary.ts"
