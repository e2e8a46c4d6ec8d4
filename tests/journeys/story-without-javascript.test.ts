import { withBrowser } from '../support/visits.ts'
import { tellStory } from './story.ts'

tellStory(withBrowser(), { javaScript: false })
