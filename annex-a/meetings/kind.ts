import { meetingKinds } from '../framework/meetings.ts'
import { bare } from '../reading/cells/result.ts'

const known: ReadonlyMap<string, string> = new Map(meetingKinds.flatMap(({ code, name, also }) => [code, name, ...also].flatMap((text) => [bare(text), bare(`${text}s`)].map((key) => [key, code] as const))))

/** The code of a kind of meeting by its name, or by what authorities write for it; null for anything else. Never guessed from a part. */
export const meetingKindCalled = (text: string): string | null => known.get(bare(text)) ?? null
