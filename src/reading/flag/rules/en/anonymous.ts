/** Nouns for people who speak and are not named. Spokespeople and bodies are left out: who they speak for is known. */
export const unnamedNouns: ReadonlySet<string> = new Set(
  (
    "source official diplomat aide adviser advisor insider negotiator person people officer employee staffer lawmaker " +
    "analyst expert observer witness resident delegate envoy minister member colleague associate ally operative agent " +
    "participant executive engineer senator politician interviewer onlooker writer soldier trader dealer banker broker"
  ).split(" "),
)

/** Words by which a source asks for no name, tried on the source alone. */
export const asksNoName =
  /\b(?:condition of anonymity|(?:not to be|not be|to remain|to stay|remain) (?:named|identified|quoted|anonymous|unnamed|nameless)|be (?:withheld|quoted by name)|(?:declined|refused) to be (?:named|identified)|without being (?:named|identified)|anonymously|who (?:wished|wanted|asked) (?:for )?anonymity)\b/iu
