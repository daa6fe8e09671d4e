import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findProgram } from '../programs/findProgram'
import { nginxProgram } from '../programs/wanted'

/** The sample that a site copies. */
export const sample = join('.hosting', 'nginx.conf')

export interface Nginx {
  /** without a final slash */
  origin: string
  stop: () => Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

/** The sample with the lines filled in that a site fills in; throws where it has no longer the line that is looked for. */
function filledIn(origin: string, port: number, folder: string): string {
  const fills: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${String(port)};`],
    ['https://atlas.example.org', origin],
    ['/srv/ceasefire-atlas', folder],
  ]
  return fills.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${sample} has no "${from}" to fill in.`)
    return text.replaceAll(from, to)
  }, readFileSync(sample, 'utf8'))
}

/** Serves the built site with the sample, on a port of its own, as the user who runs the tests. */
export async function startNginx(): Promise<Nginx> {
  const program = findProgram(nginxProgram)
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${String(port)}`
  mkdirSync(join(folder, 'temp'))
  writeFileSync(join(folder, 'atlas.conf'), filledIn(origin, port, resolve('dist')))
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    // One process without a master keeps the user, so that it can read what the user can.
    `daemon off; master_process off; pid nginx.pid; error_log stderr warn; events {} http { access_log off; ${temps.join(' ')} include atlas.conf; }`,
  )
  const server = spawn(program, ['-p', `${folder}/`, '-e', 'stderr', '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr.on('data', (part) => (said += String(part)))
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  let isRunning = true
  void ended.then(() => (isRunning = false))
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (;;) {
    if (!isRunning) throw new Error(`nginx did not start: ${said.trim()}`)
    try {
      await fetch(`${origin}/`, { method: 'HEAD' })
      return { origin, stop }
    } catch {
      await new Promise((again) => setTimeout(again, 50))
    }
  }
}
