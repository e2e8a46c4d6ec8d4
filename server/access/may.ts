/**
 * Who may do what: the one table of permissions. The door reads it; nothing else decides.
 *
 * `anyone` needs no sign-in. `signed-in` is any person. `officer` is the data officer of the inspection's own authority,
 * `inspector` and `lead` are on the inspection's team, `administrator` sets up people and inspections and sees no child.
 */
export type Role = 'officer' | 'inspector' | 'lead' | 'administrator'

export interface Permission {
  readonly who: readonly Role[] | 'anyone' | 'signed-in'
  /** `inspection`: the address names one, and the role is the role in it. */
  readonly on: 'service' | 'inspection'
  /** `write` needs an open inspection, and always leaves an event. */
  readonly kind: 'read' | 'write'
  /** A read of child-level data leaves an event too. */
  readonly childData?: true
  /** Done every second while somebody types: whoever runs it says when the audit trail has been told already. */
  readonly often?: true
  /** Files are streamed to disk; every other form is read whole, and capped, before the transaction opens: `long text` at more than the rest. */
  readonly takes?: 'files' | 'long text'
  /** What the action is called in the audit trail and in a refusal. */
  readonly says: string
}

const team = ['inspector', 'lead'] as const
const teamAndOfficer = ['officer', 'inspector', 'lead'] as const
const everyRole = ['officer', 'inspector', 'lead', 'administrator'] as const

const permissions = {
  // The service
  openPublicPage: { who: 'anyone', on: 'service', kind: 'read', says: 'open a public page' },
  signIn: { who: 'anyone', on: 'service', kind: 'write', says: 'sign in' },
  signOut: { who: 'signed-in', on: 'service', kind: 'write', says: 'sign out' },
  staySignedIn: { who: 'signed-in', on: 'service', kind: 'read', says: 'stay signed in' },
  seeOwnInspections: { who: 'signed-in', on: 'service', kind: 'read', says: 'see their inspections' },
  seeAttention: { who: 'signed-in', on: 'service', kind: 'read', says: 'see what needs them' },
  prepareOwnPassword: { who: 'signed-in', on: 'service', kind: 'read', says: 'prepare to change their own password' },
  changeOwnPassword: { who: 'signed-in', on: 'service', kind: 'write', says: 'change their own password' },
  seePeople: { who: ['administrator'], on: 'service', kind: 'read', says: 'see the people' },
  prepareChangePeople: { who: ['administrator'], on: 'service', kind: 'read', says: 'prepare to add a person' },
  changePeople: { who: ['administrator'], on: 'service', kind: 'write', says: 'add or change a person' },
  prepareInspection: { who: ['administrator'], on: 'service', kind: 'read', says: 'prepare an inspection' },
  setUpInspection: { who: ['administrator'], on: 'service', kind: 'write', says: 'set up an inspection' },
  // The register of outcomes. What it holds was published; who may change it looks after the service. Confirming needs no more than
  // reading the report, so any inspector may be the second person, and an office with one administrator can keep it.
  seeRegister: { who: ['inspector', 'administrator'], on: 'service', kind: 'read', says: 'see the register of outcomes' },
  prepareRegister: { who: ['administrator'], on: 'service', kind: 'read', says: 'prepare to change the register of outcomes' },
  importOutcomes: { who: ['administrator'], on: 'service', kind: 'write', takes: 'files', says: 'send a spreadsheet of outcomes' },
  keepRegister: { who: ['administrator'], on: 'service', kind: 'write', says: 'enter or correct an outcome' },
  makeRelease: { who: ['administrator'], on: 'service', kind: 'write', says: 'make a release of statistics or take one back' },
  confirmOutcome: { who: ['inspector', 'administrator'], on: 'service', kind: 'write', says: 'confirm an outcome that another person entered' },
  // An inspection
  seeInspection: { who: everyRole, on: 'inspection', kind: 'read', says: 'see an inspection' },
  prepareInspectionChange: { who: ['lead', 'administrator'], on: 'inspection', kind: 'read', says: 'see the details of an inspection' },
  changeInspection: { who: ['lead', 'administrator'], on: 'inspection', kind: 'write', says: 'change the dates or the team of an inspection' },
  // What the authority is measured by is no secret from it; it is the lead inspector who answers for it.
  seeSettings: { who: everyRole, on: 'inspection', kind: 'read', says: 'see what an inspection measures by' },
  prepareTimescale: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to change a timescale' },
  changeTimescale: { who: ['lead'], on: 'inspection', kind: 'write', says: 'change a timescale' },
  // How an authority keeps its lists is for the authority to say, or for the lead inspector whom it has told.
  prepareFact: { who: ['officer', 'lead'], on: 'inspection', kind: 'read', says: 'prepare to say how the authority keeps its lists' },
  sayFact: { who: ['officer', 'lead'], on: 'inspection', kind: 'write', says: 'say how the authority keeps its lists' },
  // What a browser may keep of texts about children is for whoever answers for the inspection, or for the service.
  prepareAway: { who: ['lead', 'administrator'], on: 'inspection', kind: 'read', says: 'prepare to say what browsers may keep' },
  changeAway: { who: ['lead', 'administrator'], on: 'inspection', kind: 'write', says: 'say what browsers may keep' },
  seeEvents: { who: ['lead', 'administrator'], on: 'inspection', kind: 'read', says: 'see the audit trail' },
  // Everything that is kept of it, at any state: what cannot be got out is not one's own.
  prepareExport: { who: ['lead'], on: 'inspection', kind: 'read', says: 'see what taking the inspection out gives' },
  takeExport: { who: ['lead'], on: 'inspection', kind: 'read', childData: true, says: 'take the whole inspection out' },
  // The calendar
  seeCalendar: { who: everyRole, on: 'inspection', kind: 'read', says: 'see the calendar' },
  prepareDateChange: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to change a date' },
  changeDate: { who: ['lead'], on: 'inspection', kind: 'write', says: 'change a date of the calendar' },
  // The context section
  seeContext: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see the context section' },
  proposeFigures: { who: teamAndOfficer, on: 'inspection', kind: 'write', says: 'give figures for the context section' },
  decideFigure: { who: ['lead'], on: 'inspection', kind: 'write', says: 'decide a figure of the context section' },
  // The lists
  prepareSubmission: { who: ['officer'], on: 'inspection', kind: 'read', says: 'prepare to upload or submit lists' },
  submitLists: { who: ['officer'], on: 'inspection', kind: 'write', takes: 'files', says: 'upload lists' },
  submitVersion: { who: ['officer'], on: 'inspection', kind: 'write', says: 'submit lists' },
  discardDraft: { who: ['officer'], on: 'inspection', kind: 'write', says: 'discard an upload' },
  checkOnTop: { who: ['officer'], on: 'inspection', kind: 'write', says: 'have an upload checked on top of a newer one' },
  restoreVersion: { who: ['officer'], on: 'inspection', kind: 'write', says: 'bring back an earlier version of lists' },
  seeReceipt: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see the receipt of submitted lists' },
  compareVersions: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'compare two versions of lists' },
  checkAgain: { who: ['officer', 'lead'], on: 'inspection', kind: 'write', says: 'have lists checked again' },
  withdrawSubmission: { who: ['officer'], on: 'inspection', kind: 'write', says: 'withdraw lists' },
  seeSubmission: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see how lists are being read' },
  seeFindings: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'read findings about lists' },
  prepareTakeAway: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'prepare to take findings away' },
  takeFindings: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'take findings away' },
  takeAnnotated: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'take lists with findings away' },
  downloadSubmission: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'download lists as sent' },
  seeQuestions: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see what is asked about headings and values' },
  answerQuestions: { who: ['officer'], on: 'inspection', kind: 'write', says: 'say what headings and values mean' },
  seeRemembered: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see what the words of an authority mean' },
  changeRemembered: { who: ['officer'], on: 'inspection', kind: 'write', says: 'change what the words of an authority mean' },
  // The numbered documents
  seeDocuments: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see the documents' },
  prepareDocuments: { who: ['officer'], on: 'inspection', kind: 'read', says: 'prepare to send or change documents' },
  sendDocuments: { who: ['officer'], on: 'inspection', kind: 'write', takes: 'files', says: 'send documents' },
  replaceDocument: { who: ['officer'], on: 'inspection', kind: 'write', takes: 'files', says: 'replace a document' },
  placeDocuments: { who: ['officer'], on: 'inspection', kind: 'write', says: 'say which document a file is' },
  takeBackDocument: { who: ['officer'], on: 'inspection', kind: 'write', says: 'take a document back' },
  sayOfDocument: { who: ['officer'], on: 'inspection', kind: 'write', says: 'say where to look in a document or that it is not held' },
  downloadDocument: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'download a document' },
  lookAtDocument: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'look at a document' },
  prepareReview: { who: team, on: 'inspection', kind: 'read', says: 'prepare to say that a document is read' },
  reviewDocument: { who: team, on: 'inspection', kind: 'write', says: 'mark a document as read or return it unread' },
  // "as requested by the lead inspector" (4.03)
  prepareDocumentRequest: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to ask for a document' },
  askForDocument: { who: ['lead'], on: 'inspection', kind: 'write', says: 'ask for a document' },
  // Planned meetings: the authority tells of them, the lead inspector decides which are observed
  seeMeetings: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see planned meetings' },
  prepareMeeting: { who: ['officer'], on: 'inspection', kind: 'read', childData: true, says: 'prepare to tell of a meeting' },
  addMeeting: { who: ['officer'], on: 'inspection', kind: 'write', says: 'tell of a meeting' },
  // Inspectors on site hear of changes too. What the lead inspector corrects is seen by both sides, with her reason.
  prepareMeetingChange: { who: ['officer', 'lead'], on: 'inspection', kind: 'read', childData: true, says: 'prepare to change a meeting' },
  changeMeeting: { who: ['officer', 'lead'], on: 'inspection', kind: 'write', says: 'change or cancel a meeting' },
  uploadMeetings: { who: ['officer'], on: 'inspection', kind: 'write', takes: 'files', says: 'send a spreadsheet of meetings' },
  downloadMeetings: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'download a spreadsheet of meetings' },
  prepareAreas: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to limit the areas of meetings' },
  limitAreas: { who: ['lead'], on: 'inspection', kind: 'write', says: 'limit the areas of meetings' },
  chooseObservers: { who: ['lead'], on: 'inspection', kind: 'write', says: 'choose who observes a meeting' },
  noteMeetingSeen: { who: team, on: 'inspection', kind: 'write', says: 'say that they have seen a change of a meeting' },
  // Questions, and the team's own notes, which the authority never sees
  seeThreads: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see questions and answers' },
  prepareThread: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'prepare to ask a question' },
  askInThread: { who: teamAndOfficer, on: 'inspection', kind: 'write', says: 'ask a question' },
  writeInThread: { who: teamAndOfficer, on: 'inspection', kind: 'write', says: 'answer or close a question' },
  seeNotes: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see private notes of the team' },
  writeNote: { who: team, on: 'inspection', kind: 'write', says: 'write a private note of the team' },
  // What the authority explains, and how cells are written
  seeExplanations: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'read what the authority explains' },
  explain: { who: ['officer'], on: 'inspection', kind: 'write', says: 'explain what was found' },
  seeRepairs: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see how cells can be repaired' },
  agreeToRepairs: { who: ['officer'], on: 'inspection', kind: 'write', says: 'agree to repairs of cells or undo them' },
  // Children and cases
  seeChildren: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see the children' },
  prepareSearch: { who: team, on: 'inspection', kind: 'read', says: 'prepare to search for a child' },
  searchChildren: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'search for a child' },
  seeChild: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see a child' },
  seeCases: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see the cases' },
  takeChildren: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'take a list of children away' },
  // Ways of looking for cases: patterns of journeys and choices of filters that the team keeps under a name
  seeWaysToChoose: { who: team, on: 'inspection', kind: 'read', says: 'see the patterns and filters that the team keeps' },
  tryPattern: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'try a pattern of journeys' },
  keepChoice: { who: team, on: 'inspection', kind: 'write', says: 'keep or take away a pattern or a choice of filters' },
  chooseCase: { who: ['lead'], on: 'inspection', kind: 'write', says: 'choose a case' },
  markCasesSeen: { who: ['lead'], on: 'inspection', kind: 'write', says: 'mark what became of cases as seen' },
  removeCase: { who: ['lead'], on: 'inspection', kind: 'write', says: 'remove a case' },
  considerChild: { who: ['lead'], on: 'inspection', kind: 'write', says: 'consider a child as a case' },
  // Whoever reads the file finds out: not the lead inspector only.
  markCase: { who: team, on: 'inspection', kind: 'write', says: 'mark what no list says of a child' },
  seeBalance: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see how the cases are balanced' },
  // Draws at random, and the record of selection
  seeDraws: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see the draws' },
  prepareDraw: { who: ['lead'], on: 'inspection', kind: 'read', childData: true, says: 'prepare a draw' },
  setUpDraw: { who: ['lead'], on: 'inspection', kind: 'write', says: 'set up a draw' },
  takeDrawSteps: { who: ['lead'], on: 'inspection', kind: 'write', says: 'fix the seed of a draw or draw its cases or replace one' },
  takeDrawIds: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'take away whom a draw is made from' },
  seeSelection: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'see the record of selection' },
  takeSelection: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'take the record of selection away' },
  // What becomes of a case
  prepareCaseSteps: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to tell the authority of cases or to allocate them' },
  takeCaseSteps: { who: ['lead'], on: 'inspection', kind: 'write', says: 'tell the authority of cases or allocate them' },
  prepareCaseNote: { who: team, on: 'inspection', kind: 'read', childData: true, says: 'prepare to say how far a case has come' },
  noteCaseStep: { who: team, on: 'inspection', kind: 'write', says: 'say how far a case has come' },
  gradeCase: { who: team, on: 'inspection', kind: 'write', says: 'say how they see the work in a case' },
  // Whoever sees that a child is not safe says so; nobody waits for the lead inspector.
  referCase: { who: team, on: 'inspection', kind: 'write', says: 'refer a case back as unsafe' },
  checkReferral: { who: team, on: 'inspection', kind: 'write', says: 'check what was done about a case referred back' },
  // What the authority sees of it: only what it was told. The team may look at the same page.
  seeAudits: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'see the files to be audited' },
  downloadAuditFile: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'take away the file of an audit' },
  sendAudit: { who: ['officer'], on: 'inspection', kind: 'write', takes: 'files', says: 'send the audit of a file' },
  prepareAnswerToReferral: { who: ['officer'], on: 'inspection', kind: 'read', childData: true, says: 'prepare to answer about a child who may not be safe' },
  answerReferral: { who: ['officer'], on: 'inspection', kind: 'write', says: 'answer about a child who may not be safe' },
  // What is kept while somebody types. Which fields: the kind of thing they belong to says by which action they are written (server/fields/kinds.ts).
  prepareTyping: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'prepare to type' },
  keepTyping: { who: teamAndOfficer, on: 'inspection', kind: 'write', often: true, takes: 'long text', says: 'write what is kept while they type' },
  seeFieldHistory: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see the history of a field' },
  decideField: { who: teamAndOfficer, on: 'inspection', kind: 'write', takes: 'long text', says: 'choose or bring back a wording' },
  // Meetings of the team, and what the director is told: the team's alone
  seeTeamMeetings: { who: team, on: 'inspection', kind: 'read', says: 'see the meetings of the team' },
  keepTeamMeeting: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'write down a meeting of the team' },
  keepFeedback: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'write down what the director was told' },
  // The report: the team writes it; the authority reads what it is given, raises points, and answers with a statement of action
  seeReport: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'see the report' },
  takeReport: { who: teamAndOfficer, on: 'inspection', kind: 'read', says: 'take the report away' },
  prepareReport: { who: team, on: 'inspection', kind: 'read', says: 'prepare to write the report' },
  writeReport: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'write the report' },
  takeReportStep: { who: team, on: 'inspection', kind: 'write', says: 'hand the report on for quality assurance or back' },
  decideReport: { who: ['lead'], on: 'inspection', kind: 'write', says: 'send the report to the authority or make it final or publish it' },
  answerReportPoint: { who: ['lead'], on: 'inspection', kind: 'write', says: 'answer a point about the report' },
  prepareReportPoint: { who: ['officer'], on: 'inspection', kind: 'read', says: 'prepare to raise a point about the report' },
  raiseReportPoint: { who: ['officer'], on: 'inspection', kind: 'write', says: 'raise points about the report' },
  prepareActionStatement: { who: ['officer', 'lead'], on: 'inspection', kind: 'read', says: 'prepare to send the statement of action' },
  sendActionStatement: { who: ['officer', 'lead'], on: 'inspection', kind: 'write', takes: 'files', says: 'send the statement of action' },
  downloadActionStatement: { who: teamAndOfficer, on: 'inspection', kind: 'read', childData: true, says: 'download the statement of action' },
  // Evidence and judgements
  seeEvidence: { who: team, on: 'inspection', kind: 'read', says: 'see evidence' },
  prepareEvidence: { who: team, on: 'inspection', kind: 'read', says: 'prepare to record evidence' },
  recordEvidence: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'record evidence' },
  changeEvidence: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'change evidence' },
  removeEvidence: { who: team, on: 'inspection', kind: 'write', says: 'remove evidence' },
  // Of a case that two read, neither sees the other's view before giving their own: that is kept from them by what is asked, not by role
  seeReadings: { who: team, on: 'inspection', kind: 'read', says: 'see which cases are read twice' },
  prepareReading: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to have a case read a second time' },
  askSecondReading: { who: ['lead'], on: 'inspection', kind: 'write', says: 'have a case read a second time' },
  withdrawReading: { who: ['lead'], on: 'inspection', kind: 'write', says: 'take back that a case is read a second time' },
  recordReading: { who: team, on: 'inspection', kind: 'write', says: 'record how they read a case' },
  agreeOnReading: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'write down what two readers of a case agreed' },
  seeJudgements: { who: team, on: 'inspection', kind: 'read', says: 'see judgements' },
  // Whoever saw the practice knows it best: the whole team writes, the lead inspector grades and answers for it.
  writeRationale: { who: team, on: 'inspection', kind: 'write', takes: 'long text', says: 'write the rationale of a judgement' },
  recordGrade: { who: ['lead'], on: 'inspection', kind: 'write', takes: 'long text', says: 'record a provisional grade' },
  prepareSignOff: { who: ['lead'], on: 'inspection', kind: 'read', says: 'prepare to sign off a judgement' },
  signOffJudgement: { who: ['lead'], on: 'inspection', kind: 'write', says: 'sign off a judgement' },
  openJudgementAgain: { who: ['lead'], on: 'inspection', kind: 'write', says: 'open a signed judgement again' },
} as const satisfies { readonly [action: string]: Permission }

export type Permissions = typeof permissions
export type Action = keyof Permissions
export const permissionOf = (action: Action): Permission => permissions[action]
export const actions = Object.keys(permissions) as readonly Action[]

export type Answer = { readonly may: true } | { readonly may: false; readonly why: 'role' | 'closed' }

/** Asks the table. `roles`: those the person holds here; empty for a stranger. */
export const may = (action: Action, roles: readonly Role[], inspection: { readonly closed: boolean } | null): Answer => {
  const permission = permissionOf(action)
  const allowed = permission.who === 'anyone' || permission.who === 'signed-in' || permission.who.some((role) => roles.includes(role))
  if (!allowed) return { may: false, why: 'role' }
  return permission.kind === 'write' && inspection?.closed ? { may: false, why: 'closed' } : { may: true }
}
