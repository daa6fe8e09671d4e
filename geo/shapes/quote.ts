import { manners, type Mention, type Quote } from '../../src/model/quote'
import { count, filled, every, localized, nullable, object, oneOf, optional, text, words, type Shape } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const named = object<Extract<Mention, { id: string }>>('a mention', {
  id: filled,
  how: oneOf(['named', 'context', 'metonym']),
})
const unnamed = object<Extract<Mention, { how: 'unnamed' }>>('an unnamed mention', {
  how: oneOf(['unnamed']),
  words: filled,
})
const mention: Shape<Mention> = (value, path, reading) => {
  const how = typeof value === 'object' && value !== null && 'how' in value ? value.how : null
  return how === 'unnamed' ? unnamed(value, path, reading) : named(value, path, reading)
}

export const quote = object<Quote>('a quotation', {
  id: filled,
  source: filled,
  exact: filled,
  prefix: text,
  suffix: text,
  start: count,
  end: count,
  speakers: words('actor ids'),
  manner: oneOf(manners),
  relays: nullable(filled),
  reportedBy: nullable(filled),
  places: every(mention, 'mentions'),
  gloss: optional(object<{ ar: string }>('a gloss', { ar: text })),
  note: optional(localized),
  reading: optional(localized),
})
