import { Command } from 'commander'
import { text as textOf } from 'node:stream/consumers'
import { Failure } from '../../api/errors.ts'
import { filtersOf, withFilters } from './filters.ts'
import { configOf, withSettings } from './settings.ts'

/** Where nothing is like it, these may still help, and more would only look like an answer. */
const NEAREST_SHOWN = 3

export function similarCommand(): Command {
  const command = new Command('similar')
    .description('Find past incidents like an alert, a stack trace or a message on standard input')
    .option('--batch <file>', 'ask many, one {"id", "text"} a line; print one answer a line')
    .option('--json', 'print the answer as JSON, as the HTTP API gives it')
    .addHelpText('after', '\nExample:\n  kubectl logs checkout --tail 50 | hindsight similar')
  return withSettings(withFilters(command, 5), 'data', 'sourceUrl').action(async options => {
    const config = configOf(options), filters = filtersOf(options)
    const [{ withFilledStore }, { similar }, { linker }, { linked }, { hitText }, { runBatch }] = await Promise.all([
      import('./store.ts'), import('../../api/search/similar.ts'), import('../../api/incidents/link.ts'), import('../../api/search/linked.ts'), import('./hits.ts'), import('./batch.ts'),
    ])
    await withFilledStore(config, async store => {
      const ask = async (text: string) => (await similar(store, { text, filters, limit: options.limit }))!
      if (options.batch) {
        process.exitCode = await runBatch(options.batch, ask)
        return
      }
      const answer = await linked(linker(store, config.sourceUrl), await ask(await standardInput()))
      if (options.json) console.log(JSON.stringify(answer, null, 2))
      else if (answer.found) console.log(answer.hits.map((hit, i) => hitText(hit, i + 1)).join('\n\n'))
      else console.log([`Nothing like this before, in ${answer.of} incidents.${answer.hits.length ? ' The nearest:' : ''}`, ...answer.hits.slice(0, NEAREST_SHOWN).map((hit, i) => hitText(hit, i + 1))].join('\n\n'))
      process.exitCode = answer.found ? 0 : 1
    })
  })
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Paste the alert, then press Ctrl+D on a line of its own.')
  const text = await textOf(process.stdin)
  if (!text.trim()) throw new Failure('no_input')
  return text
}
