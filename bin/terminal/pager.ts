import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Shows a long text page by page where a person looks ($PAGER, else less); else, and where there is no pager, it is printed. */
export async function paged(text: string): Promise<void> {
  if (!process.stdout.isTTY || !(await shown(process.env.PAGER ?? 'less', text))) console.log(text)
}

async function shown(pager: string, text: string): Promise<boolean> {
  if (!pager) return false
  // As git asks of less: colours, and no page for what fits on the screen. Keys come from the terminal, for standard input may have been the alert.
  const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', ...process.env } })
  child.stdin.on('error', () => {}) // it was left before the end
  child.stdin.end(`${text}\n`)
  const [code] = (await once(child, 'exit')) as [number | null]
  return code !== NOT_FOUND
}

/** What a shell says of a command that is not there. */
const NOT_FOUND = 127
