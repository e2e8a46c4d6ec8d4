/** Leaves out of `these` what is among `those` too, by name; of several of one name, the first of them, as many as there are there. */
export function without<T>(these: readonly T[], those: readonly T[], nameOf: (one: T) => string): T[] {
  const counts = new Map<string, number>()
  for (const one of those) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  return these.filter((one) => {
    const left = counts.get(nameOf(one)) ?? 0
    counts.set(nameOf(one), left - 1)
    return left <= 0
  })
}
