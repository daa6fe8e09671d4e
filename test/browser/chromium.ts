import { chromium } from '@playwright/test'
import { findProgram } from '../programs/findProgram'
import { chromiumProgram } from '../programs/wanted'

/** The path of a Chromium to test in: the system's, or the one that Playwright has downloaded. */
export function findChromium(): string {
  return findProgram(chromiumProgram, chromium.executablePath())
}
