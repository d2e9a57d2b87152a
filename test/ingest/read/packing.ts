// Packed archives for tests, and such as no program would pack.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { Header } from 'tar'

/** `claims`: the size that is said, whatever is there. */
export type Packed = { name: string; text?: string; linkTo?: string; encrypted?: boolean; claims?: number }

const LINK = 0o120777 * 0x10000

/** A file of this name in a new folder. */
export function written(name: string, bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hindsight-packed-')), name)
  writeFileSync(file, bytes)
  return file
}

export function zipOf(entries: Packed[]): Buffer {
  const parts: Buffer[] = [], directory: Buffer[] = []
  let at = 0
  for (const { name, text = '', linkTo, encrypted, claims } of entries) {
    const bytes = Buffer.from(linkTo ?? text), packed = deflateRawSync(bytes), path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | Number(Boolean(encrypted)), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    const behind = Buffer.alloc(14)
    behind.writeUInt32LE(linkTo === undefined ? 0 : LINK, 6)
    behind.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed])
    parts.push(local)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, behind, path]))
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

export function tarOf(entries: Packed[]): Buffer {
  const blocks = entries.flatMap(({ name, text = '', linkTo, claims }) => {
    const bytes = Buffer.from(linkTo === undefined ? text : ''), block = Buffer.alloc(512)
    new Header({ path: name, size: claims ?? bytes.length, mode: 0o644, type: linkTo === undefined ? 'File' : 'SymbolicLink', ...(linkTo !== undefined && { linkpath: linkTo }) }).encode(block)
    return [block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A git repository with one commit a list of files, tagged `v1`, `v2`, …; links are given as such. */
export function repositoryOf(...commits: { [path: string]: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-repository-'))
  const git = (args: string[], input = '') => execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example', ...args], { input, encoding: 'utf8' }).trim()
  git(['init', '-q', '-b', 'trunk'])
  for (const [i, files] of commits.entries()) {
    for (const [path, text] of Object.entries(files)) {
      const link = text.startsWith('-> '), object = git(['hash-object', '-w', '--stdin'], link ? text.slice(3) : text)
      git(['update-index', '--add', '--cacheinfo', `${link ? '120000' : '100644'},${object},${path}`])
    }
    git(['commit', '-q', '-m', `Version ${i + 1}`])
    git(['tag', `v${i + 1}`])
  }
  return folder
}
