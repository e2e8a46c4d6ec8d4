import { useEffect, type RefObject } from 'react'

/** The components of the design system that do more when JavaScript runs. */
export type Behaviour = 'govuk-error-summary' | 'govuk-file-upload' | 'govuk-service-navigation' | 'govuk-skip-link'

/**
 * Marks the page as one where JavaScript runs. Only now may the styles hide anything, so a page whose scripts
 * never arrive shows everything.
 */
export function markScriptsRunning(): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
}

async function start(name: Behaviour, element: Element): Promise<void> {
  const { ErrorSummary, FileUpload, ServiceNavigation, SkipLink } = await import('govuk-frontend')
  const constructors = {
    'govuk-error-summary': ErrorSummary,
    'govuk-file-upload': FileUpload,
    'govuk-service-navigation': ServiceNavigation,
    'govuk-skip-link': SkipLink,
  }
  // The element may have left the page while the script was fetched, or (in development) be started twice.
  if (!element.isConnected || element.hasAttribute(`data-${name}-init`)) return
  markScriptsRunning()
  new constructors[name](element)
}

/** Gives an element the design system's own behaviour once it is on the page. Without JavaScript nothing is lost. */
export function useBehaviour(name: Behaviour, element: RefObject<Element | null>): void {
  useEffect(() => {
    if (element.current) void start(name, element.current)
  }, [name, element])
}
