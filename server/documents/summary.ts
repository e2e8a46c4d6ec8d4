import { topicSections, type TopicSection } from '#annex-a/framework/documents/topic.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import type { Dated } from '../calendar/calendar.ts'
import { documentsOf } from './desk.ts'
import { countTopics, documentsDue, topicLines, type TopicCounts, type TopicLine } from './see-documents.ts'
import { topicStanding, type TopicStanding } from './standing.ts'
import { documentsWithLists } from './with-lists.ts'

/** What somebody has to do about a document. Of the authority: send it, answer why it went back, say where to look. Of the team: read it. */
export type TopicNeed = 'missing' | 'returned' | 'point' | 'read'

export interface SectionSummary {
  readonly section: TopicSection
  readonly name: string
  readonly counts: TopicCounts
  /** Those that wait for whoever looks. */
  readonly needs: readonly { readonly number: string; readonly name: string; readonly need: TopicNeed }[]
}

export interface DocumentsSummary {
  readonly due: Dated | null
  readonly sections: readonly SectionSummary[]
  /** Files of which nobody has said which document they are: for the authority alone. */
  readonly waiting: number
  /** Of all sections. */
  readonly missing: number
}

/** Where the documents that apply stand, by section, for the authority or the team. `now`: instant. */
export const summariseDocuments = async (db: Kysely<Tables>, inspection: InspectionRow, { isOfficer, now }: { readonly isOfficer: boolean; readonly now: string }): Promise<DocumentsSummary> => {
  const [standing, due] = [await documentsOf(db, inspection.id), await documentsDue(db, inspection)]
  const lines = topicLines(inspection, standing, await documentsWithLists(db, inspection), due, now)
  const sections = ([1, 2, 3, 4] as const).map((section): SectionSummary => {
    const own = lines.filter(({ number }) => number.startsWith(`${section}.`))
    return {
      section, name: topicSections[section], counts: countTopics(own),
      needs: own.flatMap((line) => {
        const need = (isOfficer ? needOfAuthority : needOfTeam)(line, topicStanding(standing, line.number))
        return need ? [{ number: line.number, name: line.name, need }] : []
      }),
    }
  })
  return {
    due, sections: sections.filter(({ counts }) => counts.of), waiting: isOfficer ? standing.files.filter(({ state }) => state === 'waiting').length : 0,
    missing: sections.reduce((sum, { counts }) => sum + counts.missing, 0),
  }
}

const needOfAuthority = ({ status, withoutPointer }: TopicLine, { files }: TopicStanding): TopicNeed | null => {
  if (status === 'not-sent' || status === 'asked') return 'missing'
  if (files.some(({ review, answered }) => review?.is === 'returned' && !answered)) return 'returned'
  return withoutPointer ? 'point' : null
}

const needOfTeam = (_: TopicLine, { files }: TopicStanding): TopicNeed | null => (files.some(({ review, answered }) => review === null || answered) ? 'read' : null)
