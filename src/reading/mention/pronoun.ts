import type { EntityType } from "../../base/index.ts"
import type { WordRange } from "../../language/index.ts"
import { type Antecedent, antecedentOf, fitsPronoun, isAttribute, isSubject } from "./antecedent.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import type { Referent, Resolved } from "./referent.ts"
import { type PronounForm, pronounForms, somebody } from "./rules/en/pronouns.ts"

/** Whom pronouns stand for, from what was told before them. */
export class Pronouns {
  readonly #material: Material
  readonly #ledger: Ledger
  readonly #before: Antecedent[] = []
  readonly #people = new Set<Referent>()
  readonly #nameless = new Map<number, Referent>()
  /** What is said by the source that has a word for its head. */
  readonly #said = new Map<number, readonly WordRange[]>()
  /** For each word the head of the source whose quotation it stands in, or -1. */
  readonly #quoting: Int32Array
  #spoke: Antecedent | undefined

  constructor(material: Material, ledger: Ledger) {
    this.#material = material
    this.#ledger = ledger
    this.#quoting = new Int32Array(material.parsed.words.count).fill(-1)
    for (const { source, content } of material.parsed.attributions) {
      if (!source[0]) continue
      const head = material.syntax.headOf(source[0])
      this.#said.set(head, content)
      for (const { from, to } of content)
        if (/^[“"«„]$/u.test(material.syntax.form(from))) this.#quoting.fill(head, from, to)
    }
  }

  /** Keeps what a later pronoun may stand for. */
  follow(mention: Mention, { referent, sure }: Resolved): void {
    if (!sure || mention.kind === "demonym" || mention.kind === "title") return
    const { syntax } = this.#material
    if (referent.type === "state" && isAttribute(syntax, mention)) return
    const antecedent = { word: mention.from, referent, isSubject: isSubject(syntax, mention) }
    this.#before.push(antecedent)
    if (referent.type === "person" && referent.named) this.#people.add(referent)
    if (this.#said.has(mention.head) || this.#said.has(syntax.head(mention.head))) this.#spoke = antecedent
  }

  /** Somebody told of before, or whoever the chain of pronouns stands for, without a name. */
  resolve(mention: Mention): Resolved | undefined {
    const form = pronounForms.get(this.#material.syntax.lower(mention.head))
    const chained = this.#ledger.chained(mention)
    const found = form?.person === "third" ? this.#antecedent(mention, form, chained) : chained
    if (found) {
      if (form?.person === "third") found.gender ??= form.gender
      return { referent: found, sure: true }
    }
    return mention.chain === null ? undefined : { referent: this.#unnamed(mention.chain, form), sure: false }
  }

  #antecedent(mention: Mention, form: PronounForm, chained: Referent | undefined): Referent | undefined {
    const not = [this.#ownSpeaker(mention.head), this.#subjectBeside(mention.head)]
    if (form.of === "group")
      return chained && fitsPronoun(form, chained) && !not.includes(chained) ? chained : undefined
    const content = this.#said.get(mention.head) ?? []
    return antecedentOf(this.#material.syntax, {
      word: mention.head,
      form,
      people: this.#people,
      before: this.#before,
      chained,
      spoke: this.#spoke,
      content,
      not,
    })
  }

  /** The speaker of the quotation that a word stands in, who would say "I". */
  #ownSpeaker(word: number): Referent | undefined {
    const source = this.#quoting[word]!
    return source < 0 ? undefined : this.#ledger.headedBy(source)?.referent
  }

  /** The subject whose verb has the pronoun for an object: "she praised her" is of two. */
  #subjectBeside(word: number): Referent | undefined {
    const { syntax } = this.#material
    if (!["obj", "iobj", "obl"].includes(syntax.relation(word)) || /sel(?:f|ves)$/.test(syntax.lower(word)))
      return undefined
    const subject = syntax.children(syntax.head(word)).find((child) => syntax.relation(child) === "nsubj")
    return subject === undefined ? undefined : this.#ledger.headedBy(subject)?.referent
  }

  /** Whoever the chain of pronouns stands for. */
  #unnamed(chain: number, form: PronounForm | undefined): Referent {
    const known = this.#nameless.get(chain)
    if (known) return known
    const type: EntityType = form?.of === "person" && form.person !== "second" ? "person" : "group"
    const referent = this.#ledger.make({ type, named: false, gender: form?.gender ?? null })
    referent.names.push(form?.label ?? somebody)
    this.#nameless.set(chain, referent)
    return referent
  }
}
