/** The mark of an owner, as the tokenizer parts it from its noun: the "'s" of "Russia's", the "'" of "the boys' plan". */
export const isPossessive = (form: string): boolean => /^['’]s?$/u.test(form)
