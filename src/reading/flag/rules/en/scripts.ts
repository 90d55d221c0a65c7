/**
 * States whose people's names are written in the Latin script at home, so that a letter changed is a misspelling; names from
 * other scripts have several spellings by right. ISO 3166 alpha-3.
 */
export const latinScriptStates: ReadonlySet<string> = new Set(
  (
    "USA GBR IRL CAN AUS NZL DEU AUT CHE FRA BEL NLD LUX ITA ESP PRT DNK SWE NOR FIN ISL EST LVA LTU POL CZE SVK HUN ROU SVN HRV " +
    "ALB TUR MEX GTM HND SLV NIC CRI PAN COL VEN ECU PER BOL CHL ARG URY PRY BRA CUB DOM HTI JAM TTO GUY SUR BRB " +
    "ZAF KEN UGA NGA GHA ZMB ZWE BWA NAM MOZ AGO SEN CIV CMR PHL IDN VNM MYS"
  ).split(" "),
)
