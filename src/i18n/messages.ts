import type { AlongMessages } from './messages/along'
import type { CompareMessages } from './messages/compare'
import type { EmbedMessages } from './messages/embed'
import type { FilterMessages } from './messages/filters'
import type { LessonMessages } from './messages/lesson'
import type { MapMessages } from './messages/map'
import type { PassagesMessages } from './messages/passages'
import type { PeopleMessages } from './messages/people'
import type { PlanMessages } from './messages/plan'
import type { ReadingMessages } from './messages/reading'
import type { SearchMessages } from './messages/search'
import type { TourMessages } from './messages/tours'

/**
 * Every sentence of the interface, with the values it takes: one table a topic below `messages/`. The dictionaries
 * of all languages are typed by these tables, so a missing sentence is a compile error. Sentences are ICU MessageFormat.
 */
export type MessageValues = ReadingMessages & AlongMessages & CompareMessages & EmbedMessages & FilterMessages & LessonMessages & MapMessages & PassagesMessages & PeopleMessages & PlanMessages & SearchMessages & TourMessages

/** The sentences of one topic in one language. */
export type Sentences<Topic> = Record<keyof Topic, string>

export type MessageKey = keyof MessageValues
export type Dictionary = Sentences<MessageValues>
