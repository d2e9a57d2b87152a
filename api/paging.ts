import { Type } from 'typebox'

/** The parameters of paging; `furthest` keeps a request from asking for everything in between. */
export const paging = (limit: number, most: number, furthest = 100_000) => ({
  offset: Type.Integer({ minimum: 0, maximum: furthest, default: 0 }),
  limit: Type.Integer({ minimum: 1, maximum: most, default: limit }),
})
