import type { Localized } from './language'

export const actorKinds = [
  'person',
  'state',
  'government',
  'organization',
  'group',
  'outlet',
  'unnamed',
] as const
export type ActorKind = (typeof actorKinds)[number]

/** A role or affiliation as a text states it at that time. */
export interface ActorRole {
  title: Localized
  of: string | null
  /** EDTF level 1 */
  asOf: string
  quotes: string[]
}

export interface Actor {
  id: string
  kind: ActorKind
  name: Localized
  roles: ActorRole[]
}
