import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('lists', 'routes/lists/….tsx')`. */
export const listsRoutes: RouteConfigEntry[] = [
  route('lists', 'routes/lists/overview.tsx'),
  route('lists/send', 'routes/lists/send.tsx'),
  route('lists/questions', 'routes/lists/questions.tsx'),
  route('lists/remembered', 'routes/lists/remembered.tsx'),
  route('lists/remembered/file', 'routes/lists/remembered-file.tsx'),
  route('lists/remembered/:meaningId', 'routes/lists/remembered-one.tsx'),
  route('lists/compare', 'routes/lists/compare.tsx'),
  route('lists/:submissionId', 'routes/lists/version.tsx'),
  route('lists/:submissionId/submit', 'routes/lists/submit.tsx'),
  route('lists/:submissionId/receipt', 'routes/lists/receipt.tsx'),
  route('lists/:submissionId/discard', 'routes/lists/discard.tsx'),
  route('lists/:submissionId/restore', 'routes/lists/restore.tsx'),
  route('lists/:submissionId/on-top', 'routes/lists/on-top.tsx'),
  route('lists/:submissionId/check-again', 'routes/lists/check-again.tsx'),
  route('lists/:submissionId/withdraw', 'routes/lists/withdraw.tsx'),
  route('lists/:submissionId/take-away', 'routes/lists/take-away.tsx'),
  route('lists/:submissionId/annotated', 'routes/lists/annotated.tsx'),
  route('lists/:submissionId/findings-file', 'routes/lists/findings-file.tsx'),
  route('lists/:submissionId/list/:list', 'routes/lists/list.tsx'),
  route('lists/:submissionId/list/:list/rule/:code', 'routes/lists/rule.tsx'),
  route('lists/:submissionId/file/:fileId', 'routes/lists/file.tsx'),
]
