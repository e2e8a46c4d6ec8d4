import type { Life } from './life.ts'
import { areas, firstNames, surnames } from './names.ts'
import type { Random } from './random.ts'

/** The team that holds the case now, by how far the child has come; null where nobody holds one. */
const serviceOf = (life: Life): string | null => {
  if (life.leaving) return 'Leaving Care'
  if (life.adoption) return 'Adoption and Permanence'
  if (life.need?.primary === 'N2') return 'Children with Disabilities'
  if (life.care) return 'Children in Care'
  if (life.plan) return 'Safeguarding and Support'
  if (life.assessment?.authorised === null || life.enquiry) return 'Assessment'
  if (life.need) return life.need.closed === null ? 'Child in Need' : 'Assessment'
  return life.referral || life.assessment ? 'Multi-agency Safeguarding Hub' : null
}

const CASELOAD = 16
const WORKERS_IN_A_TEAM = 7

/** Every full name once, in an order of the seed. */
const people = (random: Random): (() => string) => {
  const names = random.shuffle(firstNames.flatMap((first) => surnames.map((last) => `${first} ${last}`)))
  let next = 0
  return () => names[next++ % names.length]!
}

interface Worker { readonly name: string; readonly team: string }

const teamName = (service: string, index: number, teams: number): string => {
  if (teams === 1) return service
  const round = Math.floor(index / areas.length)
  return `${service} ${areas[index % areas.length]}${round === 0 ? '' : ` ${round + 1}`}`
}

const workersFor = (service: string, cases: number, name: () => string): Worker[] => {
  const count = Math.max(1, Math.ceil(cases / CASELOAD))
  const teams = Math.ceil(count / WORKERS_IN_A_TEAM)
  return Array.from({ length: count }, (_, i) => ({ name: name(), team: teamName(service, i % teams, teams) }))
}

/**
 * Gives every child with a case one team and one worker, the same on every list, siblings together where the same service holds them.
 * Two children of one birthday, gender and ethnicity never get one worker: on paper they would look like one child recorded twice.
 */
export const giveStaff = (lives: readonly Life[], random: Random): void => {
  const name = people(random)
  const byService = new Map<string, Life[]>()
  for (const life of lives) {
    const service = serviceOf(life)
    if (service === null) continue
    const cases = byService.get(service)
    if (cases) cases.push(life)
    else byService.set(service, [life])
  }
  for (const [service, cases] of byService) allocate(cases, workersFor(service, cases.length, name), random.fork(service))
}

const allocate = (cases: readonly Life[], workers: readonly Worker[], random: Random): void => {
  const [chosen, alike] = [new Map<number, number>(), new Set<string>()]
  for (const life of cases) {
    let at = chosen.get(life.family) ?? random.int(0, workers.length - 1)
    const { born, expected, gender, ethnicity } = life.person
    const key = (index: number): string => `${born ?? expected} ${gender} ${ethnicity} ${index}`
    for (let tries = 0; tries < workers.length && alike.has(key(at)); tries++) at = (at + 1) % workers.length
    alike.add(key(at))
    chosen.set(life.family, at)
    life.worker = workers[at]!.name
    life.team = workers[at]!.team
  }
}
