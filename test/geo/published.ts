import { strFromU8 } from 'fflate'
import { geo } from '../../geo/command'
import { compile } from '../../geo/compile'
import type { Edition } from '../../geo/exports/edition'
import { publish, type Published } from '../../geo/exports/publish'
import { readContent, readCredits, readLicence } from '../../geo/read'

/** The real content, read anew. */
export function readEdition(): Edition {
  const content = readContent(geo)
  return { content, core: compile(content, readCredits(geo)).core, licence: readLicence(geo) }
}

export const edition = readEdition()
export const site = 'https://example.org/atlas/'

/** The published data as a deployment may want it, and how its identifiers begin. */
export const ways = [
  { way: 'without a site', siteUrl: null, begins: 'urn:ceasefire-atlas:' },
  { way: 'with a site', siteUrl: site, begins: site },
]

export interface Reading {
  published: Published[]
  textOf(name: string): string
  jsonOf<T>(name: string): T
}

/** Publishes, and reads a file by its name. */
export function read(siteUrl: string | null): Reading {
  const published = publish(edition, { siteUrl })
  const textOf = (name: string): string => {
    const found = published.find(({ file }) => file.name === name)
    if (!found) throw new Error(`${name} is not published`)
    return strFromU8(found.content)
  }
  return { published, textOf, jsonOf: <T>(name: string) => JSON.parse(textOf(name)) as T }
}
