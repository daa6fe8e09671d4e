import type { Rule } from './rule'

/** Every content file is there, is UTF-8 and JSON, and says nothing twice. */
export const readable: Rule = (content) => content.unreadable
