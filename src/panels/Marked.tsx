import type { ReactNode } from 'react'
import type { Localized } from '../model/language'
import { isSoughtIn, stretchesOf } from '../model/mark'
import { useReading } from './reading'
import styles from './SearchResults.module.css'

interface Props {
  text: string
  /** what was found, as the finder gives it */
  keys: ReadonlySet<string>
}

/** A text with the words that were sought marked in it. */
export function Marked({ text, keys }: Props): ReactNode {
  // A stretch has no name of its own but where it stands.
  return stretchesOf(text, keys).map((stretch, at) => (stretch.isSought ? <mark key={at}>{stretch.text}</mark> : stretch.text))
}

/** A name in the language of the page, and beside it the one in which the words were found, if that is another. */
export function MarkedName({ name, also = [], keys }: { name: Localized; also?: { words: string; lang: string }[]; keys: ReadonlySet<string> }): ReactNode {
  const { language } = useReading()
  const other = language === 'en' ? 'ar' : 'en'
  const found = isSoughtIn(name[language], keys)
    ? undefined
    : [{ words: name[other], lang: other as string }, ...also].find(({ words }) => isSoughtIn(words, keys))
  return (
    <>
      <bdi>
        <Marked text={name[language]} keys={keys} />
      </bdi>
      {found && (
        <>
          {' '}
          <bdi className={styles.alias} lang={found.lang}>
            <Marked text={found.words} keys={keys} />
          </bdi>
        </>
      )}
    </>
  )
}
