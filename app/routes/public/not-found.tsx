import { door } from '#server/door.ts'

// A route of its own, so that the page says who is signed in like every other.
export const loader = door('openPublicPage', async () => { throw new Response(null, { status: 404 }) })
export const action = door('openPublicPage', async () => { throw new Response(null, { status: 404 }) })

export default function NotFound() {
  return null
}
