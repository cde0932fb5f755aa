/** Everything the user sees, in the order of its registration. */

import { codeActions } from './code-actions.ts'
import { codeLens } from './code-lens.ts'
import { commands } from './commands.ts'
import { contradictionsView } from './contradictions-view.ts'
import { decide } from './decide.ts'
import { diagnostics } from './diagnostics.ts'
import { eventsView } from './events-view.ts'
import { exports } from './export.ts'
import type { Feature } from './feature.ts'
import { help } from './help.ts'
import { highlights } from './highlights.ts'
import { hovers } from './hovers.ts'
import { articleLanguage } from './language-id.ts'
import { lineDates } from './line-dates.ts'
import { namesView } from './names-view.ts'
import { navigation } from './navigation.ts'
import { reader } from './reader.ts'
import { references } from './references.ts'
import { sourcesView } from './sources-view.ts'
import { state } from './state.ts'
import { symbols } from './symbols.ts'
import { timeline } from './timeline.ts'

export const features: readonly Feature[] = [
  state,
  navigation,
  help,
  articleLanguage,
  highlights,
  hovers,
  diagnostics,
  eventsView,
  contradictionsView,
  namesView,
  sourcesView,
  reader,
  timeline,
  references,
  symbols,
  codeLens,
  lineDates,
  codeActions,
  decide,
  commands,
  exports,
]
