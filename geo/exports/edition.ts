import type { Core } from '../../src/model/atlas'
import type { Content } from '../content'

/** Everything a published format is made from. Nothing in it is changed by a format. */
export interface Edition {
  content: Content
  /** what is computed from the content, and the version of both */
  core: Core
}

/** What the deployment decides. */
export interface PublishOptions {
  /** where the atlas is served, without a slash at its end; null: not known, so that identifiers are URNs */
  siteUrl: string | null
}

/** JSON that a person can read and that compares line by line; the same value gives the same bytes. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
