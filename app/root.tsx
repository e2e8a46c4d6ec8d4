import { useEffect, useRef, type ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches, useRouteLoaderData } from 'react-router'
import { instant } from '#server/clock.ts'
import { spanOf } from '#server/access/sessions.ts'
import type { InspectionFrame } from '#server/inspections/frame.ts'
import { requestContext } from '#server/web/context.ts'
import latinFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { Route } from './+types/root'
import { markScriptsRunning } from './govuk/behaviour.ts'
// Inline: a browser asks for an icon again whenever the address changes, and /check promises to ask for nothing.
import favicon from './govuk/favicon.svg?inline'
import { PageFooter } from './govuk/page-footer.tsx'
import { PageHeader, SkipLink } from './govuk/page-header.tsx'
import { ProblemPage, problemOf } from './govuk/problem-page.tsx'
import { markCurrent, ServiceNavigation, type NavigationItem } from './govuk/service-navigation.tsx'
import styles from './govuk/styles.scss?url'
import { PrintedBy, sayOpened } from './parts/printed-by.tsx'
import { SessionNotice } from './parts/person-session.tsx'
import { GivenBackPage, givenBackTitle, isGivenBack } from './parts/given-back.tsx'
import { inspectionRoleWords, sayRole } from './words/people.ts'

const SERVICE_NAME = 'Inspection workbench'

const FOOTER_LINKS = [
  { text: 'Help', href: '/help' },
  { text: 'Statistics', href: '/statistics' },
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Privacy', href: '/privacy' },
  { text: 'About', href: '/about' },
]

/** The parts of one piece of work, under the header. The part that the page belongs to is marked by itself. */
export interface PageNavigation {
  label: string
  heading?: { text: string; href: string } | undefined
  items: readonly NavigationItem[]
}

/** What a route may say of itself: `export const handle: RouteHandle = { navigation: (data, params) => … }`. */
export interface RouteHandle {
  /** Everything on the page is published: no marking on paper. Asked of what the page shows, where not all that it can show is. */
  isPublic?: true | ((loaderData: unknown) => boolean)
  navigation?: (loaderData: unknown, params: Readonly<Record<string, string | undefined>>) => PageNavigation | null
}

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: latinFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: favicon, type: 'image/svg+xml' },
]

/** The title of pages that name none, and of error pages. */
export function meta({ error }: Route.MetaArgs) {
  if (!error) return [{ title: SERVICE_NAME }]
  const words = isRouteErrorResponse(error) && isGivenBack(error.data) ? givenBackTitle(error.status) : problemIn(error).title
  return [{ title: `${words} – ${SERVICE_NAME}` }]
}

/**
 * Who is signed in, for the frame of every page. The only loader without a door: it reads nothing that is kept.
 * The nonce stays out: scripts need not read it.
 */
export function loader({ context }: Route.LoaderArgs) {
  const visit = context.get(requestContext)
  const { person, reference, workbench } = visit
  return {
    person: person ? { name: person.name, roleWords: sayRole(person) } : null,
    reference,
    demonstration: workbench.config.mode === 'demonstration',
    session: spanOf(visit, workbench.clock),
    openedAt: instant(workbench.clock),
  }
}

/** The navigation of the innermost route that has one. */
function usePageNavigation(): PageNavigation | null {
  const { pathname } = useLocation()
  for (const match of useMatches().toReversed()) {
    const { navigation } = (match.handle ?? {}) as RouteHandle
    const found = navigation?.(match.loaderData, match.params)
    if (found) return { ...found, items: markCurrent(found.items, pathname) }
  }
  return null
}

/** Who leads an inspection is told so on its pages, and is an inspector everywhere else. */
function useLeads(): boolean {
  const frame = useRouteLoaderData<InspectionFrame>('routes/inspections/frame')
  return frame?.roles.includes('lead') ?? false
}

/** Whether nothing on the page needs the marking on paper. */
function useIsPublic(): boolean {
  return useMatches().some(({ handle, loaderData }) => {
    const { isPublic } = (handle ?? {}) as RouteHandle
    return typeof isPublic === 'function' ? loaderData !== undefined && isPublic(loaderData) : isPublic === true
  })
}

/** After a change of page without a reload, focus starts at the new page's content, as it would after a reload. */
function useFocusOnNewPage() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const main = document.getElementById('main-content')
    if (!main?.contains(document.activeElement)) main?.focus()
  }, [pathname])
}

function DemonstrationMark() {
  return (
    <section className="wb-demonstration" aria-label="Demonstration">
      <p className="govuk-width-container">Demonstration: every child here is invented</p>
    </section>
  )
}

/** The frame of every page, also of error pages. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const person = data?.person ?? null
  const navigation = usePageNavigation()
  const leads = useLeads()
  const isPublic = useIsPublic()
  useEffect(markScriptsRunning, [])
  useFocusOnNewPage()
  return (
    <html lang="en-GB" className={`govuk-template${isPublic ? ' wb-is-public' : ''}`} data-printed={person && data ? sayOpened({ name: person.name, openedAt: data.openedAt }) : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body" suppressHydrationWarning>
        <SkipLink />
        {isPublic ? null : <p className="wb-print-marking">OFFICIAL-SENSITIVE</p>}
        {person && data ? <PrintedBy name={person.name} openedAt={data.openedAt} /> : null}
        <PageHeader serviceName={SERVICE_NAME} homeHref="/" signedIn={person && leads ? { ...person, roleWords: inspectionRoleWords.lead } : person} signOutAction="/sign-out" />
        {data?.demonstration ? <DemonstrationMark /> : null}
        {navigation ? <ServiceNavigation {...navigation} /> : null}
        <div className="wb-page">
          <main className="govuk-width-container govuk-main-wrapper" id="main-content" tabIndex={-1}>
            {children}
          </main>
        </div>
        <PageFooter links={FOOTER_LINKS} />
        {data?.session ? <SessionNotice {...data.session} /> : null}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

function problemIn(error: unknown) {
  return isRouteErrorResponse(error) ? problemOf(error.status, error.data) : problemOf(500)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const data = useRouteLoaderData<typeof loader>('root')
  if (isRouteErrorResponse(error) && isGivenBack(error.data)) return <GivenBackPage form={error.data} status={error.status} />
  return <ProblemPage {...problemIn(error)} requestReference={data?.reference} />
}
