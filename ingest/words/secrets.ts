// What a secret looks like: only what is hardly ever anything else. `lead` is the part that gives nothing away, `secret` the rest.

/** `hint`: letters that each has in it, for a quick look first. */
export type SecretPattern = { name: string; hint: string; pattern: RegExp }

export const SECRETS: readonly SecretPattern[] = [
  { name: 'A private key', hint: 'PRIVATE KEY', pattern: /(?<lead>-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----)(?<secret>\s+(?:[\w-]+: [^\n]{0,200}\n\s*){0,5}[A-Za-z0-9+/=]{24,})/g },
  { name: 'An access key of AWS', hint: 'AKIA', pattern: /\b(?<lead>AKIA)(?<secret>[A-Z2-7]{16})\b/g },
  { name: 'A temporary access key of AWS', hint: 'ASIA', pattern: /\b(?<lead>ASIA)(?<secret>[A-Z2-7]{16})\b/g },
  { name: 'A token of GitHub', hint: 'gh', pattern: /\b(?<lead>gh[opsur]_)(?<secret>[A-Za-z0-9]{36,})\b/g },
  { name: 'A token of GitHub', hint: 'github_pat_', pattern: /\b(?<lead>github_pat_)(?<secret>\w{60,})\b/g },
  { name: 'A token of GitLab', hint: 'glpat-', pattern: /\b(?<lead>glpat-)(?<secret>[\w-]{20,})/g },
  { name: 'A token of Slack', hint: 'xox', pattern: /\b(?<lead>xox[abeoprs]-)(?<secret>[A-Za-z0-9-]{20,})/g },
  { name: 'An address of Slack that anybody can post to', hint: 'hooks.slack.com/services/', pattern: /(?<lead>hooks\.slack\.com\/services\/)(?<secret>T\w{6,}\/B\w{6,}\/\w{20,})/g },
  { name: 'A key of Google', hint: 'AIza', pattern: /\b(?<lead>AIza)(?<secret>[\w-]{35})(?![\w-])/g },
  { name: 'A live key of Stripe', hint: 'k_live_', pattern: /\b(?<lead>[rs]k_live_)(?<secret>[A-Za-z0-9]{20,})\b/g },
  // "Authorization: Bearer eyJ…"
  { name: 'A bearer token', hint: 'earer ', pattern: /\b(?<lead>[Bb]earer )(?<secret>[\w.~+/-]{24,}=*)/g },
  // "postgres://orders:its-password@db.example.com/orders"
  { name: 'A password in an address', hint: '://', pattern: /(?<lead>:\/\/[^\s:@/"'`<>()[\]]{1,60}:)(?<secret>[^\s:@/"'`<>()[\]]{4,80})(?=@[\w.-]+)/g },
]

/** What people write in its stead: "xxxx", "****", "$TOKEN", "your-token", "AKIAIOSFODNN7EXAMPLE". */
export const NO_SECRET = /^(?:(.)\1*|\$.*|%.*|\{.*|<.*)$|x{4}|\*{3}|\.{3}|…|example|redact|your|token|passw|secret|changeme|dummy|sample|placeholder|hunter2/i
