import { layout, prefix, type RouteConfig } from '@react-router/dev/routes'
import { accessRoutes } from './routes/access/routes.ts'
import { casesRoutes } from './routes/cases/routes.ts'
import { childrenRoutes } from './routes/children/routes.ts'
import { documentsRoutes } from './routes/documents/routes.ts'
import { drawsRoutes } from './routes/draws/routes.ts'
import { explanationsRoutes } from './routes/explanations/routes.ts'
import { repairsRoutes } from './routes/repairs/routes.ts'
import { evidenceRoutes } from './routes/evidence/routes.ts'
import { fieldsData, fieldsRoutes } from './routes/fields/routes.ts'
import { helpRoutes } from './routes/help/routes.ts'
import { inspectionRoutes, inspectionsRoutes } from './routes/inspections/routes.ts'
import { judgementsRoutes } from './routes/judgements/routes.ts'
import { listsRoutes } from './routes/lists/routes.ts'
import { meetingsRoutes } from './routes/meetings/routes.ts'
import { readingsRoutes } from './routes/readings/routes.ts'
import { publicRoutes } from './routes/public/routes.ts'
import { reportRoutes } from './routes/report/routes.ts'
import { teamMeetingsRoutes } from './routes/team-meetings/routes.ts'
import { registerRoutes } from './routes/register/routes.ts'
import { statisticsRoutes } from './routes/statistics/routes.ts'
import { threadsRoutes } from './routes/threads/routes.ts'

/** Every address of the workbench. A screen is a file below `routes/` and a line in its subject's `routes.ts`. */
export default [
  ...publicRoutes,
  ...accessRoutes,
  ...helpRoutes,
  ...registerRoutes,
  ...statisticsRoutes,
  ...inspectionsRoutes,
  ...prefix('inspections/:inspectionId', [
    ...fieldsData,
    layout('routes/inspections/frame.tsx', [...inspectionRoutes, ...listsRoutes, ...documentsRoutes, ...meetingsRoutes, ...threadsRoutes, ...childrenRoutes, ...casesRoutes, ...drawsRoutes, ...evidenceRoutes, ...readingsRoutes, ...judgementsRoutes, ...fieldsRoutes, ...explanationsRoutes, ...repairsRoutes, ...teamMeetingsRoutes, ...reportRoutes]),
  ]),
] satisfies RouteConfig
