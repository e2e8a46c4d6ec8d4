import type { CodeSet } from '../grammar/codes.ts'
import { categoryOfAbuse, categoryOfNeed, primaryNeed, reasonForClosure, source } from './contact-and-need.ts'
import { accommodation, activity, eligibility, inTouch, reasonNotAdopted, suitability } from './leaving-care.ts'
import { legalStatus, placementLocation, placementProvider, placementType, providerJudgement, reasonCeased } from './looked-after.ts'
import { ethnicity, gender } from './person.ts'

/** Every code set, by the name a field gives. */
export const codeSets: { readonly [name: string]: CodeSet } = {
  gender, ethnicity, source, primaryNeed, categoryOfNeed, reasonForClosure, categoryOfAbuse,
  legalStatus, placementType, placementProvider, reasonCeased, placementLocation, providerJudgement,
  eligibility, inTouch, accommodation, suitability, activity, reasonNotAdopted,
}
