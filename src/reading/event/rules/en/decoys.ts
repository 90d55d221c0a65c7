import { nounForms } from "./inflection.ts"

const forms = (words: string): ReadonlySet<string> => new Set(words.split("|").flatMap(nounForms))

/** Words of sports; one of them may stand in any report, two near each other tell of a match. */
export const contests: ReadonlySet<string> = forms(
  "match|coach|referee|goalkeeper|striker|midfielder|defender|winger|cup|tournament|championship|semi-final|quarter-final|season|fixture|half-time|halftime|kick-off|stadium|innings|wicket|racket|regatta|rower|sprint|medal|medallist|podium|trophy|player|playoff|qualifier|derby|scrum|umpire|bowler|batsman|peloton|cyclist|boxer|knockout|goal|opponent|football|rugby|cricket|tennis|hockey|basketball|handball|volleyball|chess|marathon",
)

/** "3-1", "21–17". */
export const scores = /^\d{1,3}[-–]\d{1,3}$/u

/** What is warned of and nobody does. */
export const hazards: ReadonlySet<string> = forms(
  "storm|hurricane|cyclone|typhoon|tornado|flood|flooding|earthquake|aftershock|tsunami|eruption|landslide|avalanche|drought|famine|hunger|heat|heatwave|fire|wildfire|fog|snow|rain|epidemic|pandemic|outbreak|disease|cholera|virus|infection|recession|inflation|slowdown|shortage|loss|delay|bomb|mine|avalanche|collapse|bankruptcy|default|downturn|unemployment",
)

/** Who watches and foretells. */
export const observers: ReadonlySet<string> = forms(
  "analyst|economist|forecaster|meteorologist|scientist|doctor|expert|trader|broker|epidemiologist|seismologist|researcher|scholar|historian|investor|strategist|bank",
)

/** Words that a report on sports, arts, trade, science or daily life is full of. One on states has a few of them at most. */
export const pastimes: ReadonlySet<string> = new Set([
  ...contests,
  ...forms(
    "crew|oar|rowing|race|lap|finish|spectator|fan|athlete|swimmer|runner|skier|jockey|penalty|header|crossbar|substitute|squad|league|team|captain|champion|round|final|defeat|stroke|boat|lane|manager|striker|bench|net|serve|set|jersey",
  ),
  ...forms(
    "exhibition|museum|gallery|curator|painter|painting|canvas|artist|sculptor|sculpture|film|director|festival|screening|cinema|novel|novelist|poet|poem|author|publisher|book|reader|orchestra|conductor|composer|symphony|concert|album|song|singer|band|stage|theatre|theater|actor|actress|audience|critic|dancer|ballet|opera|fashion|designer|collection|lacquer|ceramic|craftsman|workshop|recipe|restaurant|chef|dish",
  ),
  ...forms(
    "company|chain|shop|store|customer|brand|shareholder|profit|turnover|retailer|merger|takeover|boardroom|supplier|factory|product|price|index|share|stock|bond|yield|trader|broker|investor|portfolio|currency|future|bull|bear|analyst|benchmark|coffee|bakery|cafe|startup|airline|carmaker|dividend|earnings|revenue|sale",
  ),
  ...forms(
    "lighthouse|keeper|historian|villager|school|pupil|teacher|classroom|textbook|storm|scientist|researcher|telescope|species|whale|bird|garden|hiker|tourist|hotel|anniversary|archive|century|ancestor|grandfather|fisherman|harvest|doctor|patient|vaccine|laboratory|experiment",
  ),
])

/** Words of the affairs of states. */
export const affairs: ReadonlySet<string> = forms(
  "government|minister|ministry|president|premier|chancellor|parliament|senator|lawmaker|embassy|ambassador|envoy|diplomat|consulate|army|troop|soldier|military|navy|warship|missile|airstrike|rebel|militia|insurgent|police|sanction|treaty|accord|ceasefire|truce|summit|negotiation|border|sovereignty|regime|coup|embargo|tariff|asylum|refugee|war|peace|hostage|spokesman|spokeswoman|spokesperson|delegation|communique|resolution|council|republic|kingdom|state|security|defence|defense|foreign|bilateral|territory|nuclear|alliance|election|party|opposition|leader|policy",
)
