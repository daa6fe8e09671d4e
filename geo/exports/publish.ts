import { strToU8 } from 'fflate'
import type { PublishedFile } from '../../src/model/atlas'
import { hashOf } from '../text'
import { atlasZip } from './archive'
import type { Edition, PublishOptions } from './edition'
import { formats } from './formats'
import { ourLicence } from './licences'

/** A published file with its content, ready to be written. */
export interface Published {
  file: PublishedFile
  content: Uint8Array
}

const archive = {
  name: 'atlas.zip',
  type: 'application/zip',
  licence: `${ourLicence}, ODbL-1.0`,
  what: {
    en: 'All of these files in one archive, with the licence and a README that tells how to verify a quotation.',
    ar: 'كل هذه الملفات في أرشيف واحد، مع الرخصة وملف README يشرح كيف تتحقق من اقتباس.',
  },
}

/** Every published file, in the order in which it is shown; the archive of all comes last. */
export function publish(edition: Edition, options: PublishOptions): Published[] {
  return [
    ...formats.map(({ write, ...about }) => withLength(about, strToU8(write(edition, options)))),
    withLength(archive, atlasZip(edition, options)),
  ]
}

function withLength(about: Omit<PublishedFile, 'bytes'>, content: Uint8Array): Published {
  return { file: { ...about, bytes: content.length }, content }
}

/** `published.json`: the version, and of each file what it is, its length in bytes and its SHA-256. */
export function publishedList(published: readonly Published[], { core }: Edition, { siteUrl }: PublishOptions): object {
  return {
    version: core.version,
    siteUrl,
    files: published.map(({ file, content }) => ({ ...file, sha256: hashOf(content) })),
  }
}
