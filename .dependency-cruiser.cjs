/** The walls of the house: who may import whom. docs/architecture.md lists the same names. */

const SIDES = 'lookups|licence|departments|ledger|policy|demonstration|world|solver|history'
/** Where an office is put together; they alone know everything. */
const PROGRAMS = '^api/(main|worker|cli|open-office|open-demonstration|office-key|start-faults)\\.ts$|^api/cli/'
const EVERY_FLOOR = '^api/(errors|log|events)\\.ts$'
const STORE_DOOR = '^api/store/index\\.ts$'
const CONTRACT_DOOR = '^api/contract/index\\.ts$'
const FORM_DOORS = '^forms/(render/)?index\\.ts$'
const SCREEN_LIBRARIES = 'node_modules/(react|react-dom|react-router|antd|dayjs|qrcode|@ant-design|@tanstack|@fontsource|@types/(react|react-dom|qrcode))/'

/** A wall around `from`: nothing but the listed paths may be imported. */
function only(name, from, may, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: may } }
}

module.exports = {
  forbidden: [
    only('engine-is-pure', '^engine/', ['^engine/', 'node_modules/(json-rules-engine|pinyin-pro|opencc-js)/'],
      'The engine knows itself, json-rules-engine and two tables of Chinese characters; nothing that has a clock or touches the world.'),
    {
      name: 'rules-are-data',
      comment: 'A rule set imports nothing: a lawyer can read all of it, and no program can hide in it.',
      severity: 'error',
      from: { path: '^rules/' },
      to: {},
    },
    only('forms-know-forms', '^forms/(?!render/)', ['^forms/(?!render/)', 'node_modules/(ajv|ajv-formats)/'],
      'Forms know themselves and the schema validator, so that browser and server check alike.'),
    only('render-draws-forms', '^forms/render/', ['^forms/', SCREEN_LIBRARIES],
      'What draws a form knows forms and the drawing library, never a screen or an address of the server.'),
    only('contract-is-shared', '^api/contract/', ['^api/contract/', 'node_modules/@sinclair/typebox/'],
      'The contract is all a browser may know of the server, so it knows nothing of the server itself.'),
    {
      name: 'store-is-the-floor',
      comment: 'The store stands on the engine and the database drivers; it knows nobody who stands on it.',
      severity: 'error',
      from: { path: '^api/store/' },
      to: {
        pathNot: ['^api/store/', '^engine/index\\.ts$', EVERY_FLOOR, 'node_modules/(kysely|sqlite3|pg|@types/pg)/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'store-by-its-door',
      comment: 'The rest of the server enters the store by its door only.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/store/' },
      to: { path: '^api/store/', pathNot: STORE_DOOR },
    },
    {
      name: 'sql-lives-in-store',
      comment: 'Only the store knows a database driver or writes SQL.',
      severity: 'error',
      from: { pathNot: '^(api/store|test)/' },
      to: { path: 'node_modules/(kysely|sqlite3|pg|@types/pg)/' },
    },
    {
      name: 'express-lives-in-http',
      comment: 'Only api/http knows Express; an action can be called without it.',
      severity: 'error',
      from: { pathNot: '^(api/http|test)/' },
      to: { path: 'node_modules/(express|express-rate-limit|helmet|@types/express|@types/express-serve-static-core)/' },
    },
    {
      name: 'sides-do-not-touch',
      comment: 'The sides of the building stand on the store and the engine, and do not touch each other or anything above.',
      severity: 'error',
      from: { path: `^api/(${SIDES})/` },
      to: { path: '^api/', pathNot: ['^api/$1/', STORE_DOOR, CONTRACT_DOOR, EVERY_FLOOR] },
    },
    {
      name: 'actions-stand-alone',
      comment: 'An action does not call another action, and nothing below calls one: what several need lies in api/road, the engine or the store.',
      severity: 'error',
      from: { path: `^api/actions/([^/]+)$|^api/(?:road|store|contract|${SIDES})/` },
      to: { path: '^api/actions/', pathNot: '^api/actions/$1$' },
    },
    {
      name: 'actions-know-no-transport',
      comment: 'Actions and all below know neither HTTP nor the job runner nor the programs; HTTP and jobs do not know each other.',
      severity: 'error',
      from: { path: `^api/(actions|road|http|jobs|store|contract|${SIDES})/` },
      to: { path: `^api/(http|jobs)/|${PROGRAMS}`, pathNot: '^api/$1/' },
    },
    only('windows-see-contract-and-forms', '^(kiosk|staff)-ui/', ['^$1-ui/', CONTRACT_DOOR, FORM_DOORS, SCREEN_LIBRARIES],
      'A window knows the contract, the forms and its drawing library; not the server, not the engine, not the other window.'),
    {
      name: 'root-files',
      comment: 'Errors, log and events serve every floor and know none; the context is for actions, HTTP, jobs and programs.',
      severity: 'error',
      from: { path: `^api/(store|contract|${SIDES})/|${EVERY_FLOOR}` },
      to: { path: '^api/context\\.ts$' },
    },
    {
      name: 'config-for-programs',
      comment: 'The configuration is read by the programs, which hand on what a room needs.',
      severity: 'error',
      from: { path: '^(api|engine|forms|kiosk-ui|staff-ui)/', pathNot: PROGRAMS },
      to: { path: '^api/config\\.ts$' },
    },
    {
      name: 'through-the-door',
      comment: 'Whoever enters another top-level folder uses its door.',
      severity: 'error',
      from: { path: '^(engine|forms|rules|api|kiosk-ui|staff-ui)/' },
      to: {
        path: '^(engine|forms|rules|api|kiosk-ui|staff-ui|test|docs)/',
        pathNot: ['^$1/', '^engine/index\\.ts$', FORM_DOORS, CONTRACT_DOOR, STORE_DOOR],
      },
    },
    {
      name: 'no-circular',
      comment: 'No import goes in a circle, at run time or among types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.tsbuild|\\.cache|dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
