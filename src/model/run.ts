import type { Run } from './planBoard'

// Hours of four digits are more than a year; more parts than this no plan has.
const latest = 9999
const mostParts = 60
const broken = 'break'
const part = /^([a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?)-(\d{1,4})$/

/**
 * A run as an address holds it: the hour that is looked at, then what happened with its hour, in a fixed order:
 * "120,cessation-0,pullback.one-side-24,break-120". Undefined: not a run.
 */
export function readRun(text: string): Run | undefined {
  const [first, ...parts] = text.split(',')
  if (!/^\d{1,4}$/.test(first ?? '') || parts.length > mostParts) return undefined
  const began: Record<string, number> = {}
  const breaks = new Set<number>()
  for (const written of parts) {
    const [, key, hour] = part.exec(written) ?? []
    if (key === undefined) return undefined
    if (key === broken) breaks.add(Number(hour))
    else began[key] = Number(hour)
  }
  return { hour: Number(first), began, breaks: [...breaks].sort((a, b) => a - b) }
}

const clamp = (hour: number): number => Math.min(latest, Math.max(0, Math.round(hour)))

export function writeRun({ hour, began, breaks }: Run): string {
  return [
    String(clamp(hour)),
    ...Object.entries(began).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, at]) => `${key}-${String(clamp(at))}`),
    ...breaks.map((at) => `${broken}-${String(clamp(at))}`),
  ].join(',')
}
