/** "47 min", "6.5 min", "2 h 15 min", "3 d 4 h". Parts of a minute are told below an hour only: the median of an even number has them. */
export function length(minutes: number): string {
  const sign = minutes < 0 ? '−' : '', exact = Math.abs(minutes), whole = Math.round(exact)
  if (whole < 60) return `${sign}${Number(exact.toFixed(1))} min`
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60]
  const parts = days ? [`${days} d`, hours && `${hours} h`] : [`${hours} h`, rest && `${rest} min`]
  return sign + parts.filter(Boolean).join(' ')
}
