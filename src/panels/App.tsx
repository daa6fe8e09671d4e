import { useMemo, type ReactNode } from 'react'
import type { Core, Leaf } from '../model/atlas'
import type { Theme } from '../model/palette'
import type { Presenting } from '../model/tour'
import type { Speak } from '../i18n/speak'
import { folderOf, type Address, type AddressFault } from '../state/address'
import { embeddingOf, type Embedding } from '../state/embedding'
import type { Failure, MapHealth } from '../state/store'
import { Announcer } from './Announcer'
import styles from './App.module.css'
import { embedded } from './chunks'
import { notFiltering, type Filtering } from './filtering'
import { Footer } from './Footer'
import { Header } from './Header'
import { MapFrame } from './MapFrame'
import { FailureNotice, FaultNotice } from './Notice'
import { PresentBar } from './PresentBar'
import { OpenPage } from './OpenPage'
import { noOpenLesson, ReadingProvider, readingOf, type OpenLesson } from './reading'
import { TakeAlong } from './TakeAlong'
import { Timeline } from './Timeline'

export interface AppProps {
  address: Address
  theme: Theme | null
  speak: Speak
  core: Core
  leaf: Leaf | null
  failure: Failure | null
  faults: readonly AddressFault[]
  mapHealth: MapHealth
  /** the presentation that is held; none on the pages as the build writes them */
  presenting?: Presenting | null
  /** the lesson that is open; none on the pages as the build writes them */
  lesson?: OpenLesson
  /** what is chosen and what remains; nothing is chosen on the pages as the build writes them */
  filtering?: Filtering
  /** the drawing of the timeline */
  timeline: ReactNode
  /** the drawing that shows until, and instead of, the map */
  sketch: ReactNode
  /** the map itself; nothing on the pages as the build writes them */
  map: ReactNode
  onRetry: () => void
  onDismiss: () => void
}

/** The same object for the same choices. */
function useEmbedding(address: Address): Embedding | null {
  const { isEmbedded, page } = address
  const { view, ui, links } = address.choices
  return useMemo(() => embeddingOf(address), [isEmbedded, page, view, ui, links])
}

/** A whole page of the atlas, the same when the build writes it and when the script takes it over. */
export function App(props: AppProps): ReactNode {
  const { address, speak, core, leaf, failure, faults } = props
  const filtering = props.filtering ?? notFiltering
  const presenting = props.presenting ?? null
  const lesson = props.lesson ?? noOpenLesson
  const embed = useEmbedding(address)
  // The same object while the page is the same: what does not change with a choice is then not drawn anew.
  const reading = useMemo(
    () => ({ ...readingOf(address.language, speak, address.page, core, leaf, lesson), hasFailed: failure !== null, filtering, embed }),
    [address.language, speak, address.page, core, leaf, lesson, failure, filtering, embed],
  )
  if (embed) {
    const Embedded = embedded()
    return (
      <ReadingProvider value={reading}>
        {failure !== null && <FailureNotice failure={failure} speak={speak} onRetry={props.onRetry} />}
        {Embedded && <Embedded mapHealth={props.mapHealth} sketch={props.sketch} map={props.map} />}
        <Announcer />
      </ReadingProvider>
    )
  }
  const isWide = address.page.kind === 'compare' || address.page.kind === 'share' || presenting !== null
  return (
    <ReadingProvider value={reading}>
      <a href="#text" className={styles.skip}>
        {speak('skipToText')}
      </a>
      <a href="#map" className={styles.skip}>
        {speak('skipToMap')}
      </a>
      {presenting === null && <Header theme={props.theme} />}
      <div className={isWide ? `${styles.columns!} ${styles.wide!}` : styles.columns}>
        <main id="text" className={styles.text} tabIndex={-1}>
          {failure !== null && <FailureNotice failure={failure} speak={speak} onRetry={props.onRetry} />}
          <FaultNotice faults={faults} speak={speak} onDismiss={props.onDismiss} />
          <OpenPage />
          {presenting === null && <TakeAlong key={folderOf(address.page)} />}
        </main>
        <div className={styles.side}>
          <MapFrame health={props.mapHealth} sketch={props.sketch} map={props.map} />
          {presenting === null && <Timeline picture={props.timeline} />}
        </div>
        {presenting === null && <Footer />}
      </div>
      {presenting && <PresentBar presenting={presenting} />}
      <Announcer />
    </ReadingProvider>
  )
}
