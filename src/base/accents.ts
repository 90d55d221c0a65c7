const beyondAscii = /[^\x20-\x7e]/

/** Letters that carry no mark that Unicode could take off. */
const bare: Readonly<Record<string, string>> = { ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ı: "i" }

/** Words without accents and strokes; case and all else stay. */
export const withoutAccents = (words: string): string =>
  beyondAscii.test(words)
    ? words
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[øØłŁđĐı]/g, (letter) => bare[letter]!)
    : words
