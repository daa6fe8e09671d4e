import type { ReactNode } from 'react'
import { isWhole } from '../model/division'
import { folderOf } from '../state/address'
import { AgreementPage } from './AgreementPage'
import { panelOf } from './chunks'
import { HomePage } from './HomePage'
import { Loading } from './Loading'
import { PlacePage } from './PlacePage'
import { useReading } from './reading'
import { SourcePage } from './SourcePage'

/** The text of the page that is open. */
export function OpenPage(): ReactNode {
  const { page, place, agreement, source } = useReading()
  switch (page.kind) {
    case 'home':
      return <HomePage />
    case 'place': {
      const open = place(page.id)
      return open ? <PlacePage key={page.id} place={open} /> : <NotKnown />
    }
    case 'agreement': {
      const open = agreement(page.id)
      return open ? <AgreementPage key={page.id} entry={open} /> : <NotKnown />
    }
    case 'source': {
      const open = source(page.id)
      return open ? <SourcePage key={page.id} source={open} /> : <NotHere />
    }
    default: {
      const Panel = panelOf(page.kind)
      return Panel ? <Panel key={folderOf(page)} /> : <Loading />
    }
  }
}

/** Of a large atlas the core does not know every page: its own data tells whether there is one. */
function NotKnown(): ReactNode {
  const { core, leaf, hasFailed } = useReading()
  return leaf === null && !hasFailed && !isWhole(core) ? <Loading /> : <NotHere />
}

function NotHere(): ReactNode {
  const { speak } = useReading()
  return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
}
