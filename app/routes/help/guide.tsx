import { longestExplanation } from '#annex-a/explanations/words.ts'
import { documentCaps } from '#server/documents/caps.ts'
import { mayBeSent } from '#server/documents/kinds.ts'
import { door } from '#server/door.ts'
import { inMegabytes } from '#server/intake/caps.ts'
import { meetingCaps, mostMeetings } from '#server/meetings/caps.ts'
import { longestMessage } from '#server/threads/form.ts'
import { GuidePage } from '../../parts/help-guide.tsx'
import { guideNamed, guideTitles } from '../../words/guides.ts'
import { sayNumber } from '../../words/numbers.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/guide'

export const loader = door('openPublicPage', async ({ params }) => {
  const guide = guideNamed(params['guide'])
  if (!guide) throw new Response(null, { status: 404 })
  return {
    guide,
    limits: {
      documentEach: inMegabytes(documentCaps.fileBytes), documentFiles: documentCaps.files, documentKinds: mayBeSent, meetingFile: inMegabytes(meetingCaps.fileBytes),
      meetings: sayNumber(mostMeetings), explanation: sayNumber(longestExplanation), message: sayNumber(longestMessage),
    },
  }
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? guideTitles[loaderData.guide] : 'Help')

export default function Guide({ loaderData }: Route.ComponentProps) {
  return <GuidePage {...loaderData} />
}
