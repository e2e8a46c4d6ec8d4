import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { keepTypedBeforeScripts } from './keeping/before-scripts.ts'
import { mindPlainForms } from './keeping/plain-forms.ts'

keepTypedBeforeScripts()
mindPlainForms()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})
