/**
 * A name as it is compared: in small letters, without accents, white space as single spaces. What was forgotten is
 * told by digests of this form: a change to it lets forgotten names in again.
 */
export const foldName = (name: string): string =>
  (beyondAscii.test(name) ? plain(name) : name).toLowerCase().trim().replace(/\s+/g, " ")

const beyondAscii = /[^\x20-\x7e]/

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØłŁđĐı]/g, (letter) => bare[letter]!)

const bare: Readonly<Record<string, string>> = { ø: "o", Ø: "o", ł: "l", Ł: "l", đ: "d", Đ: "d", ı: "i" }
