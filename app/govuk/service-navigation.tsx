import { useId, useRef } from 'react'
import { useBehaviour } from './behaviour.ts'
import { classNames } from './class-names.ts'

export interface NavigationItem {
  text: string
  href: string
  /** Addresses elsewhere whose pages belong to this item. */
  covers?: readonly string[] | undefined
  /** `'page'`: this very page. `true`: this page is somewhere under it. */
  current?: 'page' | boolean | undefined
}

/** Marks the item whose page `pathname` is or lies under; of several, the one with the longest address. */
export function markCurrent(items: readonly NavigationItem[], pathname: string): NavigationItem[] {
  const isUnder = (href: string): boolean => pathname === href || pathname.startsWith(`${href}/`)
  const covering = items.find(({ covers = [] }) => covers.some(isUnder))
  const under = covering ? [covering] : items.filter(({ href }) => isUnder(href))
  const nearest = under.toSorted((a, b) => b.href.length - a.href.length)[0]
  return items.map((item) => (item === nearest ? { ...item, current: item.href === pathname ? 'page' : true } : item))
}

interface ServiceNavigationProps {
  items: readonly NavigationItem[]
  label?: string | undefined
  /** Whose parts these are, in bold before them: the name of the inspection. */
  heading?: { text: string; href: string } | undefined
}

function Item({ text, href, current }: NavigationItem) {
  return (
    <li className={classNames('govuk-service-navigation__item', Boolean(current) && 'govuk-service-navigation__item--active')}>
      <a className="govuk-service-navigation__link" href={href} aria-current={current || undefined}>
        {current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  )
}

/** The main parts of the service, or of one piece of work. On narrow screens a "Menu" button once JavaScript runs. */
export function ServiceNavigation({ items, label = 'Menu', heading }: ServiceNavigationProps) {
  const root = useRef<HTMLElement>(null)
  const listId = useId()
  useBehaviour('govuk-service-navigation', root)
  return (
    <section ref={root} className="govuk-service-navigation" aria-label={heading?.text ?? label} data-module="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          {heading ? (
            <span className="govuk-service-navigation__service-name">
              <a className="govuk-service-navigation__link" href={heading.href}>
                {heading.text}
              </a>
            </span>
          ) : null}
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            {items.length > 1 ? (
              <button
                type="button"
                className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls={listId}
                hidden
                aria-hidden="true"
              >
                Menu
              </button>
            ) : null}
            <ul className="govuk-service-navigation__list" id={listId}>
              {items.map((item) => (
                <Item key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  )
}
