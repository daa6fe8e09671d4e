import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test'
import { findChromium } from '../browser/chromium'
import { unshaped, type Pace } from './link'

const webgl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** In: whether it can draw in three dimensions, which here is done without a graphics card. */
export function launch(hasWebgl = true): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(hasWebgl ? webgl : ['--disable-3d-apis']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

/** On what somebody looks: the screen, the way of the bytes, and how much slower than here the processor is. */
export interface Shape {
  name: string
  pace: Pace
  slowdown: number
  context: BrowserContextOptions
}

export const desk: Shape = {
  name: 'unthrottled',
  pace: unshaped,
  slowdown: 1,
  context: { viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
}

export const phone: Shape = {
  name: 'slow phone',
  pace: { bitsPerSecond: 1_600_000, roundTrip: 150 },
  slowdown: 4,
  // Two pixels for one: WebGL is drawn in software, and three would measure that and little else.
  context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'en-GB' },
}
