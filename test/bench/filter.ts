import type { Browser } from '@playwright/test'
import { en } from '../../src/i18n/en'
import { speakIn } from '../../src/i18n/speak'
import { desk } from './browser'
import { isMapThere, openPage, timeAct } from './openPage'
import type { BenchServer } from './server'
import { spreadOf } from './statistics'
import type { Part } from './table'
import { spreadInWords } from './units'
import { atlasShowsPlaces } from './visit'

// Nothing drawn for so long: the map rests.
const rest = 700

/** Chooses a speaker and takes the choice back, in turn: how long until the lists, and until the map, say so. */
export async function measureFilter(browser: Browser, server: BenchServer, rounds: number): Promise<Part> {
  const speak = speakIn('en', en)
  const page = await openPage(browser, server, desk)
  await page.goto(`${server.origin}/atlas/`)
  await isMapThere(page, atlasShowsPlaces)
  await page.locator('summary', { hasText: speak('filters') }).click()
  await page.locator('summary', { hasText: speak('filterSpeaker') }).click()
  const box = page.getByRole('checkbox').nth(1)
  await box.waitFor()
  const [lists, map]: [number[], number[]] = [[], []]
  for (let round = 0; round < 2 * rounds; round += 1) {
    await page.waitForTimeout(rest)
    // The heading of the places counts them only while something is chosen.
    const inLists = `timeUntil('click', () => (document.querySelector('#places span') !== null) === ${String(round % 2 === 0)})`
    const [listed, drawn] = (await timeAct(page, [inLists, `timeUntilRest('click', ${String(rest)})`], () => box.click())) as [number, number]
    lists.push(listed)
    map.push(drawn)
  }
  await page.context().close()
  const row = (words: string, values: readonly number[]): string[] => [words, spreadInWords(spreadOf(values), 'ms'), spreadOf(values).most.toFixed(0)]
  return {
    title: 'From the choice of a speaker until it is seen, unthrottled',
    head: ['', 'median (quarters), ms', 'most'],
    rows: [row('lists are painted', lists), row('the map was drawn for the last time', map)],
    notes: [],
    data: { lists, map },
  }
}
