/** Kinds of problem and of file in words: their names are `kebab-case` sentences already. */
export const named = (rule: string): string => rule.replaceAll('-', ' ')
