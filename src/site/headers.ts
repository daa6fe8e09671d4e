/**
 * The headers the atlas is served with: here, in the tests, and in what the build writes for hosts.
 * The policy is measured: with it the map draws in Chromium, Firefox and WebKit, top level and sandboxed.
 */
export function headersFor(origin: string | null): Record<string, string> {
  // WebKit does not match 'self' in a sandboxed frame, so a known origin is named as well.
  const self = origin === null ? "'self'" : `'self' ${origin}`
  const policy = [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    // MapLibre starts its worker from data: on an opaque origin.
    `worker-src ${self} data:`,
    `frame-src ${self}`,
    `manifest-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
  return {
    'Content-Security-Policy': policy,
    // Module scripts need it where a frame has an opaque origin.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  }
}
