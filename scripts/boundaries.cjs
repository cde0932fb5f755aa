/**
 * The rooms and which may know which (dependency-cruiser). Arrows point one way:
 * features → workspace → collation → reading → language; review.ts and decisions.ts are for all.
 */
const rooms = ['language', 'reading', 'collation', 'export', 'workspace', 'features', 'webview', 'cli']

/** What each room may import beside itself, src/review.ts and src/decisions.ts. */
const mayKnow = {
  language: [],
  reading: ['language'],
  collation: ['language', 'reading'],
  export: ['language', 'reading', 'collation'],
  workspace: ['language', 'reading', 'collation', 'export'],
  features: ['language', 'reading', 'collation', 'export', 'workspace', 'webview'],
  webview: ['language'],
  cli: ['language', 'reading', 'collation', 'export', 'workspace'],
}

const everyones = '^src/(review|decisions)\\.ts$'
const runsEverywhere = '^src/(language|reading|collation|export|review\\.ts|decisions\\.ts)'

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-knows-only-its-own`,
      comment: `src/${room} may import ${[...mayKnow[room], 'review.ts', 'decisions.ts'].join(', ')}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [everyones, `^src/(${[room, ...mayKnow[room]].join('|')})/`] },
    })),
    {
      name: 'the-core-runs-everywhere',
      comment: 'language, reading, collation and export run in workers, browsers and pipes: no module of Node',
      severity: 'error',
      from: { path: runsEverywhere },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vscode-stays-in-the-host',
      comment:
        'only features, workspace and extension.ts know the editor; workspace/worker runs outside the extension host',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(features|workspace)/', '^src/extension'] },
      to: { path: '^(vscode|@types/vscode)$|node_modules/@types/vscode' },
    },
    {
      name: 'workers-know-no-editor',
      comment: 'a worker has no vscode module, directly or by way of another',
      severity: 'error',
      from: { path: '^src/workspace/worker/' },
      to: { path: '^(vscode|@types/vscode)$|node_modules/@types/vscode', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-ships-a-development-package',
      comment: 'commander is bundled into the command line; everything else that ships is a dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: ['node_modules/(commander|@types)/'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
