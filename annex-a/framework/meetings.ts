/** A kind of multi-agency meeting that inspectors may observe. */
export interface MeetingKind {
  /** Kept with each meeting: the same for ever. */
  readonly code: string
  readonly name: string
  /** What else authorities write for it. */
  readonly also: readonly string[]
}

/**
 * Annex A, "Details of planned multi-agency meetings": those that take place while inspectors are on site, told with date, time,
 * place and area, and gone through with the lead inspector as they change.
 */
export const meetingKinds: readonly MeetingKind[] = [
  { code: 'initial-conference', name: 'Initial child protection conference', also: ['ICPC', 'Initial CP conference', 'Initial case conference', 'Initial conference', 'Initial child protection case conference'] },
  { code: 'review-conference', name: 'Review child protection conference', also: ['RCPC', 'Review CP conference', 'Review case conference', 'Review conference', 'Child protection review conference', 'CPRC', 'Review child protection case conference'] },
  { code: 'looked-after-review', name: 'Looked after child review', also: ['LAC review', 'Looked after children review', 'CLA review', 'Child looked after review', 'Children looked after review', 'Looked after review', 'CiC review', 'Child in care review', 'Statutory review', 'Review of a looked after child'] },
  { code: 'marac', name: 'Multi-agency risk assessment conference (MARAC)', also: ['MARAC', 'Multi-agency risk assessment conference', 'MARAC meeting'] },
  { code: 'core-group', name: 'Core group', also: ['Core group meeting', 'CP core group', 'Child protection core group'] },
  { code: 'strategy-discussion', name: 'Planned strategy discussion', also: ['Strategy discussion', 'Strategy meeting', 'Planned strategy meeting', 'Strat meeting', 'S47 strategy discussion'] },
  { code: 'legal-planning', name: 'Legal planning meeting', also: ['LPM', 'Legal gateway meeting', 'Legal planning', 'Legal gateway'] },
  { code: 'other', name: 'Another multi-agency meeting', also: ['Other', 'Other meeting', 'Other multi-agency meeting'] },
]

export const meetingKindOf = (code: string): MeetingKind | undefined => meetingKinds.find((kind) => kind.code === code)
