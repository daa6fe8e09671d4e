export const partNames = ['first', 'click', 'keystroke', 'filter', 'panning', 'readable', 'growth'] as const
export type PartName = (typeof partNames)[number]

export interface Flags {
  rounds: number
  only: readonly PartName[]
  /** measure what was built before */
  isBuilt: boolean
}

/** Reads what stands behind `npm run bench --`. Fails with a sentence that says what may stand there. */
export function readFlags(words: readonly string[]): Flags {
  const flags: Flags = { rounds: 7, only: partNames, isBuilt: false }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const value = words[at + 1] ?? ''
    if (word === '--built') flags.isBuilt = true
    else if (word === '--rounds') {
      if (!/^[1-9]\d?$/.test(value)) throw new Error(`"--rounds ${value}": name a number of rounds from 1 to 99.`)
      flags.rounds = Number(value)
      at += 1
    } else if (word === '--only') {
      const unknown = value.split(',').find((name) => !partNames.includes(name as PartName))
      if (unknown !== undefined) throw new Error(`"--only ${value}": there is no part "${unknown}"; there are ${partNames.join(', ')}.`)
      flags.only = value.split(',') as PartName[]
      at += 1
    } else throw new Error(`"${word}": there are --rounds <number>, --only <part,part> and --built.`)
  }
  return flags
}
