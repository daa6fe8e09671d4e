import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // Off unless asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/** What axe-core finds on the page, a line each: rule, element, reason. */
export async function audit(page: Page): Promise<string[]> {
  // As a script of the page it would be refused by the policy; as the tests' own words it is not.
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(source)
  const { violations } = await page.evaluate(
    (run) => (Reflect.get(window, 'axe') as { run: (options: RunOptions) => Promise<AxeResults> }).run(run),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join(' ').trim()}`),
  )
}
