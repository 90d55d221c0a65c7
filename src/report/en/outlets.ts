/**
 * Words by which a name is known for an outlet's. `known`: outlets that need no other sign. `kinds`: words that stand in
 * front of an outlet's name or behind it ("the newspaper Aften", "the Interfax news agency").
 */
export const known: readonly string[] = (
  "Reuters|Thomson Reuters|AP|Associated Press|AFP|Agence France-Presse|Agence France Presse|UPI|" +
  "United Press International|DPA|dpa|Deutsche Presse-Agentur|EFE|ANSA|Ansa|Adnkronos|AGI|PAP|CTK|ČTK|MTI|TASR|" +
  "BTA|Agerpres|Belga|ANP|NTB|Ritzau|STT|Tanjug|HINA|Hina|FoNet|LETA|BNS|ELTA|Delfi|PTI|Press Trust of India|" +
  "ANI|IANS|APP|PA Media|Press Association|AAP|Canadian Press|Kyodo|Kyodo News|Jiji|Jiji Press|NHK|Yonhap|" +
  "Newsis|KBS|MBC|KCNA|Rodong Sinmun|CNA|Central News Agency|Xinhua|Xinhua News Agency|CCTV|CGTN|" +
  "China News Service|Global Times|China Daily|People's Daily|South China Morning Post|SCMP|Caixin|Bernama|" +
  "Antara|VNA|Vietnam News Agency|Rappler|Straits Times|Nikkei|Nikkei Asia|Asahi Shimbun|Yomiuri Shimbun|" +
  "Mainichi Shimbun|Sankei Shimbun|Chosun Ilbo|JoongAng Ilbo|Hankyoreh|TASS|Tass|ITAR-TASS|Interfax|" +
  "Interfax-Ukraine|RIA Novosti|Sputnik|RT|Kommersant|Izvestia|Pravda|Vedomosti|RBC|Meduza|TV Rain|" +
  "Novaya Gazeta|Rossiya 1|Ukrinform|UNN|UNIAN|Ukrainska Pravda|European Pravda|Suspilne|Kyiv Independent|" +
  "Kyiv Post|LIGA|BelTA|Belta|Nasha Niva|Moldpres|Armenpress|Azertac|Interpress|Kazinform|Akipress|IRNA|ISNA|" +
  "Fars|Fars News|Tasnim|Mehr|Press TV|Kayhan|SANA|NNA|WAFA|Wafa|Petra|SPA|WAM|KUNA|QNA|BNA|MENA|APS|LANA|SUNA|" +
  "Anadolu|Anadolu Agency|TRT|TRT World|Hurriyet|Daily Sabah|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|" +
  "Al-Hadath|Al Mayadeen|Al-Mayadeen|Al-Manar|Al-Ahram|Asharq Al-Awsat|Haaretz|Times of Israel|Jerusalem Post|" +
  "Ynet|Yedioth Ahronoth|Maariv|Channel 12|Channel 13|NAN|SAnews|GhanaWeb|BBC|BBC News|BBC World Service|ITV|" +
  "Sky News|CNN|CNBC|NBC|NBC News|MSNBC|CBS|CBS News|ABC News|Fox News|PBS|NPR|C-SPAN|CBC|CTV|SBS|RTÉ|RTE|DW|" +
  "Deutsche Welle|ARD|ZDF|ORF|SRF|RAI|RTVE|NRK|SVT|YLE|Yle|Euronews|France 24|France Info|RFI|TF1|BFMTV|BFM TV|" +
  "VOA|Voice of America|RFE/RL|Radio Free Europe|Radio Free Europe/Radio Liberty|Radio Liberty|Radio Free Asia|" +
  "RFA|Bloomberg|Bloomberg News|Dow Jones|Politico|POLITICO|Axios|Semafor|The Intercept|The Hill|The Atlantic|" +
  "The New Yorker|Foreign Policy|Newsweek|New York Times|Washington Post|Wall Street Journal|WSJ|" +
  "Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Miami Herald|Financial Times|FT|The Guardian|" +
  "The Times|The Sunday Times|The Telegraph|Daily Telegraph|The Independent|The Economist|The Globe and Mail|" +
  "Globe and Mail|The Sydney Morning Herald|Le Monde|Le Figaro|Libération|Les Echos|Le Parisien|Der Spiegel|" +
  "Spiegel|Die Welt|Welt am Sonntag|Die Zeit|Bild|Bild am Sonntag|Frankfurter Allgemeine Zeitung|FAZ|" +
  "Süddeutsche Zeitung|Handelsblatt|Tagesspiegel|taz|NZZ|Neue Zürcher Zeitung|El País|El Pais|El Mundo|" +
  "La Vanguardia|La Repubblica|Corriere della Sera|La Stampa|Gazeta Wyborcza|Rzeczpospolita|Folha|" +
  "Folha de S.Paulo|O Globo|La Nación|Clarín|El Universal|Reforma|El Tiempo|Prensa Latina|Granma|teleSUR|" +
  "Telesur|The Hindu|Hindustan Times|Times of India|Indian Express|NDTV|Dawn|Geo News"
).split("|")

export const kinds: readonly string[] = [
  "newspaper",
  "newspapers",
  "daily",
  "weekly",
  "magazine",
  "agency",
  "news agency",
  "press agency",
  "information agency",
  "newswire",
  "wire service",
  "site",
  "website",
  "portal",
  "channel",
  "TV channel",
  "television channel",
  "Telegram channel",
  "broadcaster",
  "radio station",
  "publication",
  "outlet",
  "tabloid",
  "periodical",
]

/** Words that end an outlet's own name, or stand before one of `nameTails`: "Harbour Gazette", "Gulf News Agency". */
export const nameWords: ReadonlySet<string> = new Set(
  (
    "Bulletin Chronicle Courier Daily Digest Dispatch Gazette Herald Inquirer Journal Mail Mirror Monitor News Newsweek Observer " +
    "Post Press Radio Record Register Review Standard Star Sun Telegraph Television Times Tribune TV Wire Examiner Advertiser"
  ).split(" "),
)

/** What may follow such a word in a name: "Times of Malta", "Central News Agency". */
export const nameTails: ReadonlySet<string> = new Set(
  "of Agency Service Network Channel Online Today International Association Trust Bureau Digest Weekly Group 24".split(
    " ",
  ),
)

/** Words that an outlet's name begins with: "Radio Ambra". */
export const nameHeads: ReadonlySet<string> = new Set([
  "Radio",
  "Daily",
  "Telegraf",
  "TV",
  "Agencia",
  "Agence",
  "Agenzia",
])

/** Of `kinds`, those that behind a name leave no doubt: "the Interfax news agency", not "the UN agency". */
export const kindsBehind: ReadonlySet<string> = new Set([
  "newspaper",
  "magazine",
  "news agency",
  "press agency",
  "newswire",
  "news site",
  "news website",
  "TV channel",
  "television channel",
  "Telegram channel",
  "tabloid",
])

/** A word that says whose a newspaper is, and not which: "the Ruritanian newspaper". */
export const likeNationality = /^[A-Z][a-z]+(?:i|an|ese|ish|nch|tch|ic|iss|ek)$/

/** Between two names. */
export const splitNames = / and (?:the )?/

/** Words in capitals that stand before a name and are none of it: "On Monday Reuters reported". */
export const beforeNames: ReadonlySet<string> = new Set(
  (
    "On In At As But And Yet Also Earlier Later Meanwhile However While When After Before Since Today Yesterday Still Then Now " +
    "This That The A An Its His Her Their Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April " +
    "May June July August September October November December State According By From With"
  ).split(" "),
)

/** Words that stand before a kind and say whose it is: "the official agency APS", "the Ortland newspaper Rundblatt". */
export const kindWords: readonly string[] = ["official", "state", "state-run", "local", "news", "independent", "online"]
