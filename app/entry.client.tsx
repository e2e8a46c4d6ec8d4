import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { keepTypedBeforeScripts } from './keeping/before-scripts.ts'
import { askBeforeLeaving } from './keeping/plain-forms.ts'

keepTypedBeforeScripts()
askBeforeLeaving()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})
