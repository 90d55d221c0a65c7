import type { Writable } from "node:stream"
import { styleText } from "node:util"

/** What print.ts needs to know of the place that it prints to. */
export type Terminal = Readonly<{ width: number; paint: Paint }>

const styles = {
  title: "bold",
  speaker: ["bold", "cyan"],
  open: ["bold", "yellow"],
  act: "green",
  faint: "dim",
  warning: "yellow",
  error: "red",
} as const
export type Style = keyof typeof styles
export type Paint = (style: Style, text: string) => string

type Stream = Writable & Readonly<{ isTTY?: boolean; columns?: number }>
type Environment = Readonly<Record<string, string | undefined>>

/** Columns that are taken to be there whatever a terminal says. */
export const narrowest = 24

/** The terminal behind a stream: its width, or 80; its colours, by NO_COLOR, FORCE_COLOR and what it is. */
export const terminalOf = (stream: Stream, environment: Environment = process.env): Terminal => {
  const width = stream.columns ?? (Number.parseInt(environment["COLUMNS"] ?? "", 10) || 80)
  const coloured = isColoured(stream, environment)
  return {
    width: Math.max(width, narrowest),
    paint: (style, text) => (coloured ? styleText([styles[style]].flat(), text, { validateStream: false }) : text),
  }
}

const isColoured = (stream: Stream, environment: Environment): boolean => {
  const forced = environment["FORCE_COLOR"]
  if (forced !== undefined) return forced !== "0" && forced !== "false"
  const refused = environment["NO_COLOR"]
  if (refused !== undefined && refused !== "") return false
  return stream.isTTY === true && environment["TERM"] !== "dumb"
}
