// What every layer of the chart stands on: the scales that Layer Cake keeps as wide as the window.
import type { ScaleBand, ScaleContinuousNumeric } from 'd3-scale'
import { getLayerCakeContext, type LayerCakeContext } from 'layercake'
import type { Clock, PeriodSpread } from '../../../api/trends/schema.ts'
import { LEAST } from './plot.ts'

/** Heights in pixels: of the band for what was there at once or before, and between it and the axis. */
export const ZERO_BAND = 46
export const ZERO_GAP = 10
/** Where dots and bars stand in their column, as shares of its width. */
export const DOTS_AT = 0.36, DOTS_WIDE = 0.5, BAR_AT = 0.76

export type Cake = LayerCakeContext<{ x: ScaleBand<string>; y: ScaleContinuousNumeric<number, number> }, PeriodSpread[]>
export const cake = (): Cake => getLayerCakeContext<{ x: ScaleBand<string>; y: ScaleContinuousNumeric<number, number> }, PeriodSpread[]>()

/** How far below the top a figure stands. */
export function heightOf({ yScale, height }: Cake, clock: Clock, value: number): number {
  if (clock === 'count') return yScale(value)
  return value <= 0 ? height - ZERO_BAND / 2 : yScale(Math.max(LEAST, value))
}

export const leftOf = ({ xScale }: Cake, period: string): number => xScale(period) ?? 0
