/** English names of lands that are no states (lands.ts). A row: code | name | adjective. */
const rows = `
XE|England|English
XS|Scotland|Scottish
XW|Wales|Welsh
XC|Korea|Korean
XKU|Kurdistan|Kurdish
XARAB|Arab world|Arab
XEU|Europe|European
XAF|Africa|African
XAS|Asia|Asian
XGC|Gulf|Gulf
XMG|Maghreb|Maghrebi
XOTT|Ottoman Empire|Ottoman
XPER|Persia|Persian
XLAT|Latin America|Latin American
XSCA|Scandinavia|Scandinavian
XBAL|Balkans|Balkan
XCHE|Chechnya|Chechen
XCRI|Crimea|Crimean
XCAT|Catalonia|Catalan
XUYG|Uyghurs|Uyghur
XROH|Rohingya|Rohingya
`

export const landLatin: ReadonlyMap<string, { readonly latin: string; readonly latinAdjective: string }> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', latin = '', latinAdjective = ''] = row.split('|')
      return [code, { latin, latinAdjective }]
    }),
)
