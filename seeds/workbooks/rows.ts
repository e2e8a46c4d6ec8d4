import type { listByNumber } from '#annex-a/specification/lists/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { isoOf, monthsBefore, yearsBetween } from './calendar.ts'
import type { Day, Setting } from './calendar.ts'
import type { MadeRow, MadeValue } from './fill.ts'
import type { Adopter } from './stories/adopters.ts'
import type { Assessment, Care, Life } from './life.ts'

/** What a story says of a row; a misspelt field does not compile. Other fields are filled from the specification. */
type Said<N extends ListNumber> = { readonly [F in keyof (typeof listByNumber)[N]['fields']]?: MadeValue }

const on = (day: Day | null | undefined): string | null => day === null || day === undefined ? null : isoOf(day)
const yes = (answer: boolean | null): 'Y' | 'N' | null => answer === null ? null : answer ? 'Y' : 'N'

const born = ({ id, person }: Life): { childId: string; gender: string; ethnicity: string; dateOfBirth: string | null } =>
  ({ childId: id, gender: person.gender, ethnicity: person.ethnicity, dateOfBirth: on(person.born) })
const child = (life: Life): ReturnType<typeof born> & { expectedDateOfBirth: string | null } => ({ ...born(life), expectedDateOfBirth: on(life.person.expected) })
const disability = ({ person }: Life): { disability: string } => ({ disability: yes(person.disabled)! })
const held = ({ team, worker }: Life): { allocatedTeam: string; allocatedWorker: string } => ({ allocatedTeam: team, allocatedWorker: worker })

const contacts = (life: Life): Said<1>[] => life.contacts.map((contact) => ({ ...child(life), dateOfContact: on(contact.on), contactSource: contact.source }))

const earlyHelp = (life: Life): Said<2>[] => life.earlyHelp.map(({ completed, organisation }) =>
  ({ ...child(life), assessmentCompletionDate: on(completed), organisationCompletingAssessment: organisation }))

const referral = (life: Life): Said<3> => {
  const { on: day, source, noFurtherAction, earlier } = life.referral!
  return { ...child(life), dateOfReferral: on(day), referralSource: source, referralNfa: yes(noFurtherAction), referralsInLast12Months: earlier, ...held(life) }
}

/** Somebody not yet born cannot be seen. */
const seen = (life: Life, { seen: answer }: Assessment): string => life.person.born === null ? 'U' : yes(answer)!

const assessment = (life: Life): Said<4> => {
  const told = life.assessment!
  const of = (family: Assessment['family']): readonly [string | null, string | null, string | null] =>
    family === told.family ? [on(told.start), seen(life, told), on(told.authorised)] : [null, null, null]
  const [continuousStart, seenDuringContinuous, continuousAuthorised] = of('continuous')
  const [initialStart, seenDuringInitial, initialAuthorised] = of('initial')
  const [coreStart, seenDuringCore, coreAuthorised] = of('core')
  return {
    ...child(life), ...disability(life), ...held(life),
    continuousStart, seenDuringContinuous, continuousAuthorised, initialStart, seenDuringInitial, initialAuthorised, coreStart, seenDuringCore, coreAuthorised,
  }
}

const enquiry = (life: Life): Said<5> => {
  const { start, earlier, conferenceNotRequired, conference, ledToPlan, earlierConferences } = life.enquiry!
  return {
    ...child(life), ...disability(life), ...held(life), section47Start: on(start), section47InLast12Months: earlier,
    conferenceNotRequired: yes(conferenceNotRequired), conferenceDate: on(conference), conferenceLedToPlan: yes(ledToPlan), conferencesInLast12Months: earlierConferences,
  }
}

const inNeed = (life: Life): Said<6> => {
  const { start, primary, lastSeen, closed, reason } = life.need!
  return {
    ...child(life), ...disability(life), ...held(life),
    cinStart: on(start), primaryNeed: primary, dateLastSeen: on(lastSeen), cinClosure: on(closed), reasonForClosure: reason,
  }
}

/** Police protection and emergency orders, and care proceedings that began in the half year (rule 58). */
const orders = ({ care }: Life, { six }: Setting): boolean => care !== null && /^[LC]/.test(care.legal) && care.started >= six

const plan = (life: Life, setting: Setting): Said<7> => {
  const { start, initial, latest, lastVisit, end, earlier } = life.plan!
  const inTime = (end ?? setting.today) - lastVisit < 15
  const aloneFrom = monthsBefore(lastVisit, 36)
  return {
    ...child(life), ...disability(life), ...held(life), planStart: on(start), initialCategory: initial, latestCategory: latest, lastStatutoryVisit: on(lastVisit),
    seenToTimescale: yes(inTime), seenAlone: yes(life.person.born !== null && life.person.born < aloneFrom && lastVisit % 7 !== 0),
    planEnd: on(end), ordersInLastSixMonths: yes(orders(life, setting)), previousPlans: earlier,
  }
}

/** School is asked of children of school age alone. */
const school = (life: Life, { today }: Setting): Said<8> => {
  const age = yearsBetween(life.person.born!, today)
  const none = { schoolConcern: null, reasonNotAttending: null, schoolsInTwoYears: null, expectedProgress: null }
  if (age < 5 || age > 16) return { ...none, ...(age < 3 && { specialEducationalNeed: 'N' }) }
  return Number(life.id) % 16 === 0 ? { schoolConcern: 'Y' } : { reasonNotAttending: null }
}

const placementOf = ({ placement }: Care): Said<8> => ({
  placementStart: on(placement.start), placementType: placement.type, placementProvider: placement.provider,
  providerName: placement.name, placementAddress: placement.address,
  placementUrn: placement.urn, placementLocation: placement.location, providerJudgement: placement.judgement, placementAuthority: placement.authority,
})

const lookedAfter = (life: Life, setting: Setting): Said<8> => {
  const care = life.care!
  return {
    ...born(life), ...disability(life), ...held(life), ...school(life, setting), ...placementOf(care),
    uasc: yes(care.seekingAsylum), started: on(care.started), categoryOfNeed: care.need, subsequentEpisode: yes(care.subsequent), legalStatus: care.legal,
    latestReview: on(care.review), reviewInTime: yes(care.reviewInTime), lastVisit: on(care.visit), reunification: care.ceased === null ? yes(care.reunify) : null,
    lastIroContact: on(care.contactWithReviewer), lastHealthAssessment: on(care.health), lastDentalCheck: on(care.dental), placementsIn12Months: care.placements,
    ceased: on(care.ceased), reasonCeased: care.reason, timesMissing: care.missing,
  }
}

const careLeaver = (life: Life): Said<9> => {
  const { eligibility, inTouch, accommodation, suitability, activity } = life.leaving!
  return { ...born(life), ...disability(life), ...held(life), eligibility, inTouch, accommodation, suitability, activity }
}

const adoption = (life: Life): Said<10> => {
  const { entered, decision, order, matched, placed, adopted, reversed, reason, fosteringToAdopt } = life.adoption!
  return {
    ...born(life), ...disability(life), enteredCare: on(entered), decision: on(decision), placementOrder: on(order), matched: on(matched), placedForAdoption: on(placed),
    adoptionOrder: on(adopted), decisionReversed: on(reversed), reasonReversed: reason, fosteringToAdopt: on(fosteringToAdopt),
  }
}

export const adopterRow = (adopter: Adopter): Said<11> => ({
  reference: adopter.reference, firstContact: on(adopter.contact), application: on(adopter.application),
  assessmentStarted: on(adopter.started), assessmentCompleted: on(adopter.completed),
  decided: on(adopter.decided), registered: on(adopter.registered), placementMade: on(adopter.placed), orderGranted: on(adopter.order),
})

/** What a child's story says on each list on which it stands. */
export const saidOn: { readonly [N in Exclude<ListNumber, 11>]: (life: Life, setting: Setting) => readonly MadeRow[] } = {
  1: contacts,
  2: earlyHelp,
  3: (life) => [referral(life)],
  4: (life) => [assessment(life)],
  5: (life) => [enquiry(life)],
  6: (life) => [inNeed(life)],
  7: (life, setting) => [plan(life, setting)],
  8: (life, setting) => [lookedAfter(life, setting)],
  9: (life) => [careLeaver(life)],
  10: (life) => [adoption(life)],
}
