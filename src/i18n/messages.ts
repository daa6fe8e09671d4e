import type { MapMessages } from './messages/map'
import type { ReadingMessages } from './messages/reading'

/**
 * Every sentence of the interface, with the values it takes: one table a topic below `messages/`. The dictionaries
 * of all languages are typed by these tables, so a missing sentence is a compile error. Sentences are ICU MessageFormat.
 */
export type MessageValues = ReadingMessages & MapMessages

/** The sentences of one topic in one language. */
export type Sentences<Topic> = Record<keyof Topic, string>

export type MessageKey = keyof MessageValues
export type Dictionary = Sentences<MessageValues>
