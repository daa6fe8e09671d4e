import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { project } from './atlas'
import {
  arrows,
  browserLoads,
  exactVersions,
  importsOf,
  logicalCss,
  names,
  noBareMarks,
  noMarkupIn,
  packages,
  reachedFrom,
  readmes,
  shortFiles,
  strangersIn,
  type HouseRule,
  type ProjectFile,
} from './house'

const kept = /\.(tsx?|css|js|html|md|json)$/

function filesBelow(folder: string): ProjectFile[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kept.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}data${sep}`) && !path.includes(`${sep}fixtures${sep}`))
    .map((path) => ({ path: relative(project, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

const topFiles = readdirSync(project, { withFileTypes: true })
  .filter((entry) => entry.isFile() && kept.test(entry.name))
  .map(({ name }): ProjectFile => ({ path: name, text: readFileSync(join(project, name), 'utf8') }))
const tree = [...topFiles, ...['src', 'geo', 'test', 'public'].flatMap(filesBelow)]

const file = (path: string, text = ''): ProjectFile => ({ path, text })

describe('the imports of a script are read', () => {
  test('statements over one line and several, bare, of types, and dynamic ones', () => {
    const dynamic = `const later = imp${'ort'}('./e')`
    const text = [
      "import a from './a'",
      "import {\n  b,\n} from './b'",
      "import './c.css'",
      "export { d } from './d'",
      dynamic,
      "import type { F } from './f'",
      "// import g from './g'",
    ].join('\n')
    expect(importsOf(text).map(({ from }) => from)).toEqual(['./a', './b', './c.css', './d', './f', './e'])
    expect(importsOf(text).filter(({ isType }) => isType)).toEqual([{ from: './f', isType: true }])
  })

  test('every script of the project that says "from" outside of text is seen to import', () => {
    const silent = tree.filter(({ path, text }) => /^src\/.*\.tsx?$/.test(path) && /^import /m.test(text) && importsOf(text).length === 0)
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

/** A rule, samples that break it, and samples that keep it. */
const rules: [sentence: string, rule: HouseRule, bad: ProjectFile[][], good: ProjectFile[][]][] = [
  [
    'imports point only where the house lets them',
    arrows,
    [
      [file('src/model/when.ts', "import { store } from '../state/store'")],
      [file('src/i18n/format.ts', "import { store } from '../state/store'")],
      [file('src/state/store.ts', "import { speakIn } from '../i18n/speak'")],
      [file('src/map/bind.ts', "import { App } from '../panels/App'")],
      [file('src/panels/App.tsx', "import { MapPane } from '../map/MapPane'")],
      [file('src/panels/App.tsx', "import { compile } from '../../geo/compile'")],
      [file('src/sketch/Sketch.tsx', "import { store } from '../state/store'")],
      [file('src/site/render.tsx', "import { MapPane } from '../map/MapPane'")],
      [file('geo/compile.ts', "import { store } from '../src/state/store'")],
      [file('geo/check/dates.ts', "import type { App } from '../../src/panels/App'")],
      [file('src/model/when.ts', "import { core } from '../../test/atlas'")],
      [file('src/cellar/wine.ts', '')],
    ],
    [
      [file('src/panels/App.tsx', "import { store } from '../state/store'")],
      [file('src/main.tsx', "import { MapPane } from './map/MapPane'")],
      [file('geo/compile.ts', "import type { Core } from '../src/model/atlas'")],
      [file('test/any.test.ts', "import { compile } from '../geo/compile'")],
    ],
  ],
  [
    'packages stand only where they matter',
    packages,
    [
      [file('src/panels/App.tsx', "import { Map } from 'maplibre-gl'")],
      [file('src/panels/App.tsx', "import { diff } from '@maplibre/maplibre-gl-style-spec'")],
      [file('src/panels/Live.tsx', "import { createStore } from 'zustand/vanilla'")],
      [file('src/map/bind.ts', "import { useEffect } from 'react'")],
      [file('src/state/store.ts', "import { useSyncExternalStore } from 'react'")],
      [file('src/panels/App.tsx', "import { renderToString } from 'react-dom/server'")],
      [file('src/sketch/labels.ts', "import { distance } from '@turf/turf'")],
      [file('src/model/when.ts', "import { join } from 'node:path'")],
      [file('src/panels/PlanDiagram.tsx', "import Elk from 'elkjs/lib/elk.bundled.js'")],
      [file('src/panels/App.tsx', "import { IntlMessageFormat } from 'intl-messageformat'")],
      [file('src/panels/App.tsx', "import { debounce } from 'lodash'")],
      [file('src/panels/App.tsx', "import { test } from 'vitest'")],
      [file('src/panels/CiteForms.tsx', "import { Cite } from '@citation-js/core'")],
      [file('geo/compile.ts', "import { Cite } from '@citation-js/core'")],
    ],
    [
      [file('src/map/MapPane.tsx', "import { useEffect } from 'react'")],
      [file('src/map/view.ts', "import { Map } from 'maplibre-gl'")],
      [file('src/site/plugin.ts', "import { join } from 'node:path'")],
      [file('src/model/place.ts', "import type { Geometry } from 'geojson'")],
      [file('geo/where.ts', "import { distance } from '@turf/turf'")],
    ],
  ],
  [
    'the browser loads nothing of the build, of the content’s tools, or of Node',
    browserLoads,
    [
      [file('src/main.tsx', "import { a } from './a'"), file('src/a.ts', "import { read } from '../geo/read'"), file('geo/read.ts')],
      [file('src/main.tsx', "import { a } from './a'"), file('src/a.ts', "import { join } from 'node:path'")],
      [file('src/main.tsx', `const a = imp${'ort'}('./site/render')`), file('src/site/render.tsx')],
    ],
    [[file('src/main.tsx', "import type { Rendered } from './site/render'"), file('src/site/render.tsx')]],
  ],
  [
    'every dependency is one exact version, and locked',
    exactVersions,
    [
      [file('package.json', '{"dependencies":{"react":"^19.0.0"}}'), file('package-lock.json', '{}')],
      [file('package.json', '{"devDependencies":{"vite":"latest"}}'), file('package-lock.json', '{}')],
      [file('package.json', '{"devDependencies":{"vite":"8.3.x"}}'), file('package-lock.json', '{}')],
      [file('package.json', '{"dependencies":{"react":"19.0.0"}}')],
      [],
    ],
    [[file('package.json', '{"dependencies":{"react":"19.0.0"}}'), file('package-lock.json', '{}')]],
  ],
  [
    'styles know no left and no right',
    logicalCss,
    [
      'a { left: 0 }', 'a{right:0}', 'a { margin-left: 1px }', 'a { padding-right: 1px }', 'a { border-left: 0 }',
      'a { border-right-color: red }', 'a { text-align: left }', 'a { float: right }', 'a { border-top-left-radius: 0 }', 'a { direction: rtl }',
    ].map((text) => [file('src/panels/a.css', text)]),
    [
      [file('src/panels/a.css', 'a { inset-inline-start: 0; margin-inline-end: 1px; text-align: start; float: inline-start }')],
      [file('src/panels/a.css', '/* left: not here */ a { border-start-start-radius: 1px; grid-area: left }')],
    ],
  ],
  [
    'what is still to be done is an issue, not a mark in the code',
    noBareMarks,
    [[file('src/a.ts', `// TO${'DO'} later`)], [file('src/a.css', `/* FIX${'ME'} */`)], [file('geo/a.ts', `// XX${'X'}`)]],
    [[file('src/a.ts', `// TO${'DO'}(#12): wait for the fix`)], [file('src/a.ts', `const placeholder = /TO${'DO'}/`)]],
  ],
  [
    'no file gathers what has no name, and none re-exports its neighbours',
    names,
    ['src/panels/utils.ts', 'src/helpers/a.ts', 'geo/common.ts', 'src/services/a.ts', 'src/panels/contexts.tsx', 'src/model/index.ts'].map((path) => [file(path)]),
    [[file('src/panels/names.ts'), file('src/panels/reading.ts')]],
  ],
  ['every room says what it is for', readmes, [[file('src/model/when.ts')]], [[file('src/model/when.ts'), file('src/model/README.md')]]],
  [
    'no script writes markup into a page',
    noMarkupIn,
    [
      [file('src/panels/a.tsx', `element.inner${'HTML'} = text`)],
      [file('src/panels/a.tsx', '<div dangerouslySetInnerHTML={{ __html: text }} />')],
      [file('public/theme.js', `document.wr${'ite'}(text)`)],
    ],
    [[file('src/panels/SketchPane.tsx', "<div dangerouslySetInnerHTML={{ __html: '' }} />")]],
  ],
  ['no file is longer than 300 lines', shortFiles, [[file('src/a.ts', 'x\n'.repeat(301))]], [[file('src/a.ts', 'x\n'.repeat(200))]]],
]

describe.each(rules)('%s', (_, rule, bad, good) => {
  test('each way of breaking it is noticed', () => {
    for (const sample of bad) expect(rule(sample), JSON.stringify(sample.map(({ path, text }) => [path, text.slice(0, 80)]))).not.toEqual([])
  })
  test('what keeps it is left alone', () => {
    for (const sample of good) expect(rule(sample)).toEqual([])
  })
  test('the project keeps it', () => {
    expect(rule(tree)).toEqual([])
  })
})

describe('the top level holds what it should', () => {
  test('a stranger is noticed', () => {
    expect(strangersIn(['src', 'notes.txt', '.ci', 'dist'])).toEqual(['notes.txt: has no place on the top level'])
  })
  test('the project has none', () => {
    expect(strangersIn(readdirSync(project))).toEqual([])
  })
})

test('following the imports from main reaches the rooms a reader needs', () => {
  const reached = reachedFrom('src/main.tsx', tree)
  for (const path of ['src/panels/App.tsx', 'src/state/history.ts', 'src/i18n/ar.ts', 'src/map/view.ts', 'src/model/when.ts']) {
    expect(reached).toContain(path)
  }
})
