/**
 * A half-open range `[start, end)` of UTF-16 code units, from 0, into the text it is named after:
 * `text.slice(span.start, span.end)` is the passage. DOM ranges and the Web Annotation
 * TextPositionSelector count the same way.
 */
export type Span = Readonly<{ start: number; end: number }>

/** True where `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reading order: by start, the longer first where two begin together. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
