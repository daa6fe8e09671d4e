import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
// With its ending, because Vite reads this file as configuration.
import { filesBelow } from './filesBelow.ts'
import { paletteCss } from './paletteCss.ts'
import { rasterizer } from './rasterize.ts'
import type { Core } from '../model/atlas'
import type { Page } from '../state/address'
import type * as Writer from './writePages'

const paletteId = 'virtual:palette.css'
/** Where the pages' own code is built to; it runs once, after the build, and is not part of what is served. */
const writerFolder = join('node_modules', '.atlas')
const writerSource = 'src/site/writePages.ts'
/** The service worker is a script of its own, with nothing to share. */
const workerSource = 'src/offline/serviceWorker.ts'
const html = 'text/html; charset=utf-8'

function readData(name: string): unknown {
  const path = join('public', 'data', `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : null
}

/** https://vite.dev/guide/backend-integration: what was built from each file, and what it needs. */
type Manifest = Record<string, { file: string; name?: string; css?: string[]; imports?: string[] }>

/** A chunk, by its file in the project or its own name, and the chunks it imports, without what the template begins with. */
function chunksFrom(name: string, manifest: Manifest): Manifest[string][] {
  const chunk = manifest[name] ?? Object.values(manifest).find((each) => each.name === name)
  if (!chunk || chunk.name === 'boot') return []
  return [chunk, ...(chunk.imports ?? []).flatMap((needed) => chunksFrom(needed, manifest))]
}

function needed(names: readonly string[], manifest: Manifest): { modules: string[]; styles: string[] } {
  const chunks = names.flatMap((name) => chunksFrom(name, manifest))
  return {
    modules: [...new Set(chunks.map(({ file }) => file))],
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  }
}

function earlyIn(manifest: Manifest): (page: Page, language: string, isEmbedded: boolean) => Writer.Early {
  return ({ kind }, language, isEmbedded) => {
    const panel = `src/panels/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Page.tsx`
    const layout = isEmbedded ? ['src/panels/Embedded.tsx'] : []
    // The presenter's window has the drawing.
    const hasMap = kind !== 'presenter'
    const map = (): Writer.Early['map'] => ({ ...needed(['src/map/view.ts'], manifest), files: needed(['map-worker'], manifest).modules.slice(0, 1) })
    return { ...needed([`src/i18n/${language}.ts`, panel, ...layout, 'main'], manifest), map: hasMap ? map() : null }
  }
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Writes what keeps the atlas for use without network: the shell, the data of all pages in one file, and the service worker. */
async function writeWorker({ isBundled, isKept, bundleName, workerName }: typeof Writer, folder: string, id: string, pages: string[], needed: string[]): Promise<void> {
  const data = filesBelow(join(folder, 'data')).flatMap((path) => {
    const name = path.replace(/\.json$/, '')
    return path.endsWith('.json') && isBundled(name) ? [[name, JSON.parse(readFileSync(join(folder, 'data', path), 'utf8')) as unknown] as const] : []
  })
  writeFileSync(join(folder, bundleName), JSON.stringify(Object.fromEntries(data)))
  const kept = filesBelow(folder).filter(isKept).sort()
  for (const path of [...needed, bundleName]) if (!kept.includes(path)) throw new Error(`${path} would be missing without network.`)
  const keeping: Writer.Keeping = {
    build: id,
    // What is in assets/ is named for what is in it.
    files: kept.map((url) => ({ url, revision: url.startsWith('assets/') ? null : digest(readFileSync(join(folder, url))) })),
    pages,
  }
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { keeping: JSON.stringify(keeping), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: workerSource, output: { format: 'iife', entryFileNames: workerName } },
    },
  })
}

/** Last of all: it has a rule for each file and folder at the top. */
function writeHostHeaders({ hostHeadersName, hostHeadersOf }: typeof Writer, folder: string): void {
  const { siteUrl } = readData('core') as Core
  const tops = readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  tops.sort((one, other) => (one.name < other.name ? -1 : 1))
  writeFileSync(join(folder, hostHeadersName), hostHeadersOf(siteUrl, tops))
}

async function writeSite(writer: typeof Writer, folder: string): Promise<number> {
  const { writePages, shell, sitemap, pictureName, oembedName, notFound, notFoundName, shellName } = writer
  const template = readFileSync(join(folder, 'index.html'), 'utf8')
  const manifestFolder = join(folder, '.vite')
  const written = readFileSync(join(manifestFolder, 'manifest.json'), 'utf8')
  const manifest = JSON.parse(written) as Manifest
  // The scripts are named for what is in them, and the core for all of the data.
  const id = digest(written + JSON.stringify(readData('core')))
  rmSync(manifestFolder, { recursive: true })
  const rasterize = await rasterizer(join('public', 'fonts'))
  const pages: string[] = []
  let count = 0
  const drawing = new Set<Promise<void>>()
  for await (const { folder: path, text, picture, oembed } of writePages(template, readData, id, earlyIn(manifest))) {
    const page = join(folder, path)
    mkdirSync(page, { recursive: true })
    writeFileSync(join(page, 'index.html'), text)
    if (oembed !== null) writeFileSync(join(page, oembedName), oembed)
    count += 1
    // A view in somebody's page is not kept for use without network, and has no picture.
    if (picture === null) continue
    pages.push(path)
    const drawn = rasterize(picture).then((png) => {
      writeFileSync(join(page, pictureName), png)
      drawing.delete(drawn)
    })
    drawing.add(drawn)
    // As many at once as the renderer has threads.
    if (drawing.size >= 4) await Promise.race(drawing)
  }
  await Promise.all(drawing)
  writeFileSync(join(folder, notFoundName), notFound)
  const list = sitemap(readData)
  if (list === null) console.log("No SITE_URL: no canonical addresses, previews of links, oEmbed or sitemap are written, and _headers names 'self' alone.")
  else writeFileSync(join(folder, 'sitemap.xml'), list)
  writeFileSync(join(folder, shellName), shell(template, readData, id, needed(['main'], manifest).styles))
  const built = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css])
  await writeWorker(writer, folder, id, pages, [...built.filter((path) => /\.(?:js|css)$/.test(path)), shellName, notFoundName])
  writeHostHeaders(writer, folder)
  return count
}

/** What the build writes besides scripts: every page in both languages with its picture, and the palette as CSS. */
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
          const entry = pathToFileURL(join(process.cwd(), writerFolder, 'writePages.js')).href
          const writer = (await import(/* @vite-ignore */ `${entry}?${String(Date.now())}`)) as typeof Writer
          console.log(`${String(await writeSite(writer, client.config.build.outDir))} pages written.`)
        },
      },
      environments: {
        client: {
          build: {
            manifest: true,
            // Every browser that reads es2022 knows it.
            modulePreload: { polyfill: false },
            // What every page needs is one script and one stylesheet: by itself the bundler makes a chunk of each piece
            // that a rarer page shares with it, and over a slow way each costs a turn.
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'boot', test: /preload-helper|src\/(?:boot|state\/(?:afterFrame|hasWebgl|whenSeen))\.ts$/, includeDependenciesRecursively: false, priority: 2 },
                    { name: 'main', test: /src\/main\.tsx$/, priority: 1 },
                    // MapLibre's page and its worker (see mapGraph.ts).
                    { name: 'map-shared', test: /node_modules/, minShareCount: 2, includeDependenciesRecursively: false },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: writerFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            // In one file: it is imported anew at each build, and a chunk would bring a second copy of what it shares.
            rolldownOptions: { input: { writePages: writerSource }, output: { codeSplitting: false } },
          },
        },
      },
    }),
    resolveId: (id) => (id === paletteId ? `\0${paletteId}` : undefined),
    load: (id) => (id === `\0${paletteId}` ? paletteCss() : undefined),
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          void (async () => {
            try {
              const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost')
              const writer = (await server.ssrLoadModule(`/${writerSource}`)) as typeof Writer
              const template = await server.transformIndexHtml(pathname, readFileSync('index.html', 'utf8'))
              const text = await writer.answerPath(pathname, template, readData)
              response.statusCode = text === null ? 404 : 200
              response.setHeader('Content-Type', html)
              response.end(text ?? writer.notFound)
            } catch (error) {
              next(error)
            }
          })()
        })
      }
    },
    configurePreviewServer(server) {
      const { outDir } = server.config.build
      const notFound = readFileSync(join(outDir, '404.html'))
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
          response.setHeader('Content-Type', html)
          response.end(notFound)
        })
      }
    },
  }
}
