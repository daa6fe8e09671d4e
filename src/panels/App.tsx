import { useMemo, type ReactNode } from 'react'
import type { Core, Leaf } from '../model/atlas'
import type { Theme } from '../model/palette'
import type { Presenting } from '../model/tour'
import type { Speak } from '../i18n/speak'
import { folderOf, type Address, type AddressFault } from '../state/address'
import type { Failure, MapHealth } from '../state/store'
import { AgreementPage } from './AgreementPage'
import { Announcer } from './Announcer'
import styles from './App.module.css'
import { panelOf } from './chunks'
import { notFiltering, type Filtering } from './filtering'
import { Footer } from './Footer'
import { Header } from './Header'
import { HomePage } from './HomePage'
import { Loading } from './Loading'
import { MapFrame } from './MapFrame'
import { FailureNotice, FaultNotice } from './Notice'
import { PlacePage } from './PlacePage'
import { PresentBar } from './PresentBar'
import { noOpenLesson, ReadingProvider, readingOf, useReading, type OpenLesson } from './reading'
import { SourcePage } from './SourcePage'
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

/** A whole page of the atlas, the same when the build writes it and when the script takes it over. */
export function App(props: AppProps): ReactNode {
  const { address, speak, core, leaf, failure, faults } = props
  const filtering = props.filtering ?? notFiltering
  const presenting = props.presenting ?? null
  const lesson = props.lesson ?? noOpenLesson
  // The same object while the page is the same: what does not change with a choice is then not drawn anew.
  const reading = useMemo(
    () => ({ ...readingOf(address.language, speak, address.page, core, leaf, lesson), hasFailed: failure !== null, filtering }),
    [address.language, speak, address.page, core, leaf, lesson, failure, filtering],
  )
  const isWide = address.page.kind === 'compare' || presenting !== null
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

function OpenPage(): ReactNode {
  const { page, place, agreement, source, speak } = useReading()
  switch (page.kind) {
    case 'home':
      return <HomePage />
    case 'place': {
      const open = place(page.id)
      return open ? <PlacePage key={page.id} place={open} /> : <NotHere>{speak('pageUnknown')}</NotHere>
    }
    case 'agreement': {
      const open = agreement(page.id)
      return open ? <AgreementPage key={page.id} entry={open} /> : <NotHere>{speak('pageUnknown')}</NotHere>
    }
    case 'source': {
      const open = source(page.id)
      return open ? <SourcePage key={page.id} source={open} /> : <NotHere>{speak('pageUnknown')}</NotHere>
    }
    default: {
      const Panel = panelOf(page.kind)
      return Panel ? <Panel key={folderOf(page)} /> : <Loading />
    }
  }
}

function NotHere({ children }: { children: ReactNode }): ReactNode {
  return <h1 tabIndex={-1}>{children}</h1>
}
