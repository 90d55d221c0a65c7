/** A choice among options, some of them right: the evidence that speaks for each, its numbers in one order throughout. */
export type Choice = readonly Readonly<{ evidence: readonly number[]; isRight: boolean }>[]

const steps = 400
const rate = 0.02
/** Keeps weights small where the choices say little. */
const decay = 0.5

/**
 * The weights under which right options are likeliest: a conditional logit (McFadden 1974) over the choices that have a right
 * option and a wrong one, by gradient ascent on the log likelihood.
 */
export const fitChoices = (choices: readonly Choice[]): number[] => {
  const telling = choices.filter((choice) => choice.some(({ isRight }) => isRight))
  let weights = new Array<number>(telling[0]?.[0]?.evidence.length ?? 0).fill(0)
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => -decay * weight)
    for (const choice of telling) addGradient(gradient, choice, weights)
    weights = weights.map((weight, i) => weight + rate * gradient[i]!)
  }
  return weights
}

/** What an option's evidence weighs. */
export const weigh = (evidence: readonly number[], weights: readonly number[]): number =>
  evidence.reduce((sum, value, i) => sum + value * weights[i]!, 0)

/** Each option pulls by how much likelier it is among the right ones than among all. */
const addGradient = (gradient: number[], choice: Choice, weights: readonly number[]): void => {
  const sums = choice.map(({ evidence }) => weigh(evidence, weights))
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const right = odds.reduce((sum, each, i) => sum + (choice[i]!.isRight ? each : 0), 0)
  choice.forEach(({ evidence, isRight }, i) => {
    const pull = (isRight ? odds[i]! / right : 0) - odds[i]! / all
    evidence.forEach((value, clue) => {
      gradient[clue]! += pull * value
    })
  })
}
