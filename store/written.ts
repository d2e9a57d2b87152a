/** JSON as bytes, which say a `T`: what a thread wrote goes out as it is, and is read only by who looks into it. */
export type Written<T> = Buffer & { readonly says?: T }

export const parsed = <T>(written: Written<T>): T => JSON.parse(written.toString()) as T

export const written = <T>(says: T): Written<T> => Buffer.from(JSON.stringify(says))
