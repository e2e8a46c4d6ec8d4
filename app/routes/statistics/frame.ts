import type { RouteHandle } from '../../root.tsx'

/** On every public page of statistics: its navigation, and no marking on paper, because everything there is published. */
export const publicHandle: RouteHandle = {
  isPublic: true,
  navigation: () => ({ label: 'Statistics', items: [{ text: 'Statistics', href: '/statistics' }, { text: 'Authorities', href: '/authorities' }] }),
}

/** What the loader says of keeping the page goes out with it. */
export const keptHeaders = ({ loaderHeaders }: { loaderHeaders: Headers }): Headers => loaderHeaders
