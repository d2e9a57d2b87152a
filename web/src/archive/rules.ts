/** Kinds of problem and of file in words: their names are `kebab-case` sentences already. */
export const named = (rule: string): string => rule.replaceAll('-', ' ')

/** A message about a file, beside its path: `notes/a.pdf is PDF, which is not read yet.` → `Is PDF, which is not read yet.` */
export function withoutPath(message: string, path: string): string {
  const rest = message.startsWith(path) ? message.slice(path.length).trimStart() : message
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
