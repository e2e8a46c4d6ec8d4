import { contactsWithoutReferral } from './across-lists/contacts-without-referral.ts'
import { enquiryInCare } from './across-lists/enquiry-in-care.ts'
import { enquiryOnPlan } from './across-lists/enquiry-on-plan.ts'
import { missingAndKnown } from './across-lists/missing-and-known.ts'
import { nearEqualIds } from './across-lists/near-equal-ids.ts'
import { notInNeed } from './across-lists/not-in-need.ts'
import { notInSchoolAndKnown } from './across-lists/not-in-school-and-known.ts'
import { planInCare } from './across-lists/plan-in-care.ts'
import { workerDiffers } from './across-lists/worker-differs.ts'
import { adopterAssessmentLong } from './adopters/adopter-assessment-long.ts'
import { adopterOutsidePeriod } from './adopters/adopter-outside-period.ts'
import { referenceIsChildId } from './adopters/reference-is-child-id.ts'
import { adoptivePlacementLate } from './adoption/adoptive-placement-late.ts'
import { fosteringAfterPlacement } from './adoption/fostering-after-placement.ts'
import { matchLate } from './adoption/match-late.ts'
import { noCohort } from './adoption/no-cohort.ts'
import { waitingButNotLookedAfter } from './adoption/waiting-but-not-looked-after.ts'
import { assessedNotSeen } from './assessments/assessed-not-seen.ts'
import { assessmentBeforeReferral } from './assessments/assessment-before-referral.ts'
import { assessmentLate } from './assessments/assessment-late.ts'
import { assessmentNoneOrSeveral } from './assessments/assessment-none-or-several.ts'
import { coreAssessmentLate } from './assessments/core-assessment-late.ts'
import { initialAssessmentLate } from './assessments/initial-assessment-late.ts'
import { bornAndExpected } from './born-and-expected.ts'
import { accommodationOfConcern } from './care-leavers/accommodation-of-concern.ts'
import { eligibilityAgainstAge } from './care-leavers/eligibility-against-age.ts'
import { leaverStillLookedAfter } from './care-leavers/leaver-still-looked-after.ts'
import { multipleOccupancy } from './care-leavers/multiple-occupancy.ts'
import { notInEducationOrWork } from './care-leavers/not-in-education-or-work.ts'
import { unsuitableAccommodation } from './care-leavers/unsuitable-accommodation.ts'
import { notSeenAlone } from './child-protection/not-seen-alone.ts'
import { notSeenToTimescale } from './child-protection/not-seen-to-timescale.ts'
import { orderDenied } from './child-protection/order-denied.ts'
import { planEndedRecently } from './child-protection/plan-ended-recently.ts'
import { planEndedSameDay } from './child-protection/plan-ended-same-day.ts'
import { planLong } from './child-protection/plan-long.ts'
import { planVisitLate } from './child-protection/plan-visit-late.ts'
import { planWhileLookedAfter } from './child-protection/plan-while-looked-after.ts'
import { plansOverlap } from './child-protection/plans-overlap.ts'
import { repeatPlan } from './child-protection/repeat-plan.ts'
import { adoptedWithoutOrder } from './children-in-need/adopted-without-order.ts'
import { closedButOpenElsewhere } from './children-in-need/closed-but-open-elsewhere.ts'
import { closedDespiteActivity } from './children-in-need/closed-despite-activity.ts'
import { closedWithoutAssessment } from './children-in-need/closed-without-assessment.ts'
import { diedButOpen } from './children-in-need/died-but-open.ts'
import { lastSeenLongAgo } from './children-in-need/last-seen-long-ago.ts'
import { needNotStated } from './children-in-need/need-not-stated.ts'
import { noFurtherActionButActivity } from './contacts-and-referrals/no-further-action-but-activity.ts'
import { planBeforeReferral } from './contacts-and-referrals/plan-before-referral.ts'
import { reReferral } from './contacts-and-referrals/re-referral.ts'
import { referralWithoutContact } from './contacts-and-referrals/referral-without-contact.ts'
import { referralsTooFew } from './contacts-and-referrals/referrals-too-few.ts'
import { dateOfBirthDiffers } from './date-of-birth-differs.ts'
import { disabilityDiffers } from './disability-differs.ts'
import { under25Hours } from './documents/under-25-hours.ts'
import { upnNotJoined } from './documents/upn-not-joined.ts'
import { ethnicityDiffers } from './ethnicity-differs.ts'
import { ageMismatch } from './facts/age-mismatch.ts'
import { ageNotANumber } from './facts/age-not-a-number.ts'
import { ageOfUnborn } from './facts/age-of-unborn.ts'
import { birthMissing } from './facts/birth-missing.ts'
import { bornAfterInspection } from './facts/born-after-inspection.ts'
import { cellError } from './facts/cell-error.ts'
import { codeOutOfPeriod } from './facts/code-out-of-period.ts'
import { codeUnknown } from './facts/code-unknown.ts'
import { countNotWhole } from './facts/count-not-whole.ts'
import { countTooSmall } from './facts/count-too-small.ts'
import { dateEarly } from './facts/date-early.ts'
import { dateFuture } from './facts/date-future.ts'
import { dateNotADate } from './facts/date-not-a-date.ts'
import { dateNotReal } from './facts/date-not-real.ts'
import { dateOrderUnusual } from './facts/date-order-unusual.ts'
import { dateOrder } from './facts/date-order.ts'
import { duplicateChild } from './facts/duplicate-child.ts'
import { duplicateReference } from './facts/duplicate-reference.ts'
import { duplicateRow } from './facts/duplicate-row.ts'
import { expectedBirthUnlikely } from './facts/expected-birth-unlikely.ts'
import { fileUnreadable } from './facts/file-unreadable.ts'
import { formulas } from './facts/formulas.ts'
import { gap } from './facts/gap.ts'
import { genderOfUnborn } from './facts/gender-of-unborn.ts'
import { headingMissing } from './facts/heading-missing.ts'
import { headingTwice } from './facts/heading-twice.ts'
import { headingUnclear } from './facts/heading-unclear.ts'
import { hidden } from './facts/hidden.ts'
import { hoursNotANumber } from './facts/hours-not-a-number.ts'
import { idBlank } from './facts/id-blank.ts'
import { idForm } from './facts/id-form.ts'
import { listAbsent } from './facts/list-absent.ts'
import { listEmpty } from './facts/list-empty.ts'
import { listInTwoFiles } from './facts/list-in-two-files.ts'
import { listTwice } from './facts/list-twice.ts'
import { mergedCells } from './facts/merged-cells.ts'
import { noLists } from './facts/no-lists.ts'
import { outsidePeriod } from './facts/outside-period.ts'
import { rowsSkipped } from './facts/rows-skipped.ts'
import { sheetNotTaken } from './facts/sheet-not-taken.ts'
import { shouldBeEmpty } from './facts/should-be-empty.ts'
import { shouldBeFilled } from './facts/should-be-filled.ts'
import { wordsForNothing } from './facts/words-for-nothing.ts'
import { yesNoUnclear } from './facts/yes-no-unclear.ts'
import { genderDiffers } from './gender-differs.ts'
import type { FlagRule } from './grammar/flag.ts'
import type { Asked, Rule } from './grammar/rule.ts'
import { adoptedButNoOrder } from './looked-after/adopted-but-no-order.ts'
import { ageAgainstCode } from './looked-after/age-against-code.ts'
import { asylumNeed } from './looked-after/asylum-need.ts'
import { belowExpectedProgress } from './looked-after/below-expected-progress.ts'
import { dentalCheckLate } from './looked-after/dental-check-late.ts'
import { healthAssessmentLate } from './looked-after/health-assessment-late.ts'
import { interviewNotOffered } from './looked-after/interview-not-offered.ts'
import { manyPlacements } from './looked-after/many-placements.ts'
import { noReviewerContact } from './looked-after/no-reviewer-contact.ts'
import { notAnEndOfCare } from './looked-after/not-an-end-of-care.ts'
import { oftenMissing } from './looked-after/often-missing.ts'
import { orderButNotAdopted } from './looked-after/order-but-not-adopted.ts'
import { placedOutOfArea } from './looked-after/placed-out-of-area.ts'
import { placedWithoutDecision } from './looked-after/placed-without-decision.ts'
import { placementAfterEnd } from './looked-after/placement-after-end.ts'
import { placementArea } from './looked-after/placement-area.ts'
import { placementNumber } from './looked-after/placement-number.ts'
import { providerAgainstPlacement } from './looked-after/provider-against-placement.ts'
import { providerBelowGood } from './looked-after/provider-below-good.ts'
import { reviewInTimeDenied } from './looked-after/review-in-time-denied.ts'
import { reviewLate } from './looked-after/review-late.ts'
import { schoolConcern } from './looked-after/school-concern.ts'
import { startedAsAdult } from './looked-after/started-as-adult.ts'
import { statusAgainstPlacement } from './looked-after/status-against-placement.ts'
import { statusTooLong } from './looked-after/status-too-long.ts'
import { temporaryPlacement } from './looked-after/temporary-placement.ts'
import { visitLate } from './looked-after/visit-late.ts'
import { ageOutsideList } from './person/age-outside-list.ts'
import { ethnicityUnknownShare } from './person/ethnicity-unknown-share.ts'
import { genderUnknownShare } from './person/gender-unknown-share.ts'
import { morePlansThanNeed } from './return/more-plans-than-need.ts'
import { conferenceAtWeekend } from './section-47/conference-at-weekend.ts'
import { conferenceLate } from './section-47/conference-late.ts'
import { conferenceWithoutPlan } from './section-47/conference-without-plan.ts'
import { conferencesOutnumberEnquiries } from './section-47/conferences-outnumber-enquiries.ts'
import { enquiryBeforeReferral } from './section-47/enquiry-before-referral.ts'
import { planStartNotConference } from './section-47/plan-start-not-conference.ts'

/** Every rule, once, in the order in which a report names them: files, headings, cells, rows, lists, children. */
export const rules: readonly Rule[] = [
  fileUnreadable, listTwice, listInTwoFiles, noLists, listAbsent, upnNotJoined, sheetNotTaken,
  headingMissing, headingTwice, headingUnclear,
  idBlank, idForm, dateNotADate, dateNotReal, codeUnknown, yesNoUnclear, countNotWhole, countTooSmall, hoursNotANumber, ageNotANumber, cellError,
  dateOrder, shouldBeFilled, shouldBeEmpty, outsidePeriod, birthMissing, bornAfterInspection, ageMismatch, duplicateReference,
  dateFuture, dateEarly, dateOrderUnusual, codeOutOfPeriod, ageOfUnborn, expectedBirthUnlikely, genderOfUnborn, duplicateRow, duplicateChild,
  ageOutsideList,
  assessmentNoneOrSeveral, assessedNotSeen, conferenceAtWeekend, conferencesOutnumberEnquiries, needNotStated,
  referralsTooFew, noFurtherActionButActivity, referralWithoutContact, assessmentBeforeReferral, enquiryBeforeReferral, planBeforeReferral,
  conferenceWithoutPlan, planStartNotConference,
  closedWithoutAssessment, closedDespiteActivity, adoptedWithoutOrder, diedButOpen, closedButOpenElsewhere,
  notInNeed,
  orderDenied, planEndedSameDay, planWhileLookedAfter, plansOverlap,
  ageAgainstCode, asylumNeed, interviewNotOffered, notAnEndOfCare, placementAfterEnd, providerAgainstPlacement, startedAsAdult, statusAgainstPlacement, statusTooLong, temporaryPlacement,
  placementArea, placementNumber, reviewInTimeDenied,
  adoptedButNoOrder, orderButNotAdopted, placedWithoutDecision,
  eligibilityAgainstAge, leaverStillLookedAfter,
  fosteringAfterPlacement, noCohort, waitingButNotLookedAfter,
  adopterOutsidePeriod, referenceIsChildId,
  nearEqualIds,
  dateOfBirthDiffers, genderDiffers, ethnicityDiffers, disabilityDiffers, bornAndExpected,
  listEmpty, genderUnknownShare, ethnicityUnknownShare, morePlansThanNeed,
  hidden, formulas, rowsSkipped, mergedCells, wordsForNothing,
  gap,
]

const byCode = new Map(rules.map((rule) => [rule.code, rule]))

/** A rule and its help; undefined for the code of a rule that is no more, which a stored finding may still bear. */
export const ruleByCode = (code: string): Rule | undefined => byCode.get(code)

/** What there is to know about a child when choosing cases, in the order of the lists. */
export const flags: readonly FlagRule[] = [
  reReferral, assessmentLate, initialAssessmentLate, coreAssessmentLate, conferenceLate, lastSeenLongAgo,
  notSeenAlone, notSeenToTimescale, planEndedRecently, planLong, planVisitLate, repeatPlan,
  belowExpectedProgress, dentalCheckLate, healthAssessmentLate, manyPlacements, noReviewerContact, oftenMissing, placedOutOfArea, providerBelowGood, reviewLate, schoolConcern, visitLate,
  accommodationOfConcern, multipleOccupancy, notInEducationOrWork, unsuitableAccommodation,
  adoptivePlacementLate, matchLate,
  adopterAssessmentLong,
  under25Hours,
  contactsWithoutReferral, enquiryOnPlan, enquiryInCare, planInCare, missingAndKnown, notInSchoolAndKnown,
  workerDiffers,
]

const flagsByCode = new Map(flags.map((flag) => [flag.code, flag]))

/** A flag and its help; undefined for the code of a flag that is no more, which a stored one may still bear. */
export const flagByCode = (code: string): FlagRule | undefined => flagsByCode.get(code)

/** A rule or a flag: what was asked, for whoever says that it could not be. */
export const askedByCode = (code: string): Asked | undefined => byCode.get(code) ?? flagsByCode.get(code)
