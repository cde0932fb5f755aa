/** Everything the user sees, in the order of its registration. */
import { contradictionsView } from './contradictions-view.ts'
import { diagnostics } from './diagnostics.ts'
import { eventsView } from './events-view.ts'
import type { Feature } from './feature.ts'
import { highlights } from './highlights.ts'
import { hovers } from './hovers.ts'
import { articleLanguage } from './language-id.ts'
import { namesView } from './names-view.ts'
import { navigation } from './navigation.ts'
import { sourcesView } from './sources-view.ts'
import { state } from './state.ts'

export const features: readonly Feature[] = [
  state,
  navigation,
  articleLanguage,
  highlights,
  hovers,
  diagnostics,
  eventsView,
  contradictionsView,
  namesView,
  sourcesView,
]
