/**
 * A place's name as the gazetteer compares it: in lower case, without accents, apostrophes, full stops and a leading
 * article, hyphens as spaces, "Saint" as "St". Empty for a name that is not written in Latin letters.
 */
export const foldPlaceName = (name: string): string => {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðıæœßþə]/g, (letter) => bare[letter]!)
    .replace(/['’‘ʼʻ`´.]/g, "")
    .replace(/[-‐‑–/\s]+/g, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/^the /, "")
    .trim()
  return /^[\x20-\x7e]+$/.test(plain) ? plain : ""
}

const bare: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
  ə: "e",
}
