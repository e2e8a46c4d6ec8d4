import type { Kysely } from 'kysely'
import type { ProvisionalGradeTable } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A grade as somebody recorded it. */
export interface GradeRow extends ProvisionalGradeTable {
  readonly recorder: string | null
}

const named = (db: Db, inspectionId: string) =>
  db.selectFrom('provisional_grade').leftJoin('person as recorder', 'recorder.id', 'provisional_grade.recorded_by')
    .selectAll('provisional_grade').select('recorder.name as recorder').where('provisional_grade.inspection_id', '=', inspectionId)

/** Every grade ever recorded, the newest first: nothing is overwritten. */
export const gradesOf = (db: Db, inspectionId: string): Promise<GradeRow[]> =>
  named(db, inspectionId).orderBy('provisional_grade.recorded_at', 'desc').orderBy('provisional_grade.id').execute()

export const gradeById = (db: Db, inspectionId: string, id: string): Promise<GradeRow | undefined> =>
  named(db, inspectionId).where('provisional_grade.id', '=', id).executeTakeFirst()

export const addGrade = async (db: Db, grade: ProvisionalGradeTable): Promise<void> => {
  await db.insertInto('provisional_grade').values(grade).execute()
}
