import type { CaseMarkTable } from './case-marks.ts'
import type { CaseAuditFileTable, CaseConsideredTable, CaseStepTable } from './case-steps.ts'
import type { CaseSeenTable } from './cases-seen.ts'
import type { ExplanationTable, ExplanationVersionTable, RepairTable } from './explanations.ts'
import type { MilestoneChangeTable } from './calendar.ts'
import type { ContextEntryTable } from './context.ts'
import type { CaseOriginTable, DrawAbandonedTable, DrawExcludedTable, DrawFrameTable, DrawMemberTable, DrawRankedTable, DrawResultTable, DrawSeedTable, DrawTable } from './draws.ts'
import type { DigestSentTable } from './digest.ts'
import type { ConfirmedMeaningTable, SubmissionQuestionsTable } from './confirmed.ts'
import type { ChosenCaseTable, EvidenceCriterionTable, EvidenceTable, EvidenceVersionTable, InspectionSettingTable, InspectionTable, ProvisionalGradeTable, TeamMemberTable } from './inspections.ts'
import type { JudgementSnapshotTable } from './judgements.ts'
import type { DocumentDeliveryTable, DocumentEventTable, DocumentFileTable } from './documents.ts'
import type { FieldSessionTable, FieldTable, FieldVersionTable } from './fields.ts'
import type { MeetingAreasTable, MeetingFileTable, MeetingObserversTable, MeetingSeenTable, MeetingTable, MeetingVersionTable } from './meetings.ts'
import type { PrivateNoteTable, ThreadMessageTable, ThreadTable } from './threads.ts'
import type { CaseReadingTable, SecondReadingTable } from './second-readings.ts'
import type { ChildrenCountedTable, OutcomeCorrectionTable, OutcomeGradeTable, OutcomeImportTable, OutcomeTable } from './register.ts'
import type { ReleaseFileTable, ReleaseTable, ReleaseTableTable } from './releases.ts'
import type { ActionStatementTable, DirectorFeedbackTable, ReportAnswerTable, ReportCommentTable, ReportPieceEvidenceTable, ReportPieceTable, ReportPointTable, ReportStepTable, ReportTextTable, TeamActionStepTable, TeamActionTable, TeamMeetingTable, TeamMeetingVersionTable } from './report.ts'
import type { OwnFilterTable, OwnPatternTable } from './selection.ts'
import type { BroughtEventTable, EventTable, PersonTable, SessionTable } from './people.ts'
import type {
  ChildSummaryTable, ChildTable, FindingTable, FindingTotalTable, FlagTable, FlagTotalTable, ListRowTable, NotCheckedTable, PatternChildTable, PatternTotalTable, SubmissionFileTable, SubmissionListTable, SubmissionRefusedTable, SubmissionTable,
} from './submissions.ts'

type ListTables = { [name: `list_${string}`]: ListRowTable }

export interface Tables extends ListTables {
  person: PersonTable
  session: SessionTable
  event: EventTable
  brought_event: BroughtEventTable
  inspection: InspectionTable
  team_member: TeamMemberTable
  inspection_setting: InspectionSettingTable
  submission: SubmissionTable
  submission_file: SubmissionFileTable
  submission_refused: SubmissionRefusedTable
  submission_list: SubmissionListTable
  child: ChildTable
  child_summary: ChildSummaryTable
  pattern_child: PatternChildTable
  pattern_total: PatternTotalTable
  own_pattern: OwnPatternTable
  own_filter: OwnFilterTable
  finding: FindingTable
  finding_total: FindingTotalTable
  not_checked: NotCheckedTable
  submission_questions: SubmissionQuestionsTable
  milestone_change: MilestoneChangeTable
  context_entry: ContextEntryTable
  digest_sent: DigestSentTable
  confirmed_meaning: ConfirmedMeaningTable
  document_delivery: DocumentDeliveryTable
  document_file: DocumentFileTable
  document_event: DocumentEventTable
  flag: FlagTable
  flag_total: FlagTotalTable
  chosen_case: ChosenCaseTable
  case_seen: CaseSeenTable
  case_step: CaseStepTable
  case_audit_file: CaseAuditFileTable
  case_considered: CaseConsideredTable
  case_mark: CaseMarkTable
  case_origin: CaseOriginTable
  draw: DrawTable
  draw_frame: DrawFrameTable
  draw_member: DrawMemberTable
  draw_excluded: DrawExcludedTable
  draw_seed: DrawSeedTable
  draw_result: DrawResultTable
  draw_ranked: DrawRankedTable
  draw_abandoned: DrawAbandonedTable
  evidence: EvidenceTable
  evidence_version: EvidenceVersionTable
  evidence_criterion: EvidenceCriterionTable
  field: FieldTable
  field_version: FieldVersionTable
  field_session: FieldSessionTable
  provisional_grade: ProvisionalGradeTable
  second_reading: SecondReadingTable
  case_reading: CaseReadingTable
  judgement_snapshot: JudgementSnapshotTable
  meeting: MeetingTable
  meeting_version: MeetingVersionTable
  meeting_observers: MeetingObserversTable
  meeting_seen: MeetingSeenTable
  meeting_areas: MeetingAreasTable
  meeting_file: MeetingFileTable
  thread: ThreadTable
  thread_message: ThreadMessageTable
  private_note: PrivateNoteTable
  explanation: ExplanationTable
  explanation_version: ExplanationVersionTable
  repair: RepairTable
  outcome: OutcomeTable
  outcome_grade: OutcomeGradeTable
  outcome_correction: OutcomeCorrectionTable
  outcome_import: OutcomeImportTable
  children_counted: ChildrenCountedTable
  release: ReleaseTable
  release_table: ReleaseTableTable
  release_file: ReleaseFileTable
  team_meeting: TeamMeetingTable
  team_meeting_version: TeamMeetingVersionTable
  team_action: TeamActionTable
  team_action_step: TeamActionStepTable
  director_feedback: DirectorFeedbackTable
  report_piece: ReportPieceTable
  report_piece_evidence: ReportPieceEvidenceTable
  report_text: ReportTextTable
  report_step: ReportStepTable
  report_comment: ReportCommentTable
  report_point: ReportPointTable
  report_answer: ReportAnswerTable
  action_statement: ActionStatementTable
}
