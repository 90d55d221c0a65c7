import { nounForms } from "./inflection.ts"

/** What a state makes for itself; it is aimed at nobody whom its words do not name. */
export const domestic: ReadonlySet<string> = new Set(
  "law|bill|act|legislation|decree|budget|constitution|reform|ordinance|statute|amendment"
    .split("|")
    .flatMap(nounForms),
)
