import type { Mix } from './random.ts'

/**
 * How often what happens. Shares are those of England in 2015/16 (children in need census, looked after children return)
 * where published, and plausible otherwise. They need not add up to 100.
 */

export const genders: Mix = { M: 52, F: 48 }

export const ethnicities: Mix = {
  WBRI: 71, WOTH: 5, WIRI: 0.4, WIRT: 0.3, WROM: 0.5, MWBC: 3.4, MWBA: 0.9, MWAS: 1.6, MOTH: 2.9,
  AIND: 1, APKN: 2.4, ABAN: 1.3, AOTH: 1.9, BCRB: 1.9, BAFR: 3.7, BOTH: 1.3, CHNE: 0.2, OOTH: 1.6, REFU: 0.3, NOBT: 1.4,
}
export const ethnicitiesSeekingAsylum: Mix = { OOTH: 30, AOTH: 25, BAFR: 30, WOTH: 12, BOTH: 3 }

/** Ages in years at the inspection, as `from-to`. */
export const ages = {
  contact: { '0-0': 7, '1-4': 25, '5-9': 28, '10-15': 31, '16-17': 9 },
  need: { '0-0': 5, '1-4': 22, '5-9': 27, '10-15': 33, '16-17': 13 },
  plan: { '0-0': 11, '1-4': 28, '5-9': 30, '10-15': 27, '16-17': 4 },
  care: { '0-0': 5, '1-4': 13, '5-9': 20, '10-15': 38, '16-17': 24 },
  newInCare: { '0-0': 24, '1-4': 18, '5-9': 18, '10-15': 28, '16-17': 12 },
  alone: { '14-15': 24, '16-17': 76 },
  leavingCare: { '16-16': 30, '17-17': 70 },
  adoption: { '0-0': 6, '1-4': 72, '5-9': 20, '10-12': 2 },
  careLeaver: { '16-16': 4, '17-17': 12, '18-18': 24, '19-19': 22, '20-20': 20, '21-21': 12, '22-24': 6 },
} as const satisfies { readonly [whom: string]: Mix }

/** Referrals of 2015/16 by source, the published groups split over their codes. */
export const sources: Mix = {
  6: 27.6, '2A': 16.7, '2B': 2.7, '3A': 1.7, '3B': 2.3, '3C': 0.9, '3D': 2.4, '3E': 3.2, '3F': 3.8,
  '5A': 5.6, '5B': 4.4, '5C': 3.4, '1A': 5.6, '1B': 1.4, '1C': 1, '1D': 1.2, 8: 6.2, 7: 3.4, 10: 2.7, 9: 2.2, 4: 1.6,
}

export const primaryNeeds: Mix = { N1: 51, N2: 7, N3: 3, N4: 9, N5: 17, N6: 2, N7: 0.5, N8: 3 }
/** Cases that closed may have gone without a stated need; an open one may not. */
export const primaryNeedsClosed: Mix = { ...primaryNeeds, N0: 4, N9: 2 }
export const needsInCare: Mix = { N1: 62, N2: 3, N3: 3, N4: 9, N5: 16, N6: 2, N7: 0.2, N8: 4.8 }
export const closureReasons: Mix = { RC7: 85, RC5: 10, RC6: 4 }

export const abuse: Mix = { NEG: 46, EMO: 35, PHY: 8, SAB: 5, MUL: 6 }

/** By how long the child has been looked after. Placement orders (E1) come with list 10 alone. */
export const legalStatusNew: Mix = { V2: 38, C1: 46, C2: 15, L1: 0.3, L2: 0.7 }
export const legalStatusSettled: Mix = { C2: 73, V2: 20, C1: 5 }
export const legalStatusCeased: Mix = { V2: 58, C2: 32, C1: 10 }

export const reasonsCeasedFamily: Mix = { E4A: 24, E8: 11, E43: 6, E44: 6, E4B: 5.5, E13: 4, E41: 3.5, E3: 1.2, E16: 0.4, E2: 0.1 }
export const reasonsCeasedTeenager: Mix = { E5: 48, E8: 26, E6: 12, E7: 4, E9: 6 }

export const reasonsReversed: Mix = { RD1: 34, RD2: 30, RD3: 26, RD4: 10 }

/** Care leavers in touch. */
export const accommodation: Mix = { B: 12, C: 3, D: 13, E: 8, K: 4, T: 7, U: 32, V: 1, W: 1.2, X: 4, Y: 3, Z: 9, S: 1, R: 1.4, G: 0.4 }
export const activities: Mix = { F1: 6, P1: 0.4, F2: 20, P2: 2, F3: 20, P3: 4, G4: 10, G5: 24, G6: 8 }
export const inTouch: Mix = { YES: 88, NO: 6, REFU: 3, NREQ: 2.5, RHOM: 0.5 }

/** Of fields that no story tells, how often the answer is yes; others are yes half the time. */
export const yesRates: { readonly [field: string]: number } = {
  specialEducationalNeed: 0.42, schoolConcern: 0.14, expectedProgress: 0.55, interviewOffered: 0.82, interviewAccepted: 0.55, multipleOccupancy: 0.05,
}

/** Of texts that no story tells, what may stand there. */
export const phrases: { readonly [field: string]: readonly string[] } = {
  reasonNotAttending: ['Waiting for a school place', 'Permanently excluded', 'Reduced timetable', 'Refuses to attend', 'Moved placement', 'Ill health'],
  provisionType: ['Pupil referral unit', 'Home tuition', 'Reduced timetable at own school', 'Alternative provider', 'Hospital school', 'Online tuition', 'None at present'],
  exclusionType: ['Permanent', 'Fixed term'],
  actionSummary: ['Return interview held; safety plan agreed', 'Strategy meeting held; no further action', 'Risk assessment reviewed with the police', 'Interview offered and declined; seen by the worker', 'Placement reviewed after the episode'],
  vulnerableToCse: ['Not known to be vulnerable', 'Not known to be vulnerable', 'Known to be vulnerable; multi-agency plan in place', 'Being assessed', 'Medium risk; reviewed monthly'],
  typeOfIndividual: ['Couple', 'Couple', 'Couple', 'Single adopter', 'Foster carer adopting', 'Relative or friend'],
}

/** Of counts that no story tells, the usual spread. */
export const counts: { readonly [field: string]: Mix } = {
  schoolsInTwoYears: { 1: 68, 2: 24, 3: 6, 4: 2 },
  timesAbsent: { 0: 96, 1: 2.5, 2: 1, 4: 0.5 },
}
