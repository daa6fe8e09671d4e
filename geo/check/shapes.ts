import type { Rule } from './rule'

/** Every record has the fields of its shape (`geo/shapes/`), each of its type, and no other. */
export const shapes: Rule = (content) => content.misshapen
