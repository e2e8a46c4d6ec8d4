interface PageFooterProps {
  links: readonly { text: string; href: string }[]
}

/** The links that belong to every page. */
export function PageFooter({ links }: PageFooterProps) {
  return (
    <footer className="wb-footer">
      <div className="govuk-width-container">
        <nav aria-label="Support links">
          <ul className="wb-footer__list">
            {links.map(({ text, href }) => (
              <li className="wb-footer__item" key={href}>
                <a className="govuk-link govuk-link--no-visited-state" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
