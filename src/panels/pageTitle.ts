import type { Core } from '../model/atlas'
import type { Language } from '../model/language'
import { lessonId } from '../model/lesson'
import { nameOf } from '../model/place'
import { sourceOfQuote } from '../model/source'
import type { TourEntry } from '../model/tour'
import type { Speak } from '../i18n/speak'
import type { Page } from '../state/address'
import { readingOf } from './reading'
import { whereInWords } from './whereWords'

interface PageWords {
  /** for the browser's tab */
  title: string
  /** the page's own name */
  heading: string
  /** a sentence for search engines, and for where the page is linked */
  description: string
}

/** What a page is called and told in one sentence; null where no such page exists. `lesson`: the one that is open, if any. */
export function titleOf(page: Page, core: Core, language: Language, speak: Speak, lesson: TourEntry | null = null): PageWords | null {
  const words = (heading: string, description: string): PageWords => ({
    title: speak('pageTitle', { title: heading }),
    heading,
    description,
  })
  const tourOf = (id: string): TourEntry | undefined => (id === lessonId ? (lesson ?? undefined) : core.tours.find((tour) => tour.id === id))
  const titled = (id: string): { title: string } | null => {
    const title = tourOf(id)?.title[language]
    if (id === lessonId) return { title: title || speak('lessonTitle') }
    return title === undefined ? null : { title }
  }
  switch (page.kind) {
    case 'home':
      return { title: speak('atlasName'), heading: speak('homeTitle'), description: speak('homeDescription') }
    case 'about':
      return words(speak('aboutTitle'), speak('aboutDescription'))
    case 'data':
      return words(speak('dataTitle'), speak('dataDescription'))
    case 'share':
      return words(speak('shareTitle'), speak('shareDescription'))
    case 'quote': {
      const source = sourceOfQuote(core.sources, page.id)
      return source ? words(source.title, speak('embedQuoteDescription', { publisher: source.custom.short[language] })) : null
    }
    case 'compare':
      if (page.id === 'places') return words(speak('comparePlacesTitle'), speak('comparePlacesDescription'))
      return page.id === 'terms' ? words(speak('compareTermsTitle'), speak('compareTermsDescription')) : null
    case 'place': {
      const place = core.places.find(({ id }) => id === page.id)
      if (!place) return null
      const name = nameOf(place, language)
      const where = whereInWords(place, readingOf(language, speak, page, core, null))
      return words(name, speak('placeDescription', { name, where, count: place.quoteCount }))
    }
    case 'agreement': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      if (!agreement) return null
      const name = agreement.name[language]
      return words(name, speak('agreementDescription', { name, terms: agreement.termCount, count: agreement.quoteCount }))
    }
    case 'person': {
      const actor = core.actors.find(({ id }) => id === page.id)
      if (!actor) return null
      const name = actor.name[language]
      return words(name, speak('personDescription', { name, count: actor.spokenCount }))
    }
    case 'plan': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      if (!agreement?.hasLinks) return null
      const name = agreement.name[language]
      return words(`${speak('planTitle')} · ${name}`, speak('planDescription', { name }))
    }
    case 'lesson':
      return words(lesson?.title[language] || speak('lessonTitle'), speak('lessonDescription'))
    case 'tour': {
      const tour = tourOf(page.id)
      const told = tour && { title: tour.title[language], steps: tour.steps.length, minutes: tour.minutes }
      return told ? words(told.title, speak('tourDescription', told)) : null
    }
    case 'presenter': {
      const told = titled(page.id)
      return told && words(speak('presenterTitle', told), speak('presenterDescription', told))
    }
    case 'handout': {
      const told = titled(page.id)
      if (told === null) return null
      return page.reader === 'pupils'
        ? words(speak('pupilsTitle', told), speak('pupilsDescription', told))
        : words(speak('teacherTitle', told), speak('teacherDescription', told))
    }
    case 'step': {
      if (page.id === lessonId && !lesson) return words(speak('lessonTitle'), speak('lessonDescription'))
      const tour = tourOf(page.id)
      const step = tour?.steps[page.step - 1]
      if (!tour || !step) return null
      const told = { title: step.title[language], tour: tour.title[language], step: page.step, of: tour.steps.length }
      return words(`${told.title} · ${told.tour}`, speak('stepDescription', told))
    }
    case 'source': {
      const source = core.sources.find(({ id }) => id === page.id)
      if (!source) return null
      const told = { title: source.title, publisher: source.custom.short[language], count: source.quoteCount }
      return words(source.title, speak('sourceDescription', told))
    }
  }
}
