import type { PageNavigation } from '../root.tsx'

/** For an administrator, who looks after more than inspections. */
export const serviceNavigation: PageNavigation = {
  label: 'Service',
  items: [
    { text: 'Inspections', href: '/inspections' },
    { text: 'People', href: '/people' },
  ],
}
