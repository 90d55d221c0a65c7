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
  "id-unknown",
  "knowledge-broken",
  "model-missing",
  "model-broken",
] as const
export type ProblemCode = (typeof problemCodes)[number]
