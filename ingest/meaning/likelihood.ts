// What was learned from labelled postmortems (CONTRIBUTING.md says how), and what it makes of a candidate: a logistic regression.

/** Of the features in general, and what is added for a tag. */
export type Model<Feature extends string> = { base: number; features: { [name in Feature]: number }; tags: { [tag: string]: number } }

/** 0 to 1. */
export function likelihood<Feature extends string>({ base, features: weights, tags }: Model<Feature>, tag: string, features: { [name in Feature]: number }): number {
  const sum = (Object.keys(weights) as Feature[]).reduce((total, name) => total + weights[name] * features[name], base + (tags[tag] ?? 0))
  return 1 / (1 + Math.exp(-sum))
}
