// Must stay the first import: an old Node is told so before the database driver is loaded.
import '../guard.ts'
import { parseArgs } from 'node:util'
import { authorityOf } from '#annex-a/framework/authorities.ts'
import { everybody, personByEmail, type PersonRow } from '#db/queries/people.ts'
import { passwordProblem } from '../access/password-rules.ts'
import { hashPassword } from '../access/passwords.ts'
import { addIfFree, disablePerson, emailTaken, enablePerson, giveNewPassword, newPerson, personForm } from '../access/people.ts'
import { isOffered } from '../inspections/authority-choices.ts'
import { errorsOf } from '../web/form.ts'
import { askNewPassword, Stopped } from './ask-password.ts'
import { CannotDo } from './cannot-do.ts'
import { changePeople, runCommand, type Bench } from './command.ts'

const usage = `People who can sign in.

  npm run user -- add --email anna@example.org --name "Anna Lee" --role administrator
  npm run user -- add --email ben@example.org --name "Ben Ode" --role officer --authority 383
  npm run user -- list
  npm run user -- password --email anna@example.org
  npm run user -- disable --email anna@example.org
  npm run user -- enable --email anna@example.org

Roles are administrator, inspector and officer (the data officer of an authority, by its three-digit code).
The password is asked for, or read from standard input. Set MODE, DATA_DIR and the secrets as for the server.`

const newPasswordAsked = async (): Promise<string> => {
  try {
    const password = await askNewPassword()
    if (password === null) throw new CannotDo('The two passwords are not the same. Nothing was changed.')
    return password
  } catch (fault) {
    throw fault instanceof Stopped ? new CannotDo('Stopped. Nothing was changed.') : fault
  }
}

const optionOf: Readonly<Record<string, string>> = { role: '--role must be administrator, inspector or officer', authority: '--authority must be the three-digit code of an authority' }

const add = async (bench: Bench, given: Options): Promise<void> => {
  const form = personForm((code) => isOffered(code, bench.config))
  // Everything but the password first, so that nobody types one for nothing.
  const placeholder = form.safeParse({ ...given, password: 'not yet asked for at all' })
  if (!placeholder.success) throw new CannotDo(Object.entries(errorsOf(placeholder.error)).map(([name, words]) => optionOf[name] ?? `--${name}: ${words}`).join('\n'), 2)
  if (await personByEmail(bench.store.db, placeholder.data.email)) throw new CannotDo(`${emailTaken}. Nothing was changed.`)
  const read = form.safeParse({ ...given, password: await newPasswordAsked() })
  if (!read.success) throw new CannotDo(`${Object.values(errorsOf(read.error)).join('\n')}. Nothing was changed.`)
  const person = await newPerson(read.data, bench.now)
  await changePeople(bench, 'add', async (db) => {
    if (!await addIfFree(db, person)) throw new CannotDo(`${emailTaken}. Nothing was changed.`)
    return { personId: person.id }
  })
  console.log(`Added ${person.name} (${sayRole(person)}). They sign in as ${person.email}.`)
}

const sayRole = ({ role, authority }: Pick<PersonRow, 'role' | 'authority'>): string =>
  role === 'officer' ? `data officer, ${authorityOf(authority ?? '')?.name ?? authority}` : role

const list = async ({ store }: Bench): Promise<void> => {
  const people = await everybody(store.db)
  if (!people.length) return console.log('There is nobody yet. Add an administrator first: npm run user -- add …')
  for (const one of people) console.log(`${one.email}\t${one.name}\t${sayRole(one)}\t${one.disabled_at ? 'disabled' : 'open'}`)
}

const named = async ({ store }: Bench, { email }: Options): Promise<PersonRow> => {
  if (!email) throw new CannotDo('Say whom, with --email', 2)
  const person = await personByEmail(store.db, email)
  if (!person) throw new CannotDo('Nobody has this e-mail address. See: npm run user -- list')
  return person
}

const setNewPassword = async (bench: Bench, given: Options): Promise<void> => {
  const person = await named(bench, given)
  const password = await newPasswordAsked()
  const problem = passwordProblem(password, person)
  if (problem) throw new CannotDo(`${problem}. Nothing was changed.`)
  const hash = await hashPassword(password)
  await changePeople(bench, 'password', async (db) => {
    await giveNewPassword(db, person.id, hash)
    return { personId: person.id }
  })
  console.log(`The new password of ${person.name} is set; they are signed out everywhere.`)
}

const disable = async (bench: Bench, given: Options): Promise<void> => {
  const person = await named(bench, given)
  await changePeople(bench, 'disable', async (db) => {
    await disablePerson(db, person.id, bench.now)
    return { personId: person.id }
  })
  console.log(`The account of ${person.name} is disabled, and they are signed out.`)
}

const enable = async (bench: Bench, given: Options): Promise<void> => {
  const person = await named(bench, given)
  await changePeople(bench, 'enable', async (db) => {
    await enablePerson(db, person.id)
    return { personId: person.id }
  })
  console.log(`The account of ${person.name} is open again.`)
}

const commands: Readonly<Record<string, (bench: Bench, given: Options) => Promise<void>>> = { add, list, password: setNewPassword, disable, enable }

const options = { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' }, authority: { type: 'string' }, help: { type: 'boolean' } } as const
type Options = Partial<Record<'email' | 'name' | 'role' | 'authority', string>>

const understand = () => {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { help: values.help === true, given: values, command: positionals.length === 1 ? commands[positionals[0]!] : undefined }
  } catch {
    // An argument that is not ours may be a password: it is not repeated.
    return { help: false, given: {}, command: undefined }
  }
}

const { help, given, command } = understand()
if (help || !command) {
  console[help ? 'log' : 'error'](usage)
  process.exit(help ? 0 : 2)
}
await runCommand((bench) => command(bench, given))
