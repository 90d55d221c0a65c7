const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Elements whose content is no text for people, or that no report stands in. */
export const dropped = words(
  "script style noscript template svg math canvas iframe object embed audio video map select option datalist textarea input button dialog applet",
)

/** Elements that begin and end a paragraph. */
export const blocks = words(
  "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
)

export const headings = words("h1 h2 h3 h4 h5 h6")

/** Elements without content. */
export const voids = words("area base br col embed hr img input link meta param source track wbr")

/** What stands within an element of this name is that kind of block, however deep. */
export const regions: Readonly<Record<string, "caption" | "navigation">> = {
  figcaption: "caption",
  caption: "caption",
  nav: "navigation",
  menu: "navigation",
  footer: "navigation",
  form: "navigation",
  aside: "navigation",
}

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i
const hiddenClass = /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only)(?:\s|$)/

export type Attributes = Readonly<Record<string, string>>

/** True where a browser would not show the element. */
export const isHidden = (attributes: Attributes): boolean =>
  attributes["hidden"] !== undefined ||
  attributes["aria-hidden"] === "true" ||
  hiddenStyle.test(attributes["style"] ?? "") ||
  hiddenClass.test(attributes["class"] ?? "")
