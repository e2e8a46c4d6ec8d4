import type { PageNavigation } from '../root.tsx'

/** For an administrator, who looks after more than inspections. */
export const serviceNavigation: PageNavigation = {
  label: 'Service',
  items: [
    { text: 'Inspections', href: '/inspections' },
    { text: 'People', href: '/people' },
    { text: 'Outcomes', href: '/register' },
  ],
}

/** On the pages of the register, for whoever may see it. */
export const registerNavigation = (role: string): PageNavigation => (role === 'administrator' ? serviceNavigation : { ...serviceNavigation, items: serviceNavigation.items.filter(({ href }) => href !== '/people') })
