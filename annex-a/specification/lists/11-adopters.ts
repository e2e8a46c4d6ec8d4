import { date, reference, text } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { stage2 } from './person.ts'

/** Adults. Never part of the frame from which children are chosen; its reference is never linked to a child's ID. */
export const adopters = list({
  number: 11,
  name: 'Prospective adopters',
  title: 'All those individuals who in the last 12 months have had contact with the local authority adoption agency by having: (a) made an enquiry, received an information pack and attended a follow up interview; and/or (b) had an enquiry or application in progress 12 months ago and have subsequently been approved/rejected; and/or (c) had a child placed with them in the last 12 months',
  paragraph: 'Annex A, Table 2, list 11',
  sheetAliases: ['adopters', 'prospective adopters', 'adopter'],
  oneRowEach: 'reference',
  row: ['prospective adopter', 'prospective adopters'],
  journey: null,
  openUntil: null,
}, {
  reference: reference('Reference', {
    help: "Your own reference for the adopter or couple. Not a child's ID.",
    expected: true,
    aliases: ['Adopter reference', 'Adopter ID', 'Reference number', 'Individual adopter identifier', 'Adopter identifier', 'Ref', 'Family identifier'],
  }),
  typeOfIndividual: text('Type of individual', {
    help: 'In your own words, for example single adopter or couple.', ...stage2,
    aliases: ['Individual type', 'Type of adopter', 'Adopter type'],
  }),
  firstContact: date('Date of first contact', {
    help: 'The day of the first contact with the agency.', expected: true, ...stage2,
    aliases: ['First contact date', 'Date enquiry received', 'Enquiry date', 'Date of enquiry', 'First contact'],
    event: 'First contact',
  }),
  application: date('Date of application', {
    help: 'The day of the application.', ...stage2, notBefore: ['firstContact'],
    aliases: ['Application date', 'Date application submitted'],
    event: 'Application',
  }),
  assessmentStarted: date('Date assessment started', {
    help: 'The day on which the assessment began.', ...stage2, notBefore: ['firstContact', 'application'],
    aliases: ['Assessment start date', 'Assessment started', 'Date stage 1 started', 'Stage 1 start date'],
    event: 'Assessment started',
  }),
  assessmentCompleted: date('Date assessment completed', {
    help: 'The day on which the assessment ended.', ...stage2, notBefore: ['assessmentStarted'],
    aliases: ['Assessment completion date', 'Assessment completed', 'Date stage 2 ended', 'Stage 2 end date'],
    event: 'Assessment completed',
  }),
  decided: date('Date of approval or refusal', {
    help: 'The day on which the agency decided.', ...stage2, notBefore: ['assessmentCompleted'],
    aliases: ['Approval date', 'Date of approval/refusal', 'Date approved or refused', 'Date approved', 'Date adopter approved', 'Approval or refusal date'],
    event: 'Approved or refused',
  }),
  registered: date('Date referred to adoption register', {
    help: 'The day on which the adopter was referred to the adoption register.', ...stage2, notBefore: ['decided'],
    aliases: ['Adoption register date', 'Date referred to register', 'Date referred to the adoption register'],
    event: 'Referred to the adoption register',
  }),
  placementMade: date('Date placement made', {
    help: 'The day on which a child was placed.', ...stage2, notBefore: ['decided'],
    aliases: ['Placement date', 'Date child placed', 'Date of placement', 'Date child placed with adopter'],
    event: 'Child placed',
  }),
  orderGranted: date('Date order granted', {
    help: 'The day of the adoption order.', ...stage2, notBefore: ['placementMade'],
    aliases: ['Order granted date', 'Date of order', 'Date adoption order granted', 'Date of adoption order'],
    event: 'Adoption order granted',
  }),
})
