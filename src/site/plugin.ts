import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Core, Leaf } from '../model/atlas'
import { languages } from '../model/language'
import type { FrameName, SketchGround } from '../sketch/project'
import { pathOf, readAddress, type Page } from '../state/address'
import { leafName } from '../state/store'
import { documentOf, notFound } from './document'
import { paletteCss } from './paletteCss'
import type * as Render from './render'

const paletteId = 'virtual:palette.css'
const dataFolder = join('public', 'data')
/** Where the pages' own code is built to; it runs once, after the build, and is not part of what is served. */
const renderFolder = join('node_modules', '.atlas')

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

function readyFor(page: Page): Render.Ready {
  return {
    core: readJson<Core>(join(dataFolder, 'core.json')),
    leaf: readJson<Leaf>(join(dataFolder, 'page', `${leafName(page)}.json`)),
    grounds: readJson<Record<FrameName, SketchGround>>(join(dataFolder, 'ground', 'sketch.json')),
  }
}

type Manifest = Record<string, { file: string; src?: string }>

function writePages(render: typeof Render, folder: string): number {
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  const manifestPath = join(folder, '.vite', 'manifest.json')
  const manifest = readJson<Manifest>(manifestPath)
  rmSync(dirname(manifestPath), { recursive: true })
  const core = readJson<Core>(join(dataFolder, 'core.json'))
  const pages = render.listPages(core)
  for (const page of pages) {
    const ready = readyFor(page)
    for (const language of languages) {
      const rendered = render.renderPage(page, language, ready)
      const sentences = manifest[`src/i18n/${language}.ts`]?.file
      const path = join(folder, pathOf({ language, page }), 'index.html')
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        documentOf({ template, page, language, rendered, version: core.version, modules: sentences ? [sentences] : [] }),
      )
    }
  }
  writeFileSync(join(folder, '404.html'), notFound)
  return pages.length * languages.length
}

/** What the build writes besides scripts: every page in both languages, and the palette as CSS. */
export function atlasSite(): Plugin {
  return {
    name: 'atlas-site',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.')
          await builder.build(client)
          await builder.build(ssr)
          const entry = pathToFileURL(join(process.cwd(), renderFolder, 'render.js')).href
          const render = (await import(/* @vite-ignore */ `${entry}?${String(Date.now())}`)) as typeof Render
          const count = writePages(render, client.config.build.outDir)
          console.log(`${String(count)} pages written.`)
        },
      },
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            outDir: renderFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: { render: 'src/site/render.tsx' } },
          },
        },
      },
    }),
    resolveId: (id) => (id === paletteId ? `\0${paletteId}` : undefined),
    load: (id) => (id === `\0${paletteId}` ? paletteCss() : undefined),
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost')
          const { address } = readAddress(url.pathname, '', '')
          const leaf = address && join(dataFolder, 'page', `${leafName(address.page)}.json`)
          if (!address || !leaf || !existsSync(leaf)) {
            response.statusCode = 404
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(notFound)
            return
          }
          void (async () => {
            try {
              const render = (await server.ssrLoadModule('/src/site/render.tsx')) as typeof Render
              const { page, language } = address
              const ready = readyFor(page)
              const rendered = render.renderPage(page, language, ready)
              const template = await server.transformIndexHtml(url.pathname, readFileSync('index.html', 'utf8'))
              response.setHeader('Content-Type', 'text/html; charset=utf-8')
              response.end(
                documentOf({ template, page, language, rendered, version: ready.core.version, modules: [] }),
              )
            } catch (error) {
              next(error)
            }
          })()
        })
      }
    },
    configurePreviewServer(server) {
      const { outDir } = server.config.build
      const page = readFileSync(join(outDir, '404.html'))
      const { headers } = server.config.preview
      // As any host does: the address of a folder ends in a slash, or its relative links would be wrong.
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.originalUrl ?? '/', 'http://localhost')
        const below = pathname.slice(server.config.base === './' ? 1 : server.config.base.length)
        if (pathname.endsWith('/') || !existsSync(join(outDir, below, 'index.html'))) {
          next()
          return
        }
        response.writeHead(301, { Location: `${pathname}/${search}` })
        response.end()
      })
      return () => {
        server.middlewares.use((request, response, next) => {
          // By now the server has turned the address of a folder into that of its index.html.
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (pathname.endsWith('.html') && existsSync(join(outDir, pathname))) {
            next()
            return
          }
          response.statusCode = 404
          for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(page)
        })
      }
    },
  }
}
