import { z } from 'zod'

/** What stands in `manifest.json` of an export: enough to tell, without any program of ours, that nothing is missing and nothing was changed. */
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const counted = { bytes: z.number().int().nonnegative(), sha256: hash }

export const manifestSchema = z.object({
  format: z.literal('inspection-workbench-export'),
  version: z.literal(1),
  edition: z.string(),
  /** The last migration of the database it comes from: an import needs the same. */
  schema: z.string(),
  inspection: z.string(),
  authority: z.string(),
  /** Instant, ISO in UTC. */
  madeAt: z.string(),
  scope: z.enum(['team', 'whole']),
  /** Every table, empty ones too. */
  records: z.array(z.object({ table: z.string(), name: z.string(), rows: z.number().int().nonnegative(), ...counted })),
  /** People, events and meanings: what other inspections share, so that an import adds to what is there. */
  beside: z.array(z.object({ what: z.enum(['person', 'event', 'confirmed_meaning']), name: z.string(), rows: z.number().int().nonnegative(), ...counted })),
  /** Files as they were sent. `path`: where the service keeps it. */
  files: z.array(z.object({ name: z.string(), path: z.string(), ...counted })),
  /** Files that should be on the disk and are not, or are no longer what was sent. */
  missing: z.array(z.object({ path: z.string(), sha256: hash, why: z.enum(['not there', 'changed since it was sent']) })),
  /** For reading. */
  readable: z.array(z.object({ name: z.string(), ...counted })),
})

export type Manifest = z.output<typeof manifestSchema>
export type Counted = Pick<Manifest['readable'][number], 'bytes' | 'sha256'>
