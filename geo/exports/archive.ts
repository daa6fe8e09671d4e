import { strToU8, zipSync } from 'fflate'
import { archiveReadme } from './archiveReadme'
import type { Edition, PublishOptions } from './edition'
import { formats } from './formats'

/** `atlas.zip`: every published file with README.txt and LICENSE. The same content gives the same bytes, anywhere and at any time. */
export function atlasZip(edition: Edition, options: PublishOptions): Uint8Array {
  const files = {
    'README.txt': strToU8(archiveReadme(edition)),
    LICENSE: strToU8(edition.licence),
    ...Object.fromEntries(formats.map(({ name, write }) => [name, strToU8(write(edition, options))])),
  }
  // The earliest time a zip can hold. It has no time zone, and fflate takes the local one: so it is set in it.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 })
}
