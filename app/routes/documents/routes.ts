import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const documentsRoutes: RouteConfigEntry[] = [
  route('documents', 'routes/documents/overview.tsx'),
  route('documents/send', 'routes/documents/send.tsx'),
  route('documents/sent/:deliveryId', 'routes/documents/sent.tsx'),
  route('documents/waiting', 'routes/documents/waiting.tsx'),
  route('documents/topic/:number', 'routes/documents/topic.tsx'),
  route('documents/topic/:number/not-held', 'routes/documents/not-held.tsx'),
  route('documents/topic/:number/number', 'routes/documents/number.tsx'),
  route('documents/topic/:number/ask', 'routes/documents/ask.tsx'),
  route('documents/topic/:number/move', 'routes/documents/move-all.tsx'),
  route('documents/file/:fileId', 'routes/documents/file.tsx'),
  route('documents/file/:fileId/look', 'routes/documents/look.tsx'),
  route('documents/file/:fileId/picture', 'routes/documents/picture.tsx'),
  route('documents/file/:fileId/point', 'routes/documents/point.tsx'),
  route('documents/file/:fileId/replace', 'routes/documents/replace.tsx'),
  route('documents/file/:fileId/move', 'routes/documents/move.tsx'),
  route('documents/file/:fileId/take-back', 'routes/documents/take-back.tsx'),
  route('documents/file/:fileId/review', 'routes/documents/review.tsx'),
]
