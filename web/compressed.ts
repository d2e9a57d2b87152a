import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

// Fonts are compressed as they are; of smaller files the headers weigh more than what is saved.
const TEXT = /\.(js|css|html|svg)$/
const SMALLEST = 1000

/** A step of the build: beside each text file its compressed forms, so that the server only hands them out. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const files = readdirSync(dir!, { recursive: true, encoding: 'utf8' }).filter(file => TEXT.test(file)).map(file => join(dir!, file))
      for (const file of files) {
        const bytes = readFileSync(file)
        if (bytes.length < SMALLEST) continue
        writeFileSync(`${file}.br`, brotliCompressSync(bytes))
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
