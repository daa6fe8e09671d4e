import type { Localized } from './language'

/** What the atlas says of itself: in its own voice, so content like everything else a visitor reads. */
export interface About {
  sections: AboutSection[]
  /** what changed in what the atlas says, the newest first */
  changes: Change[]
}

export interface AboutSection {
  id: string
  title: Localized
  paragraphs: Localized[]
}

export interface Change {
  /** ISO 8601 day */
  date: string
  what: Localized
}
