import { classNames } from './class-names.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

interface PaginationProps {
  /** The page shown, from 1. */
  page: number
  pages: number
  hrefFor: (page: number) => string
  /** What is paged, for people who hear the page: "Pages of findings". */
  label?: string | undefined
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** First, last, and the pages beside this one; `'gap'` where some are left out. */
export function pageNumbers(page: number, pages: number): (number | 'gap')[] {
  const shown: (number | 'gap')[] = []
  let last = 0
  for (const number of new Set([1, page - 1, page, page + 1, pages])) {
    if (number < 1 || number > pages || number <= last) continue
    if (number === last + 2) shown.push(last + 1)
    else if (number > last + 1) shown.push('gap')
    shown.push(number)
    last = number
  }
  return shown
}

function Arrow({ way, href }: { way: 'prev' | 'next'; href: string }) {
  const icon = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[way]} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={way}>
        {way === 'prev' ? icon : null}
        <span className="govuk-pagination__link-title">
          {way === 'prev' ? 'Previous' : 'Next'}
          <VisuallyHidden> page</VisuallyHidden>
        </span>
        {way === 'next' ? icon : null}
      </a>
    </div>
  )
}

function PageLink({ number, current, href }: { number: number; current: boolean; href: string }) {
  return (
    <li className={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a className="govuk-link govuk-pagination__link" href={href} aria-label={`Page ${number}`} aria-current={current ? 'page' : undefined}>
        {number}
      </a>
    </li>
  )
}

/** Links to the pages of a long list; nothing when there is but one. */
export function Pagination({ page, pages, hrefFor, label = 'Pages' }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 ? <Arrow way="prev" href={hrefFor(page - 1)} /> : null}
      <ul className="govuk-pagination__list">
        {pageNumbers(page, pages).map((number, index) =>
          number === 'gap' ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <PageLink key={number} number={number} current={number === page} href={hrefFor(number)} />
          ),
        )}
      </ul>
      {page < pages ? <Arrow way="next" href={hrefFor(page + 1)} /> : null}
    </nav>
  )
}
