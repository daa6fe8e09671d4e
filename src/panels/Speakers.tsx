import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { Filled, People, slot } from './People'
import { useReading } from './reading'
import styles from './Speakers.module.css'

/** Who says the words of a quotation, how they reached the text, and whose position they report. */
export function Speakers({ quote }: { quote: Quote }): ReactNode {
  const { speak, labelWithin } = useReading()
  return (
    <>
      <span className={styles.speaker}>
        {quote.speakers.length > 0 ? <People ids={quote.speakers} /> : <bdi>{speak('quoteTextVoice')}</bdi>}
      </span>
      {quote.manner !== 'transcript' && <>{speak('comma')}{labelWithin('manners', quote.manner)}</>}
      {quote.relays !== null && (
        <>
          {speak('comma')}
          <Filled sentence={speak('quoteRelays', { who: slot })}>
            <People ids={[quote.relays]} />
          </Filled>
        </>
      )}
      {quote.reportedBy !== null && (
        <>
          {speak('comma')}
          <Filled sentence={speak('quoteReportedBy', { who: slot })}>
            <People ids={[quote.reportedBy]} />
          </Filled>
        </>
      )}
    </>
  )
}
