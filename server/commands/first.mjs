#!/usr/bin/env node
// The first step of `npm start` and `npm test`, on whatever Node the machine has (20 or later) and with nothing installed yet.
// Plain JavaScript on purpose: an older Node cannot run TypeScript. It installs what the lock file says, finds the project's
// own Node 24, builds the pages where they changed, and hands over.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const at = (...parts) => join(root, ...parts)
const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update(readFileSync(at(path)))
  return hash.digest('hex')
}
const filesBelow = (folder) => readdirSync(at(folder), { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(at(path)).isFile()).sort()
const isSame = (stamp, hash) => existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === hash
const unlessSame = (stamp, hash, work) => {
  if (isSame(stamp, hash)) return
  work()
  writeFileSync(at(stamp), hash)
}
const say = (words) => console.log(`\n${words}`)
const must = (command, args, env = withOwnNode()) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env })
  if (status !== 0) {
    console.error(error ? `Could not run ${command}: ${error.message}` : `\n${[command, ...args].join(' ')} did not pass.`)
    process.exit(status || 1)
  }
}
// On two cores all at once take about as long as the longest, which is the lint.
const mustAll = async (node, runs) => {
  const ended = await Promise.all(runs.map((args) => new Promise((resolve) => {
    spawn(node, args, { cwd: root, stdio: 'inherit', env: withOwnNode() }).on('error', () => resolve(1)).on('exit', (code) => resolve(code ?? 1))
  })))
  runs.forEach((args, at) => { if (ended[at]) console.error(`\n${[node, ...args].join(' ')} did not pass.`) })
  if (ended.some(Boolean)) process.exit(1)
}
const withOwnNode = () => ({ ...process.env, PATH: `${at('node_modules', '.bin')}${delimiter}${process.env.PATH}` })
// npm puts the project's own Node first; an install takes that Node away under its feet, so it runs on the machine's.
const withoutOwnNode = () => ({ ...process.env, PATH: process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter) })

const install = () => unlessSame('node_modules/.installed', hashOf(['package-lock.json']), () => {
  say('Installing what the project needs (about a minute the first time) …')
  must(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], withoutOwnNode())
})

const ownNode = () => {
  const brought = at('node_modules', '.bin', 'node')
  if (existsSync(brought)) return brought
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(`This machine's Node is ${process.version}. The project brings Node 24 for Linux on x64; elsewhere, install Node 24 or later and try again.`)
  process.exit(1)
}

const hashOfPages = () => hashOf(['package-lock.json', 'vite.config.ts', 'react-router.config.ts', ...filesBelow('app'), ...filesBelow('annex-a'), ...filesBelow('server').filter((path) => path.endsWith('.schema.ts'))])
const pagesBuild = [at('node_modules', '@react-router', 'dev', 'bin.cjs'), 'build']
const build = (node) => unlessSame('build/.built', hashOfPages(), () => {
  say('Building the pages …')
  must(node, pagesBuild)
})

const handOver = (node, args) => {
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: withOwnNode() })
  // Ctrl+C reaches the whole group by itself; what is sent to this process alone is passed on.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 0))
}

const bin = (name) => at('node_modules', name)
const commands = {
  start: (node, rest) => { build(node); handOver(node, ['server/main.ts', ...rest]) },
  build: (node) => build(node),
  bench: (node, rest) => { build(node); handOver(node, ['tests/bench/bench.ts', ...rest]) },
  trials: (node, rest) => handOver(node, ['tests/trials/command.ts', ...rest]),
  mutants: (node, rest) => handOver(node, ['tests/mutants/command.ts', ...rest]),
  test: async (node, rest) => {
    say('Types, lint and pages'); must(node, [bin('@react-router/dev/bin.cjs'), 'typegen'])
    const hash = hashOfPages()
    await mustAll(node, [[bin('typescript-native/bin/tsc'), '--noEmit'], [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], ...(isSame('build/.built', hash) ? [] : [pagesBuild])])
    writeFileSync(at('build/.built'), hash)
    say('Tests'); handOver(node, [bin('vitest/vitest.mjs'), 'run', ...rest])
  },
}

const [wanted = 'start', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(commands, wanted)) {
  console.error(`There is no command "${wanted}". There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
install()
await commands[wanted](ownNode(), rest)
