import type { Citation } from '../../src/model/citation'
import type { Language, Localized } from '../../src/model/language'
import type { Tour } from '../../src/model/tour'
import { jsonOf, type Edition, type PublishOptions } from './edition'
import { pageIri } from './identifiers'
import { namesIn } from './names'
import { apaOf, bibOf, risOf, type Work } from './references'
import { workOf } from './sources'

const atlas: Localized = { en: 'Ceasefire Atlas', ar: 'أطلس وقف إطلاق النار' }

/** The titles of the pages that are not about one thing, as they stand on the pages; home's is that of the atlas. */
const titles = {
  home: { en: 'What five texts say about ceasefires in Syria', ar: 'ما تقوله خمسة نصوص عن وقف إطلاق النار في سوريا' },
  'compare/places': { en: 'Places and sources compared', ar: 'مقارنة الأماكن والمصادر' },
  'compare/terms': { en: 'Kinds of term and agreements compared', ar: 'مقارنة أنواع البنود والاتفاقات' },
  about: { en: 'About the atlas', ar: 'عن الأطلس' },
  data: { en: 'Data', ar: 'البيانات' },
}

function tourTitleOf({ title, steps }: Tour, part: string | undefined): Localized {
  const step = steps[Number(part) - 1]
  if (step) return { en: `${step.title.en} · ${title.en}`, ar: `${step.title.ar} · ${title.ar}` }
  switch (part) {
    case 'presenter':
      return { en: `Presenter’s window · ${title.en}`, ar: `نافذة المقدِّم · ${title.ar}` }
    case 'pupils':
      return { en: `For pupils · ${title.en}`, ar: `للطلاب · ${title.ar}` }
    case 'teacher':
      return { en: `For the teacher · ${title.en}`, ar: `للمعلم · ${title.ar}` }
    default:
      return title
  }
}

/** The title of a page; one that has none of its own is cited as the atlas, by its address. */
function titleOf(page: string, { content }: Edition): Localized {
  const [kind, id = '', part] = page.split('/')
  const source = content.sources.find((one) => one.id === id)
  if (kind === 'source' && source) return { en: `Quotations from “${source.title}”`, ar: `اقتباسات من “${source.title}”` }
  if (kind === 'place') return namesIn(content).place(id).name
  const agreement = kind === 'agreement' ? content.agreements.find((one) => one.id === id) : undefined
  if (agreement && part === 'plan') return { en: `Step by step · ${agreement.name.en}`, ar: `خطوة بخطوة · ${agreement.name.ar}` }
  if (agreement) return agreement.name
  const tour = kind === 'tour' ? content.tours.find((one) => one.id === id) : undefined
  if (tour) return tourTitleOf(tour, part)
  if (kind === 'person') return namesIn(content).actor(id).name
  return Object.entries(titles).find(([name]) => name === page)?.[1] ?? titles.home
}

/**
 * The day of the edition: that of the newest change in what the atlas says. When a reader opened a page only the
 * reader knows, so no such date is made up; the version says which text it was.
 */
function dayOf({ content }: Edition): number[] {
  const [newest] = content.about.changes.map(({ date }) => date).sort().reverse()
  if (newest === undefined) throw new Error('geo/about.json names no change, so that the edition has no date to be cited by.')
  return newest.split('-').map(Number)
}

function pageWork(page: string, language: Language, edition: Edition, { siteUrl }: PublishOptions): Work {
  const { version } = edition.core
  return {
    id: `ceasefire-atlas-${language}-${page.replaceAll('/', '-')}`,
    type: 'webpage',
    title: titleOf(page, edition)[language],
    author: [{ literal: atlas[language] }],
    'container-title': atlas[language],
    issued: { 'date-parts': [dayOf(edition)] },
    URL: pageIri(page, language, siteUrl),
    language,
    version,
    genre: { en: `Version ${version}`, ar: `الإصدار ${version}` }[language],
  }
}

/** How a page is cited, in every form. @param page the name of its data: "place/homs" */
export function citationOf(page: string, language: Language, edition: Edition, options: PublishOptions): Citation {
  const work = pageWork(page, language, edition, options)
  const source = edition.content.sources.find(({ id }) => page === `source/${id}`)
  const works = source ? [workOf(source), work] : [work]
  return {
    version: edition.core.version,
    iri: work.URL,
    key: work.id,
    plain: works.map(apaOf).join('\n'),
    bib: bibOf(works),
    ris: risOf(works),
    csl: jsonOf(works),
  }
}
