import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { Core, Leaf } from '../model/atlas'
import type { Facts } from '../model/facts'
import type { Language } from '../model/language'
import { ar } from '../i18n/ar'
import { en } from '../i18n/en'
import { speakIn, type Speak } from '../i18n/speak'
import { App } from '../panels/App'
import { frameOfPage, PageSketch } from '../panels/PageSketch'
import { titleOf } from '../panels/pageTitle'
import { pictureOf } from './picture'
import { previewsOf, type PreviewTags } from './previews'
import { TimelinePicture } from '../panels/TimelinePicture'
import { WrittenTimeline } from '../panels/TimelinePane'
import type { FrameName, SketchGround } from '../sketch/project'
import { defaultChoices, relativePath, type Address, type Page } from '../state/address'
import { isTextOnly } from '../state/embedding'

const speaks: Record<Language, Speak> = { en: speakIn('en', en), ar: speakIn('ar', ar) }

export interface Rendered {
  title: string
  description: string
  body: string
  /** draws its picture for where it is linked, as SVG; only the build asks for it */
  picture: () => string
  /** the frame it is drawn in */
  frame: FrameName
  /** by which it is found and previewed elsewhere; null: it is not known where the atlas stands */
  previews: PreviewTags | null
}

export interface Ready {
  core: Core
  leaf: Leaf
  facts: Facts
  grounds: Record<FrameName, SketchGround>
}

const nothing = (): void => undefined

/** One page as the build writes it, or its view to embed: the same tree that the script takes over, with its drawing in place. */
export function renderPage(page: Page, language: Language, { core, leaf, facts, grounds }: Ready, isEmbedded = false): Rendered {
  const speak = speaks[language]
  const words = titleOf(page, core, language, speak)
  if (words === null) throw new Error(`There is no page ${JSON.stringify(page)}.`)
  const address: Address = { language, page, isEmbedded, fragment: null, choices: defaultChoices }
  const drawing = (
    <PageSketch
      address={address}
      core={core}
      leaf={leaf}
      grounds={grounds}
      language={language}
      speak={speak}
      hrefOf={(id) => relativePath(address, { language, page: { kind: 'place', id } })}
    />
  )
  // In somebody's page there is no timeline, and in a view of text no drawing.
  const timeline = isEmbedded ? null : (
    <TimelinePicture address={address} core={core} events={facts.events} visible={null} language={language} speak={speak} />
  )
  const sketch = isEmbedded && isTextOnly(page) ? null : drawing
  const body = renderToString(
    <App
      address={address}
      theme={null}
      speak={speak}
      core={core}
      leaf={leaf}
      failure={null}
      faults={[]}
      mapHealth="waiting"
      sketch={sketch && <div key="written" className="sketch" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(sketch) }} />}
      timeline={timeline && <WrittenTimeline drawing={renderToStaticMarkup(timeline)} />}
      map={null}
      onRetry={nothing}
      onDismiss={nothing}
    />,
  )
  const credit = core.credits.flatMap(({ text, onMap }) => (onMap ? [text[language]] : [])).join(' · ')
  const picture = (): string =>
    pictureOf(drawing, { name: speak('atlasName'), title: words.heading, description: words.description, credit }, language)
  const { siteUrl } = core
  const previews = siteUrl === null || isEmbedded ? null : previewsOf(siteUrl, { core, quotes: leaf.quotes, page, language, ...words, site: speak('atlasName') })
  return { ...words, body, picture, frame: frameOfPage(address, core, grounds), previews }
}

