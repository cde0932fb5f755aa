/** Everything the user sees, in the order of its registration. */
import { diagnostics } from './diagnostics.ts'
import { eventsView } from './events-view.ts'
import type { Feature } from './feature.ts'
import { highlights } from './highlights.ts'
import { hovers } from './hovers.ts'
import { navigation } from './navigation.ts'

export const features: readonly Feature[] = [navigation, highlights, hovers, diagnostics, eventsView]
