/** One Ctrl+C may arrive up to three times within a moment: from the terminal, from npm, and from bin/hindsight.js. */
const SAME_MILLISECONDS = 300

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function askedToEnd(): Promise<void> {
  return new Promise(resolve => {
    let since: number | null = null
    const end = () => {
      if (since === null) resolve()
      else if (performance.now() - since > SAME_MILLISECONDS) process.exit(130)
      since ??= performance.now()
    }
    process.on('SIGINT', end).on('SIGTERM', end)
  })
}
