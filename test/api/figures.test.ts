import { expect, test } from 'vitest'
import { figuresOf } from '../../api/figures.ts'
import type { Since } from '../../store/figure.ts'
import { figure } from './trends/invented.ts'

/** A store that keeps what it was asked, and answers with one after the other. */
function telling(...answers: (Since | Error)[]) {
  const asked: number[] = []
  const since = async (edition: number) => {
    asked.push(edition)
    const answer = answers[asked.length - 1] ?? { edition, figures: [], gone: [] }
    if (answer instanceof Error) throw answer
    return answer
  }
  return { asked, since }
}

test('asks for what changed since the last answer, and keeps the rest', async () => {
  const [a, b] = [figure({ id: 'a' }), figure({ id: 'b' })], corrected = figure({ id: 'a', title: 'Corrected' })
  const store = telling({ edition: 4, figures: [a, b], gone: [] }, { edition: 5, figures: [corrected], gone: ['b', 'never'] }), figures = figuresOf(store)
  expect(await figures()).toEqual([a, b])
  expect(await figures()).toEqual([corrected])
  expect(store.asked).toEqual([0, 4])
})

test('gives the same array while nothing has changed', async () => {
  const figures = figuresOf(telling({ edition: 1, figures: [figure({ id: 'a' })], gone: [] }))
  expect(await figures()).toBe(await figures())
})

test('who comes while a question is under way shares the next, and so sees what he wrote before', async () => {
  const [a, b] = [figure({ id: 'a' }), figure({ id: 'b' })]
  const store = telling({ edition: 1, figures: [a], gone: [] }, { edition: 2, figures: [b], gone: [] }), figures = figuresOf(store)
  expect(await Promise.all([figures(), figures(), figures()])).toEqual([[a], [a, b], [a, b]])
  expect(store.asked).toEqual([0, 1])
})

test('a question that failed is asked again, by those who wait too', async () => {
  const store = telling(new Error('busy'), { edition: 1, figures: [figure({ id: 'a' })], gone: [] }), figures = figuresOf(store)
  const [first, second] = await Promise.allSettled([figures(), figures()])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect(await figures()).toHaveLength(1)
})
