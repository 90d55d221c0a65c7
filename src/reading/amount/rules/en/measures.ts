/**
 * Words of measure by the unit that an amount is given in: the symbol for units of the SI, else the plural that English
 * uses. A key is the singular, in lower case.
 */
const measures: Readonly<Record<string, readonly string[]>> = {
  km: ["kilometre", "kilometer", "km", "kms"],
  m: ["metre", "meter"],
  cm: ["centimetre", "centimeter", "cm"],
  mm: ["millimetre", "millimeter", "mm"],
  km2: ["square kilometre", "square kilometer", "square km", "sq km", "sq. km", "km²"],
  m2: ["square metre", "square meter", "sq m", "m²"],
  m3: ["cubic metre", "cubic meter", "m³"],
  km3: ["cubic kilometre", "cubic kilometer"],
  kg: ["kilogram", "kilogramme", "kilo", "kg", "kgs"],
  g: ["gram", "gramme"],
  kW: ["kilowatt", "kw"],
  MW: ["megawatt", "mw"],
  GW: ["gigawatt", "gw"],
  kWh: ["kilowatt hour", "kilowatt-hour", "kwh"],
  MWh: ["megawatt hour", "megawatt-hour", "mwh"],
  TWh: ["terawatt hour", "terawatt-hour", "twh"],
  l: ["litre", "liter"],
  kt: ["kiloton", "kilotonne"],
  Mt: ["megaton", "megatonne"],
  miles: ["mile"],
  "nautical miles": ["nautical mile", "sea mile"],
  "square miles": ["square mile", "sq mile"],
  feet: ["foot", "feet", "ft"],
  inches: ["inch", "inche"],
  yards: ["yard"],
  acres: ["acre"],
  hectares: ["hectare", "ha"],
  tonnes: ["tonne", "metric ton", "metric tonne"],
  tons: ["ton", "short ton", "long ton"],
  ounces: ["ounce"],
  pounds: ["lb", "lbs"],
  barrels: ["barrel", "bbl"],
  bushels: ["bushel"],
  gallons: ["gallon"],
  "cubic feet": ["cubic foot", "cubic feet"],
  knots: ["knot"],
  degrees: ["degree", "degree celsius"],
  percent: ["%", "percent", "per cent", "pct"],
  "percentage points": ["percentage point"],
  "basis points": ["basis point"],
}

/** Name of a measure in the singular, in lower case, to its unit. */
export const measureNames: ReadonlyMap<string, string> = new Map(
  Object.entries(measures).flatMap(([unit, names]) => names.map((name) => [name, unit])),
)

/** The weight that a currency shares its name with. */
export const poundsWeight = { name: "pound", unit: "pounds" } as const
