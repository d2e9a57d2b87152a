/** "30 s", "47 min", "6.5 min", "2 h 15 min", "47 h 59 min", "3 d 4 h": the larger two units. Parts of a minute are told below an hour: the median of an even number has them. */
export function length(minutes: number): string {
  const sign = minutes < 0 ? '−' : '', exact = Math.abs(minutes), whole = Math.round(exact)
  if (exact > 0 && exact < 1) return `${sign}${Math.round(exact * 60)} s`
  if (whole < 60) return `${sign}${Number(exact.toFixed(1))} min`
  return sign + (whole < 48 * 60 ? pair(whole, 60, 'h', 1, 'min') : pair(whole, 24 * 60, 'd', 60, 'h'))
}

function pair(whole: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((whole % large) / small)
  return `${Math.floor(whole / large).toLocaleString('en')} ${largeName}${rest ? ` ${rest} ${smallName}` : ''}`
}
