import type { Program } from './chooseProgram'

/** What the tests in `test/browser/` run beside Node. */
export const chromiumProgram: Program = {
  called: 'Chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  pack: 'chromium',
  variable: 'CHROMIUM_PATH',
  advice: 'run "npx playwright install chromium"',
}

export const nginxProgram: Program = { called: 'nginx', names: ['nginx'], pack: 'nginx', variable: 'NGINX_PATH' }
