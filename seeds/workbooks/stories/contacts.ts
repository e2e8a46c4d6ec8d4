import type { Life, Story } from '../life.ts'
import { ages, sources } from '../mixes.ts'
import { organisations } from '../names.ts'
import type { Random } from '../random.ts'
import { workingDayUntil } from '../calendar.ts'
import { childOf, tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'

/** Of contacts that led to no referral, so many concern children whom the authority knows already. */
const KNOWN = 0.35
/** Of early help assessments, so many came before the case of a child known by now. */
const BEFORE = 0.15

/** Somebody gets in touch about a child: on a day of its own, so that no row stands twice. */
const another = (life: Life, random: Random, { setting, more }: Telling): void => {
  const on = random.int(Math.max(setting.three, life.person.born!), setting.today)
  if (life.contacts.every((contact) => contact.on !== on)) more(life, { contacts: [...life.contacts, { on, source: random.weighted(sources) }] })
}

const stillHere = ({ person, adoption, care, leaving }: Life): boolean =>
  person.born !== null && adoption === null && leaving === null && care?.reason !== 'E2'

/** Contacts that led nowhere new: about known children, and about children on no other list. */
export const tellContacts = (telling: Telling): void => {
  const { lives, left, random } = telling
  const known = random.fork('contacts').shuffle(lives.filter(stillHere))
  const about = Math.min(Math.round(left(1) * KNOWN), known.length)
  for (let i = 0; i < about; i++) another(known[i]!, random.fork(`contact ${i}`), telling)
  const who = { ages: ages.contact }
  const first = tellFamilies(telling, 'contact', Math.ceil(left(1) * 0.8), childOf(telling, who, (shared) => ({
    contacts: [{ on: shared.int(telling.setting.three, telling.setting.today), source: shared.weighted(sources) }],
  })))
  const again = random.fork('again').shuffle(first.filter(stillHere))
  for (let i = 0; left(1) > 0 && i < 50 * again.length; i++) another(again[i % again.length]!, random.fork(`again ${i}`), telling)
}

const help = (random: Random, from: number, until: number, open: boolean): Story['earlyHelp'] =>
  [{ completed: open ? null : workingDayUntil(random.int(from, until)), organisation: random.pick(organisations) }]

/** Early help that did not suffice comes before the case; most of it is for children on no other list. */
export const tellEarlyHelp = (telling: Telling): void => {
  const { lives, left, random, setting, wanted } = telling
  const before = lives.filter(({ need, plan, care, person, leaving, adoption }) =>
    need !== null && need.start > setting.six + 40 && !plan && !care && !leaving && !adoption && person.born !== null && person.born < setting.six)
  const chosen = random.fork('early help').shuffle(before).slice(0, Math.round(wanted[2] * BEFORE))
  chosen.forEach((life, i) => telling.more(life, { earlyHelp: help(random.fork(`early help ${i}`), setting.six + 5, life.need!.start - 5, false) }))
  tellFamilies(telling, 'early help', left(2), childOf(telling, { ages: ages.contact }, (shared) => {
    const open = shared.chance(0.1)
    return { earlyHelp: help(shared, setting.six + 5, setting.today - 1, open) }
  }))
}
