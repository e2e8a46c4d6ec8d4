import { CAPS } from '#annex-a/workbook/caps.ts'

/** How much one delivery may hold. The largest authority's whole Annex A is about 8 MB. */
export const deliveryCaps = {
  fileBytes: CAPS.fileBytes,
  files: 20,
  /** All files together: they are in memory at once while they are checked. */
  allBytes: 200_000_000,
  /** Beyond this we stop listening. Below it we hear the browser out, because one that is cut off shows its own error and not our words. */
  heardBytes: 1_100_000_000,
} as const
export type DeliveryCaps = { readonly [K in keyof typeof deliveryCaps]: number }

/** Beyond the most that a form may have, so many more files are told by their names. */
export const mostNamed = 200

/** `50000000` → `50 MB`, `52428800` → `52.4 MB`: never rounded down to the cap that it passes. */
export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`
