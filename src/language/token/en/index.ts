/** Abbreviations written with a period that belongs to the word, without it, in lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev hon st ste jr sr messrs mme mlle " +
    "gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep gov pres amb sec supt insp det " +
    "inc ltd co corp bros plc dept dist univ assn est ave blvd rd hwy ft mt " +
    "approx etc vs v al cf ca viz esp"
  ).split(" "),
)

/** Those that are one only with a capital: months, days, and states of the Union that are no word otherwise. */
export const capitalAbbreviations: ReadonlySet<string> = new Set(
  (
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri " +
    "Ala Ariz Calif Colo Fla Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Vt Wis Wyo"
  ).split(" "),
)

/** States of the Union whose abbreviation is a word or a name too: they are one behind a comma ("Topeka, Kan."). */
export const behindCommas: ReadonlySet<string> = new Set(
  "Ark Conn Del Ga Ill Ind Kan La Mass Miss Mo Ore Pa Tex Va Wash".split(" "),
)

/** Those that take their period only where a number follows ("No. 10", but "He said no."). */
export const beforeNumbers: ReadonlySet<string> = new Set("no nos vol pp p fig figs ch art sec".split(" "))

/** Words that UD splits in two though nothing marks the place: where the second begins. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ..."do did does is was were are has have had could would should ca"
    .split(" ")
    .map((verb): [string, number] => [`${verb}nt`, verb.length]),
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
])

/** What follows an apostrophe as a word of its own ("he's", "we'll"); "n't" is one too. */
export const clitics: readonly string[] = ["s", "re", "ve", "ll", "d", "m"]

/** Words written with an apostrophe before them ("'em", "'tis"). */
export const elisions: readonly string[] = ["em", "tis", "twas"]

/** What stands before a dollar sign as one word with it ("US$"). */
export const moneyPrefixes: readonly string[] = ["US", "C", "A", "HK", "NZ"]

/** Words with periods inside that no pattern of initials meets. */
export const wholes: readonly string[] = ["Ph.D."]

/** Prefixes that keep their hyphen inside the word. */
export const prefixes: readonly string[] =
  "non pre post co re anti pro multi ex mid e semi sub super ultra un neo pan inter intra counter cross mini micro macro mega pseudo quasi trans vice bi tri de over under".split(
    " ",
  )
