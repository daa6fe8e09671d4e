import { preview } from 'vite'
import { deepRoot, root } from './server'

/** Serves the built site as `npm run preview` does: at the root of a host, and the same build below a path. */
export default async function serve(): Promise<() => Promise<void>> {
  // What Vite says of its own future is not about these tests.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] ??= 'true'
  const servers = await Promise.all(
    [root, deepRoot].map((address) => {
      const { hostname, port, pathname } = new URL(address)
      return preview({
        configLoader: 'bundle',
        logLevel: 'warn',
        ...(pathname === '/' ? {} : { base: pathname }),
        preview: { host: hostname, port: Number(port), strictPort: true },
      })
    }),
  )
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
  }
}
