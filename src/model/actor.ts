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

/** An actor with what is computed from quotations, agreements and events. */
export interface ActorEntry extends Actor {
  /** quotations of which they are a speaker */
  spokenCount: number
  /** quotations of theirs or about them, by source id; in a source without an entry the atlas finds nothing of them */
  mentions: Record<string, number>
  /** places that those quotations speak of */
  places: string[]
}
