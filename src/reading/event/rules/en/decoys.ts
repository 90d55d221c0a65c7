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
