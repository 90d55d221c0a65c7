/**
 * Something that went wrong with what a user gave us, as data: `code` for programs, `message` for
 * people (what, where, and what to do about it). Anything else that is thrown is a fault of ours.
 */
export class Problem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = "Problem"
    this.code = code
  }
}

/** Whether models or tables of knowledge cannot be used: what no other report would fare better with. */
export const isOfEngine = (error: unknown): boolean =>
  error instanceof Problem && (error.code.startsWith("model-") || error.code === "knowledge-broken")

export const problemCodes = [
  "file-missing",
  "file-unreadable",
  "file-too-large",
  "file-binary",
  "text-empty",
  "json-invalid",
  "field-missing",
  "field-mistyped",
  "page-too-deep",
  "address-refused",
  "address-unreachable",
  "robots-refused",
  "archive-broken",
  "archive-bomb",
  "feed-broken",
  "id-unknown",
  "query-empty",
  "reading-invalid",
  "knowledge-broken",
  "model-missing",
  "model-broken",
  "record-missing",
  "record-not-ours",
  "record-newer",
  "record-outdated",
  "record-broken",
  "record-locked",
  "record-unreachable",
  "disk-full",
] as const
export type ProblemCode = (typeof problemCodes)[number]
