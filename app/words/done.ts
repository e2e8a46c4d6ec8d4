/**
 * What a page says after something was done, by the word in its address (`?done=…`). Fixed words only: an address can be
 * typed by anybody, so it never brings words of its own. Add yours under your subject.
 */
const words = {
  // Access
  'signed-out': 'You are signed out',
  'password-changed': 'Your password is changed. You are signed out everywhere else',
  'person-added': 'The person is added. Tell them their password in a safe way',
  'person-disabled': 'The account is disabled. The person is signed out',
  'person-enabled': 'The account is open again',
  'person-password': 'The new password is set. The person is signed out',
  // Inspections
  'inspection-set-up': 'The inspection is set up',
  'inspection-changed': 'The inspection is changed',
  'inspection-date-changed': 'The inspection is changed. Lists that were checked are checked again by the new inspection date',
  'setting-changed': 'The setting is changed. Lists that were checked are checked again with it',
  'fact-said': 'Your answer is kept. Lists that were checked are checked again with it',
  'figures-given': 'The figures are kept, with their source',
  'figure-decided': 'Your decision is kept',
  'date-changed': 'The date is changed. The authority sees it and your reason',
  'date-back': 'The date is back to the one that the framework gives',
  // Lists
  'lists-checked-again': 'The lists are being checked again',
  'answers-saved': 'Your answers are saved and will be remembered. We are checking the lists again with them',
  'meaning-changed': 'That is changed. We are checking the lists again',
  'lists-submitted': 'The lists are submitted. This is your receipt: it stays here, and you can print it',
  'upload-discarded': 'The upload is discarded. Nobody else has seen it',
  'cases-seen': 'Marked as seen. You are told again when a later version changes them',
  'lists-withdrawn': 'The lists are withdrawn. Nobody sees what was in them any more',
  // Documents
  'documents-placed': 'The files are placed. Inspectors see them now',
  'documents-moved': 'Moved. It can be moved back',
  'document-replaced': 'The file is replaced. The earlier one stays in the history',
  'document-taken-back': 'The file is taken back. Nobody can open it any more',
  'document-pointed': 'Where to look is saved',
  'document-not-held': 'It is kept that this document is not held, and why',
  'document-held': 'It is kept that this document is held',
  'document-number': 'The number is saved',
  'document-asked': 'It is asked for. The authority sees it',
  'document-not-asked': 'It is no longer asked for',
  'document-read': 'The file is marked as read',
  'document-returned': 'The file is returned unread. The authority sees the reason',
  'document-reopened': 'The file is to be read again',
  // Meetings
  'meeting-added': 'The meeting is on the list',
  'meetings-taken': 'The meetings of the spreadsheet are on the list',
  'meeting-changed': 'The change is saved. Whoever is to observe the meeting is told',
  'meeting-seen': 'You have seen how the meeting stands now',
  'areas-limited': 'The areas are limited. The authority sees it',
  'areas-all': 'Meetings of all areas are asked for',
  'observers-chosen': 'Who observes the meeting is saved. The authority sees it',
  'observers-none': 'Nobody is to observe the meeting',
  // Questions and notes
  'thread-asked': 'The question is asked',
  'thread-written': 'Your message is kept. The other side sees it',
  'thread-closed': 'The question is closed',
  'thread-withdrawn': 'The question is withdrawn',
  'thread-opened': 'The question is open again',
  'thread-due': 'The time for an answer is changed',
  'note-written': 'The note is kept. Only the team sees it',
  // Explanations and repairs
  explained: 'The explanation is saved. Inspectors see it beside what was found',
  'field-explained': 'That is saved. Inspectors see it beside the gaps in that field',
  'explanation-changed': 'The change is saved. The earlier wording stays in the history',
  'explanation-withdrawn': 'The explanation is withdrawn. Its history stays',
  'explanation-back': 'The explanation is back',
  repaired: 'The repairs are in the lists that you download with what to fix. What you sent is unchanged',
  'repairs-undone': 'The repairs are undone',
  // Cases
  'case-chosen': 'The child is chosen as a case',
  'case-removed': 'The case is removed. Its history stays',
  'child-considered': 'The child is among those who are considered',
  'child-set-aside': 'The child is no longer considered. What was written stays',
  'cases-told': 'The authority is told. It sees the number of each case and the child’s ID, and no reason',
  'audits-asked': 'The audits are asked for. The authority sees by when',
  'cases-allocated': 'The cases are allocated',
  'case-read': 'The case is marked as read',
  'case-closed': 'The case is closed',
  'case-reopened': 'The case is open again',
  'case-marked': 'What you marked is kept, with your name and the time',
  'case-graded': 'Your view of the work is kept. The authority never sees it',
  'case-referred': 'The case is referred back. The authority sees it at the top of its page',
  'referral-checked': 'It is kept that you have checked it',
  'referral-not-yet': 'The authority is asked to answer again',
  'audit-sent': 'The audit is sent. Inspectors see it now',
  'referral-answered': 'Your answer is kept. An inspector will check it',
  // Ways of looking for cases
  'pattern-kept': 'The pattern is kept. Children can be filtered by it',
  'filter-kept': 'The choice of filters is kept. The whole team sees it',
  'choice-away': 'It is taken away. Addresses that name a pattern still find by it',
  // Draws
  'draw-set-up': 'The draw is set up and its frame is frozen. Fix the seed next',
  'seed-fixed': 'The seed is fixed. It cannot be changed. Show it, then draw',
  'frame-confirmed': 'The frame is confirmed as it is now. The seed stays',
  'cases-drawn': 'The cases are drawn. Each has a number of its own',
  'case-replaced': 'The next reserve takes the place of the case. The old one stays on the record',
  'draw-abandoned': 'The draw is abandoned. It stays on the record',
  // Evidence and judgements
  'evidence-recorded': 'The evidence is recorded',
  'evidence-changed': 'The change is saved. The earlier version stays in the history',
  'evidence-removed': 'The record is removed',
  'evidence-brought-back': 'The record is back',
  'grade-recorded': 'The provisional grade is recorded',
} as const satisfies { readonly [done: string]: string }

export type Done = keyof typeof words

export const sayDone = (done: string | null): string | null => (done !== null && Object.hasOwn(words, done) ? words[done as Done] : null)
