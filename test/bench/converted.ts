// Milliseconds that one page, Word document or PDF takes from its bytes to its records, once the reader is warm. Written here: nobody's archive is needed.
import { openWorkers } from '../../ingest/workers.ts'
import { docx, p, styled } from '../ingest/read/written.ts'
import { printed } from '../ingest/read/printed.ts'
import type { Measure } from './measurement.ts'

const WARM = 20, SAMPLES = 60
const PARTS = ['Summary', 'Root cause', 'Timeline', 'Resolution', 'Action items']
const TOLD = Array.from({ length: 40 }, (_, i) => `At ${String(10 + Math.floor(i / 20)).padStart(2, '0')}:${String((i * 3) % 60).padStart(2, '0')} UTC the pool of the order database had ${480 - i} of 500 connections.`)

const HTML = Buffer.from(`<title>Carts lost</title><h1>Carts lost</h1>${PARTS.map(part => `<h2>${part}</h2><ul>${TOLD.map(line => `<li><p class="c1"><span>${line}</span></p></li>`).join('\n')}</ul>`).join('')}`)
const WORD = docx(p('Carts lost', styled('Title')) + PARTS.map(part => p(part, styled('heading 1')) + TOLD.map(line => p(line)).join('')).join(''))
const PDF = printed(PARTS.map(part => [{ at: [72, 780], text: part, size: 16 }, ...TOLD.map((text, i) => ({ at: [72, 750 - i * 15] as [number, number], text }))]))

export const measure: Measure = async () => {
  const workers = openWorkers({ count: 1 })
  const timesOf = async (path: string, bytes: Buffer) => {
    const samples: number[] = []
    for (let n = 0; n < WARM + SAMPLES; n++) {
      const began = performance.now(), answer = await workers.parse(path, bytes)
      if ('problem' in answer) throw new Error(answer.problem.message)
      if (n >= WARM) samples.push(performance.now() - began)
    }
    return samples
  }
  try {
    return [
      { what: 'an HTML page of 200 lines', unit: 'ms', samples: await timesOf('a.html', HTML), target: { percentile: 95, atMost: 50 } },
      { what: 'a Word document of 200 lines', unit: 'ms', samples: await timesOf('a.docx', WORD), target: { percentile: 95, atMost: 100 } },
      { what: 'a PDF of five pages', unit: 'ms', samples: await timesOf('a.pdf', PDF), target: { percentile: 95, atMost: 150 } },
    ]
  } finally {
    await workers.close()
  }
}
