import type { Core } from '../../src/model/atlas'
import type { Content } from '../content'
import type { Deployment } from '../deployment'

/** Everything a published format is made from. Nothing in it is changed by a format. */
export interface Edition {
  content: Content
  /** what is computed from the content, and the version of both */
  core: Core
  /** the text of geo/LICENSE */
  licence: string
}

/** What the deployment decides: where the atlas stands. Null: not known, so that identifiers are URNs. */
export type PublishOptions = Pick<Deployment, 'siteUrl'>

/** JSON that a person can read and that compares line by line; the same value gives the same bytes. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
