import { publishedStudy } from './published-study.ts'
import { quarterlyMeans } from './quarterly-means.ts'
import { statedTimes } from './stated-times.ts'
import type { Truth } from './truth.ts'

export const TRUTHS: readonly Truth[] = [quarterlyMeans, statedTimes, publishedStudy]
