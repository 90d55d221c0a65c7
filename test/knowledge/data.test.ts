import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../src/knowledge/index.ts"

const knowledge = loadKnowledge()
const states = knowledge.actors.filter((actor) => actor.kind === "state")
const organisations = knowledge.actors.filter((actor) => actor.kind === "organisation")

/** ISO 3166-1, officially assigned alpha-3 codes. */
const iso = (
  "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ " +
  "BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU " +
  "DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC " +
  "GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM " +
  "KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG " +
  "MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL " +
  "PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN " +
  "SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB " +
  "VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE"
).split(" ")

describe("the data", () => {
  test("has every ISO 3166-1 code, Kosovo, and no other living state", () => {
    expect(iso).toHaveLength(249)
    const living = states.filter(({ status }) => status !== "former").map(({ id }) => id)
    expect(living.toSorted()).toEqual([...iso, "XKX"].toSorted())
  })

  test("has the states that are gone, each with its last day and a successor of today", () => {
    const former = states.filter((state) => state.status === "former")
    expect(former.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["SUN", "DDR", "YUG", "CSK", "YMD", "VDR", "SCG"]),
    )
    for (const state of former) expect(knowledge.actorById(state.of)).toMatchObject({ status: "state" })
  })

  test("gives every state a demonym and a capital, save those that have none of their own", () => {
    const bare = states.filter(
      ({ status, adjectives, capitals }) => status === "state" && !(adjectives.length && capitals.length),
    )
    // City states, whose capital bears the state's own name.
    expect(bare.map(({ id }) => id)).toEqual(["DJI", "MCO", "SGP", "SMR", "STP", "VAT"])
  })

  test("lets the name to show be found, whatever else it may mean", () => {
    for (const actor of knowledge.actors) {
      const meanings = knowledge.nameOf(actor.name)?.meanings.map((meaning) => meaning.actor.id)
      expect(meanings, actor.id).toContain(actor.id)
    }
  })

  test("marks every name that two actors have", () => {
    for (const actor of knowledge.actors)
      for (const name of actor.names) {
        const entry = knowledge.nameOf(name)!
        const holders = new Set(entry.meanings.map((meaning) => meaning.actor.id))
        expect(holders.size === 1 || entry.ambiguous, name).toBe(true)
      }
  })

  test("says where every row is from, in words that the README explains", () => {
    const readme = readFileSync(new URL("../../src/knowledge/data/README.md", import.meta.url), "utf8")
    const keys = new Set(knowledge.actors.flatMap(({ source }) => source.split("; ")))
    for (const key of keys) expect(readme).toContain(`\`${key}\``)
  })

  test("has the outlets in the press's sector, and no one else's sector wrong", () => {
    for (const { type, sector, id } of organisations) {
      if (type === "outlet") expect(sector, id).toBe("JRN")
      if (type === "company") expect(sector, id).toBe("BUS")
      if (type === "intelligence") expect(sector, id).toBe("SPY")
      if (type === "legislature") expect(sector, id).toBe("LEG")
    }
  })

  test("calls no place a state's or a body's, though it holds their names", () => {
    const places = knowledge.actors.filter((actor) => actor.kind === "place")
    expect(places.length).toBeGreaterThan(100)
    for (const { name } of places) expect(knowledge.countryByName(name), name).toBeUndefined()
  })

  test("never changes between two loads", () => {
    expect(loadKnowledge().hash).toBe(knowledge.hash)
    expect(knowledge.hash).toMatch(/^[0-9a-f]{16}$/)
  })
})
