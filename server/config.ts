import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** How the server was told to run. Read once at start; never from anywhere else. */
export interface Config {
  readonly mode: 'demonstration' | 'production'
  readonly port: number
  readonly host: string
  /** Where the public finds us, such as `https://workbench.example`; no slash at the end. */
  readonly origin: string
  readonly https: boolean
  readonly dataDir: string
  readonly databaseAddress: string
  /** Session tokens are stored as keyed hashes under this. */
  readonly sessionSecret: string
  /** The chain of audit events is keyed with this, so that nobody with the database alone can write it anew. */
  readonly auditKey: string
  /** The mail server for the daily digest; null where none is configured. */
  readonly mail: Mail | null
}

export interface Mail {
  /** Such as `smtps://user:password@mail.example:465`. */
  readonly server: string
  readonly from: string
  /** From when on the digest of a day is sent: `HH:MM` in London. */
  readonly at: string
}

/** Why the server cannot start, in words for whoever runs it. */
export class ConfigProblem extends Error {}

const settings = z.object({
  MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SESSION_SECRET: z.string().min(32).optional(),
  AUDIT_KEY: z.string().min(32).optional(),
  MAIL_SERVER: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  DIGEST_AT: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).default('07:00'),
})

const words: Record<string, string> = {
  MODE: 'MODE must be demonstration or production',
  PORT: 'PORT must be a whole number from 0 to 65535',
  HOST: 'HOST must be an address to listen on',
  ORIGIN: 'ORIGIN must be the public address, such as https://workbench.example',
  DATA_DIR: 'DATA_DIR must be a folder',
  SESSION_SECRET: 'SESSION_SECRET must have at least 32 characters',
  MAIL_SERVER: 'MAIL_SERVER must be the address of a mail server, such as smtps://user:password@mail.example:465',
  MAIL_FROM: 'MAIL_FROM must be an e-mail address',
  DIGEST_AT: 'DIGEST_AT must be a time, such as 07:00',
  AUDIT_KEY: 'AUDIT_KEY must have at least 32 characters',
}

/**
 * Reads the settings from the environment. In production mode every secret must be given;
 * a demonstration makes its own and keeps them in its data folder.
 * Throws ConfigProblem naming each setting that is missing or wrong, never its value.
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const given = Object.fromEntries(Object.keys(words).map((name) => [name, environment[name] || undefined]))
  const read = settings.safeParse(given)
  if (!read.success) throw new ConfigProblem([...new Set(read.error.issues.map((issue) => words[String(issue.path[0])] ?? issue.message))].join('\n'))
  const { MODE, PORT, HOST, ORIGIN, DATA_DIR } = read.data
  if (MODE === 'production') refuseWithoutSecrets(read.data)
  const dataDir = resolve(DATA_DIR)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const origin = (ORIGIN ?? `http://localhost:${PORT}`).replace(/\/$/, '')
  if (read.data.MAIL_SERVER && !read.data.MAIL_FROM) throw new ConfigProblem('MAIL_FROM is not set: letters need a sender where MAIL_SERVER is given')
  const keys = MODE === 'production' ? null : demonstrationKeys(dataDir)
  return {
    mode: MODE, port: PORT, host: HOST, origin, https: origin.startsWith('https:'), dataDir,
    databaseAddress: `sqlite:${join(dataDir, 'workbench.db')}`,
    sessionSecret: read.data.SESSION_SECRET ?? keys!.sessionSecret,
    auditKey: read.data.AUDIT_KEY ?? keys!.auditKey,
    mail: read.data.MAIL_SERVER ? { server: read.data.MAIL_SERVER, from: read.data.MAIL_FROM!, at: read.data.DIGEST_AT } : null,
  }
}

const refuseWithoutSecrets = (data: z.infer<typeof settings>): void => {
  const missing = (['ORIGIN', 'SESSION_SECRET', 'AUDIT_KEY'] as const).filter((name) => !data[name])
  const problems = missing.map((name) => `${name} is not set. ${words[name]}`)
  if (data.ORIGIN && !data.ORIGIN.startsWith('https:')) problems.push('ORIGIN must begin with https: in production, because sign-in cookies are sent over it')
  if (problems.length) throw new ConfigProblem(`Production mode cannot start:\n${problems.join('\n')}`)
}

const keysOnDisk = z.object({ sessionSecret: z.string(), auditKey: z.string() })

const demonstrationKeys = (dataDir: string): z.infer<typeof keysOnDisk> => {
  const path = join(dataDir, 'demonstration-keys.json')
  if (!existsSync(path)) {
    const made = { sessionSecret: randomBytes(32).toString('hex'), auditKey: randomBytes(32).toString('hex') }
    writeFileSync(path, JSON.stringify(made), { mode: 0o600 })
  }
  return keysOnDisk.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/**
 * Where the database of a server lies that has been started in this folder; null where there is none. Makes nothing and asks for no
 * secret: for commands that only read.
 */
export const databaseThere = (env: NodeJS.ProcessEnv): string | null => {
  const file = join(resolve(env['DATA_DIR'] || 'data'), 'workbench.db')
  return existsSync(file) ? `sqlite:${file}` : null
}
