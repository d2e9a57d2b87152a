/** The page of an incident at a line of its document, or of another file that it is told in. */
export function atLine(page: string, { path, line }: { path?: string; line: number | null }): string {
  return `${page}?${new URLSearchParams({ ...(path !== undefined && { part: path }), line: String(line) })}`
}
