import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createListener, type AddressInfo } from 'node:net'
import { headersFor } from '../../src/site/headers'
import { unshaped, type Pace } from './link'
import { packBelow } from './packed'
import { clock, ShapedSocket, Way } from './shaped'

/** One answer on its way: what was asked for, and every portion of it, with when it arrived. */
export interface Answer {
  path: string
  /** milliseconds since 1970 */
  asked: number
  /** the service worker asks, to keep it for later */
  isForLater: boolean
  portions: { at: number; bytes: number }[]
}

export interface BenchServer {
  origin: string
  /** In: a name that addresses begin with, and the folders that are served below it, the first first. */
  mount: (name: string, folders: readonly string[]) => void
  /** Begins a visit: connections opened from now on share a way of this pace. Out: its answers, growing. */
  begin: (pace?: Pace) => Answer[]
  close: () => Promise<void>
}

const notFound = Buffer.from('Not found.')

/** Serves everything that is measured: one server, HTTP/1.1, brotli, on a port of its own. */
export async function openServer(): Promise<BenchServer> {
  const mounts = new Map<string, readonly string[]>()
  let answers: Answer[] = []
  let way = new Way(unshaped)
  const current = new WeakMap<object, Answer>()

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [, name = '', ...rest] = decodeURIComponent(pathname).split('/')
    const entry: Answer = {
      path: pathname,
      asked: clock(),
      isForLater: request.headers['service-worker'] !== undefined || /service-worker\.js$/.test(request.headers.referer ?? ''),
      portions: [],
    }
    answers.push(entry)
    current.set(request.socket, entry)
    const packed = packBelow(mounts.get(name) ?? [], rest.join('/'))
    const headers = { ...headersFor(null), 'Cache-Control': 'max-age=600', Vary: 'Accept-Encoding' }
    if (packed?.isBrotli === true && !String(request.headers['accept-encoding']).includes('br')) {
      response.writeHead(406, headers).end('The bench serves brotli only.')
      return
    }
    const body = packed?.body ?? notFound
    response.writeHead(packed ? 200 : 404, {
      ...headers,
      'Content-Type': packed?.type ?? 'text/plain',
      'Content-Length': body.length,
      ...(packed?.isBrotli === true ? { 'Content-Encoding': 'br' } : {}),
    })
    response.end(body)
  }

  const http = createServer({ keepAlive: true, keepAliveTimeout: 0 }, answer)
  const sockets = new Set<ShapedSocket>()
  const listener = createListener((socket) => {
    const shaped: ShapedSocket = new ShapedSocket(socket, way, (bytes) => current.get(shaped)?.portions.push({ at: clock(), bytes }))
    sockets.add(shaped)
    shaped.on('close', () => sockets.delete(shaped))
    http.emit('connection', shaped)
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const { port } = listener.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    mount: (name, folders) => mounts.set(name, folders),
    begin: (pace = unshaped) => {
      for (const socket of sockets) socket.destroy()
      way = new Way(pace)
      answers = []
      return answers
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => listener.close(() => done()))
    },
  }
}
