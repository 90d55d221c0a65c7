/**
 * Ways of saying where a report has its facts from. In a pattern `{outlet}` stands for a name, perhaps with what it is in
 * front ("the newspaper Aften"); `{cites}` for the one it is taken from. `needs` says what must speak for the names:
 * `any` will do; the name must be `media` (known, called a newspaper, or named like one); `one` of the two must, or be the
 * report's own; or it must be the report's `own` outlet.
 */
export type CreditRule = Readonly<{
  reason: string
  example: string
  /** What every match has in it: seeing it costs less than compiling the pattern. */
  cue: RegExp
  pattern: string
  needs: "any" | "media" | "one" | "own"
}>

const reports =
  "(?:reports|reported|is reporting|writes|wrote|said|says|informs|informed|announced|has reported|has learned|published|notes|noted)"
const citing =
  "(?:,? (?:citing|quoting|cites|with (?:a )?reference to|referring to|with (?:a )?link to|in reference to|via|and cites))"

export const creditRules: readonly CreditRule[] = [
  {
    reason: "reports-citing",
    cue: /citing|quoting|cites|refer|link to|via/,
    example: "UNN reports citing Reuters",
    pattern: `{outlet} ${reports}(?: on \\w+day)?${citing} {cites}`,
    needs: "one",
  },
  {
    reason: "according-to-reported-quoting",
    cue: /ccording to/,
    example: "according to what the site Sahel Al-Youm reported, quoting the official agency APS",
    pattern: `[Aa]ccording to (?:what )?{outlet}${citing} {cites}`,
    needs: "one",
  },
  {
    reason: "according-to-a-report",
    cue: /ccording to/,
    example: "according to a report by Xinhua",
    pattern: "[Aa]ccording to (?:a|the) (?:\\w+ ){0,2}(?:report|story|article|dispatch) (?:by|in|from|of) {outlet}",
    needs: "media",
  },
  {
    reason: "with-reference-to",
    cue: /with reference to|citing|quoting/,
    example: "Frontier Digest reports with reference to Al Jazeera",
    pattern: "(?:with reference to|citing|quoting) {cites}",
    needs: "media",
  },
  {
    reason: "source-line",
    cue: /^\(?Source/,
    example: "(Source: Yunhai Daily Network)",
    pattern: "^\\(?Sources?: ?{outlet}(?=[)\\].;,]| and |$)",
    needs: "any",
  },
  {
    reason: "outlet-reports",
    cue: /report|writes|wrote|announced|learned/,
    example: "the newspaper Morgenblad reported",
    pattern: `{outlet} (?:has )?(?:reported|reports|is reporting|writes|wrote|announced|has learned)(?![\\w-])`,
    needs: "media",
  },
  {
    reason: "according-to-outlet",
    cue: /ccording to/,
    example: "According to Reuters, the talks failed",
    pattern: "[Aa]ccording to {outlet}(?=[,.;)]|$)",
    needs: "media",
  },
  {
    reason: "reports-outlet",
    cue: /, (?:reports|writes|reported) /,
    example: "The talks failed, reports Ukrinform.",
    pattern: "(?<=, )(?:reports|writes|reported) {outlet}(?=[,.;)]|$)",
    needs: "media",
  },
  {
    reason: "own-outlet-reports",
    cue: /report|writes|learned|was told|understands/,
    example: "Radio Ambra has learned",
    pattern: `{outlet} (?:has )?(?:reported|reports|writes|learned|was told|understands)(?![\\w-])`,
    needs: "own",
  },
  {
    reason: "reported-by-outlet",
    cue: /(?:reported|published|quoted|cited|carried|aired|broadcast|obtained|released|seen) by/,
    example: "This was first reported by Ukrinform",
    pattern:
      "(?:reported|published|quoted|cited|carried|aired|broadcast|obtained|released|seen) by {outlet}(?=[,.;)]| as | on |$)",
    needs: "media",
  },
  {
    reason: "outlet-citing",
    cue: /,? (?:citing|quoting) /,
    example: "Reuters, citing two officials, said that the talks failed",
    pattern: "{outlet},? (?:citing|quoting)(?= )",
    needs: "media",
  },
  {
    reason: "outlet-said-citing",
    cue: /, (?:citing|quoting) /,
    example: "the Financial Times said on Friday, citing two people",
    pattern: `{outlet} ${reports}(?: on \\w+day)?, (?:citing|quoting)(?= )`,
    needs: "media",
  },
  {
    reason: "outlet-quoted",
    cue: / (?:quoted?|quotes) /,
    example: "Kyodo quoted the minister as saying that the talks failed",
    pattern: "{outlet} (?:quoted?|quotes)(?= )",
    needs: "media",
  },
  {
    reason: "report-of-outlet",
    cue: / (?:report|story|article|dispatch|scoop|investigation) /,
    example: "A Reuters report said that the talks failed",
    pattern: "{outlet} (?:report|story|article|dispatch|scoop|investigation)(?![\\w-])",
    needs: "media",
  },
  {
    reason: "contributed",
    cue: /contributed to (?:this|the) /,
    example: "Reuters contributed to this report",
    pattern: "{cites} (?:also )?contributed to (?:this|the) (?:report|story|article)",
    needs: "media",
  },
  {
    reason: "with-inputs",
    cue: /[Ww]ith (?:\w+ )?(?:inputs?|reporting|files|contributions?|material|agencies|information) /,
    example: "With inputs from AFP",
    pattern: "[Ww]ith (?:\\w+ )?(?:inputs?|reporting|files|contributions?|material|information) (?:from|by) {cites}",
    needs: "media",
  },
  {
    reason: "byline-of-outlet",
    cue: /^(?:By|BY) /,
    example: "By Jane Roe, Reuters",
    pattern: "^(?:By|BY) (?:[^,|/\\n]{2,60}[,|/] ?)?{cites}$",
    needs: "media",
  },
  {
    reason: "tag-at-the-end",
    cue: /(?:[—–-] ?[A-Z][^.!?]{1,40}|\([A-Z][^().!?]{1,40}\))\.?$/,
    example: "The talks failed. — AFP",
    pattern: '(?:(?<=[\\s.”"])[—–-] ?{cites}|\\({outlet}\\))\\.?$',
    needs: "media",
  },
]

/** The line of names that an agency signs its reports with: "(Reporting by A. Bee; Editing by C. Dee)". */
export const signOff =
  /^\(?(?:(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated|Translation) by |Reporting: )/

/** Two outlets in the brackets of a dateline: "(Antilles Monitor, via Agencia Orinoco)". */
export const viaWords = /^(.+?),? (?:via|citing) (.+)$/
