/** What the table of children can show beside the ID, in its order; the first eight where nobody has chosen. */
export const columnNames = ['age', 'gender', 'ethnicity', 'disability', 'lists', 'stage', 'team', 'case', 'worker', 'legal', 'placement', 'abuse', 'need', 'flags', 'journey'] as const
export type ColumnName = (typeof columnNames)[number]
export const usualColumns: readonly ColumnName[] = columnNames.slice(0, 8)
