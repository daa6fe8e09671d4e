import type { Localized } from './language'

export interface VocabularyEntry {
  id: string
  label: Localized
  meaning: Localized
  /** codes of the PA-X Peace Agreements Database, where the meaning fits */
  pax?: string[]
}

export const vocabularyLists = [
  'agreementKinds',
  'termKinds',
  'statuses',
  'manners',
  'placeKinds',
  'actorKinds',
  'partyRoles',
  'relations',
  'mentions',
  'bases',
  'confidences',
  'scopes',
  'whys',
] as const

/** The closed lists that the content may choose from. */
export type Vocabulary = Record<(typeof vocabularyLists)[number], VocabularyEntry[]>
