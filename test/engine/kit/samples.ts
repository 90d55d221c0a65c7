import type { TextInput } from "../../../src/engine/index.ts"

/** Reports of our own, short enough to read a few times over. */
export const samples: readonly TextInput[] = [
  {
    id: "plain",
    date: "2024-04-26",
    text:
      "TORVIA, April 26 (Sund Press) - Foreign Minister Ann Lee said on Friday that Calderra must withdraw its ships.\n\n" +
      "“We shall never accept this,” Lee told reporters after talks with her Chinese counterpart. “Our waters are ours.”\n\n" +
      "According to two officials who asked not to be named, the minister’s warning that ties would suffer was deliberate. " +
      "A spokesman for the government in Calderra denied the accusation and called it “a fairy tale”.",
  },
  {
    id: "long quotation",
    text:
      "“Nobody wanted this war,” the president said.\n\n“But we were not asked.\n\n“We shall end it,” he added, " +
      "“when the last soldier has gone home.”\n\nThe U.S. and Russia did not comment. Mr. Hill, a doctor, said: “No.”",
  },
  {
    id: "no statements",
    text: "Wheat rose 3.5% to $412.50 a tonne in Paris. The harvest begins on July 1.\n\nRead also: Maize falls again",
  },
  {
    id: "two languages",
    text: "The envoy said the talks were useful.\n\nПереговори тривали дві години, сказав міністр.",
  },
  {
    id: "many windows",
    text: "The minister of trade said that exports had grown and that they would grow again next year. ".repeat(40),
  },
  { id: "empty", text: "" },
]
