// How far one spelling is from another.

/** Letters dropped, added, replaced or swapped with their neighbour to make one word of another, or, of `isBeginning`, of the beginning of another; `most + 1` where it takes more than `most`. */
export function edits(a: string, b: string, most: number, isBeginning = false): number {
  if (a.length - b.length > most || (!isBeginning && b.length - a.length > most)) return most + 1
  const width = Math.min(b.length, a.length + most)
  let before: number[] = [], last = Array.from({ length: width + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= width; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      least = Math.min(least, (row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap)))
    }
    if (least > most) return most + 1
    ;[before, last] = [last, row]
  }
  return Math.min(most + 1, isBeginning ? Math.min(...last) : last[b.length]!)
}
