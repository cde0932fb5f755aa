/** Which types of event have one day of their own. */

/** Types whose claims rather tell several events of one kind; their days differ without contradiction. */
export const repeated: ReadonlySet<string> = new Set([
  'attack',
  'kill',
  'injure',
  'arrest',
  'talks',
  'statement',
  'announce',
  'deny',
  'search',
  'rise',
  'fall',
  'clash',
  'call',
  'participate',
  'deploy',
  'discuss',
])

/** Types that go on for days: another day of them is no contradiction. */
export const lasting: ReadonlySet<string> = new Set([
  'visit',
  'protest',
  'strike',
  'storm',
  'flood',
  'search',
  'talks',
  'interrogate',
  'investigate',
  'trial',
  'vote',
  'conference',
  'exercise',
  'war',
  'crisis',
  'form',
])
