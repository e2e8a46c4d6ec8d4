import { describe, expect, test } from 'vitest'
import { actions, may, permissionOf, type Action, type Role } from '#server/access/may.ts'

const roles: readonly Role[] = ['officer', 'inspector', 'lead', 'administrator']

/**
 * Who may do what, written a second time, by hand: a line that changes in `may.ts` must change here too, and somebody reads both.
 * o: data officer of the authority, i: inspector, l: lead inspector, a: administrator; everyone: without signing in; all: any of the four.
 */
const expected: Record<Action, 'everyone' | 'all' | string> = {
  openPublicPage: 'everyone', signIn: 'everyone', signOut: 'all', staySignedIn: 'all', seeOwnInspections: 'all', seeAttention: 'all', prepareOwnPassword: 'all', changeOwnPassword: 'all',
  seePeople: 'a', prepareChangePeople: 'a', changePeople: 'a', prepareInspection: 'a', setUpInspection: 'a',
  seeRegister: 'ia', prepareRegister: 'a', importOutcomes: 'a', keepRegister: 'a', makeRelease: 'a', confirmOutcome: 'ia',
  seeInspection: 'all', prepareInspectionChange: 'la', changeInspection: 'la', seeEvents: 'la', prepareExport: 'l', takeExport: 'l', seeSettings: 'all', prepareTimescale: 'l', changeTimescale: 'l', prepareFact: 'ol', sayFact: 'ol',
  seeContext: 'oil', proposeFigures: 'oil', decideFigure: 'l', seeCalendar: 'all', prepareDateChange: 'l', changeDate: 'l',
  prepareSubmission: 'o', submitLists: 'o', submitVersion: 'o', discardDraft: 'o', checkOnTop: 'o', restoreVersion: 'o', seeReceipt: 'oil', compareVersions: 'oil', checkAgain: 'ol', withdrawSubmission: 'o', seeSubmission: 'oil', seeFindings: 'oil', downloadSubmission: 'oil', prepareTakeAway: 'oil', takeFindings: 'oil', takeAnnotated: 'oil',
  seeQuestions: 'oil', answerQuestions: 'o', seeRemembered: 'oil', changeRemembered: 'o',
  seeExplanations: 'oil', explain: 'o', seeRepairs: 'oil', agreeToRepairs: 'o',
  seeDocuments: 'oil', prepareDocuments: 'o', sendDocuments: 'o', replaceDocument: 'o', placeDocuments: 'o', takeBackDocument: 'o', sayOfDocument: 'o', downloadDocument: 'oil', lookAtDocument: 'oil',
  prepareReview: 'il', reviewDocument: 'il', prepareDocumentRequest: 'l', askForDocument: 'l',
  seeMeetings: 'oil', prepareMeeting: 'o', addMeeting: 'o', prepareMeetingChange: 'ol', changeMeeting: 'ol', uploadMeetings: 'o', downloadMeetings: 'oil', prepareAreas: 'l', limitAreas: 'l', chooseObservers: 'l', noteMeetingSeen: 'il',
  seeThreads: 'oil', prepareThread: 'oil', askInThread: 'oil', writeInThread: 'oil', seeNotes: 'il', writeNote: 'il',
  seeChildren: 'il', prepareSearch: 'il', searchChildren: 'il', seeChild: 'il', seeCases: 'il', chooseCase: 'l', removeCase: 'l', markCasesSeen: 'l', considerChild: 'l', markCase: 'il', seeBalance: 'il',
  seeDraws: 'il', prepareDraw: 'l', setUpDraw: 'l', takeDrawSteps: 'l', takeDrawIds: 'il', seeSelection: 'il', takeSelection: 'il',
  prepareCaseSteps: 'l', takeCaseSteps: 'l', prepareCaseNote: 'il', noteCaseStep: 'il', gradeCase: 'il', referCase: 'il', checkReferral: 'il', seeAudits: 'oil', downloadAuditFile: 'oil', sendAudit: 'o', prepareAnswerToReferral: 'o', answerReferral: 'o',
  takeChildren: 'il', seeWaysToChoose: 'il', tryPattern: 'il', keepChoice: 'il',
  prepareAway: 'la', changeAway: 'la', prepareTyping: 'oil', keepTyping: 'oil', seeFieldHistory: 'oil', decideField: 'oil',
  seeTeamMeetings: 'il', keepTeamMeeting: 'il', keepFeedback: 'il',
  seeReport: 'oil', takeReport: 'oil', prepareReport: 'il', writeReport: 'il', takeReportStep: 'il', decideReport: 'l', answerReportPoint: 'l', prepareReportPoint: 'o', raiseReportPoint: 'o', prepareActionStatement: 'ol', sendActionStatement: 'ol', downloadActionStatement: 'oil',
  seeEvidence: 'il', prepareEvidence: 'il', recordEvidence: 'il', changeEvidence: 'il', removeEvidence: 'il', seeReadings: 'il', prepareReading: 'l', askSecondReading: 'l', withdrawReading: 'l', recordReading: 'il', agreeOnReading: 'il', seeJudgements: 'il', writeRationale: 'il', recordGrade: 'l', prepareSignOff: 'l', signOffJudgement: 'l', openJudgementAgain: 'l',
}

const mayDo = (action: Action, role: Role): boolean => {
  const said = expected[action]
  return said === 'everyone' || said === 'all' || said.includes(role[0]!)
}

test('every action of the table is written down here', () => expect(Object.keys(expected).toSorted()).toEqual([...actions].toSorted()))

describe.each(actions.map((action) => [action] as const))('%s', (action) => {
  test.each(roles)('%s', (role) => {
    expect(may(action, [role], { closed: false }).may).toBe(mayDo(action, role))
  })

  test('a stranger', () => {
    const { who } = permissionOf(action)
    expect(may(action, [], { closed: false }).may).toBe(who === 'anyone' || who === 'signed-in')
    expect(who === 'anyone').toBe(expected[action] === 'everyone')
  })

  test('a closed inspection can be read and not written', () => {
    const { kind, on } = permissionOf(action)
    for (const role of roles.filter((one) => mayDo(action, one))) {
      const answer = may(action, [role], { closed: true })
      expect(answer).toEqual(kind === 'write' ? { may: false, why: 'closed' } : { may: true })
    }
    expect(['service', 'inspection']).toContain(on)
  })
})

test('an administrator sees nothing of a child, and an officer nothing of cases, evidence or judgements', () => {
  for (const action of actions) {
    if (permissionOf(action).childData) expect(may(action, ['administrator'], { closed: false }).may, action).toBe(false)
    if (/case|evidence|grade|judgement|child|draw|selection/i.test(action) && action !== 'withdrawSubmission') expect(may(action, ['officer'], { closed: false }).may, action).toBe(false)
  }
})

test('whoever looks at a child leaves an event', () => {
  for (const action of ['seeChildren', 'searchChildren', 'seeChild', 'seeCases', 'seeFindings', 'downloadSubmission', 'downloadDocument', 'lookAtDocument', 'takeFindings', 'takeAnnotated', 'compareVersions', 'seeQuestions', 'seeRemembered', 'seeExplanations', 'seeRepairs', 'prepareCaseNote', 'seeAudits', 'prepareAnswerToReferral', 'seeDraws', 'prepareDraw', 'takeDrawIds', 'seeSelection', 'takeSelection'] as const) expect(permissionOf(action).childData, action).toBe(true)
})

test('every action is said in words that go with "may not"', () => {
  for (const action of actions) expect(permissionOf(action).says, action).toMatch(/^[a-z][a-z' ]+[a-z]$/)
})
