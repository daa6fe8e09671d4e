import { Fragment, type ReactNode } from 'react'
import type { Findable } from '../model/findable'
import type { Localized } from '../model/language'
import { excerptOf, isSoughtIn } from '../model/mark'
import { nameOf, type PlaceEntry } from '../model/place'
import { isCutAfter, isCutBefore } from '../model/quote'
import { issuedOf } from '../model/source'
import { formatList, formatWhen } from '../i18n/format'
import type { Hit } from '../state/find'
import { Marked, MarkedName } from './Marked'
import { useReading, type Reading } from './reading'
import styles from './SearchResults.module.css'
import { whereInWords } from './whereWords'

type Of<G extends Findable['group']> = { findable: Extract<Findable, { group: G }>; keys: ReadonlySet<string> }

/** One result: what it is called or says, with the words that were sought marked, and what it belongs to. */
export function SearchResult({ hit: { findable, keys } }: { hit: Hit }): ReactNode {
  switch (findable.group) {
    case 'places':
      return <PlaceFound {...findable} keys={keys} />
    case 'agreements':
      return <AgreementFound {...findable} keys={keys} />
    case 'terms':
      return <TermFound findable={findable} keys={keys} />
    case 'people':
      return <PersonFound id={findable.id} keys={keys} />
    case 'events':
      return <EventFound findable={findable} keys={keys} />
    case 'quotations':
      return <QuotationFound findable={findable} keys={keys} />
    case 'sources':
      return <SourceFound id={findable.id} keys={keys} />
    case 'tours':
      return <TourFound id={findable.id} keys={keys} />
  }
}

interface Known {
  id: string
  /** what it is called, where the core does not know it */
  name?: Localized
  keys: ReadonlySet<string>
}

function Result({ name, details }: { name: ReactNode; details: ReactNode[] }): ReactNode {
  const told = details.filter((detail) => detail !== null && detail !== '')
  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      {told.length > 0 && (
        <span className={styles.detail}>
          {told.map((detail, at) => (
            // What is told has no name of its own but where it stands.
            <Fragment key={at}>
              {at > 0 && ' · '}
              {detail}
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}

/** Everything a place is called beside its names in the languages of the atlas. */
function alsoCalled({ names, spellings }: PlaceEntry): { words: string; lang: string }[] {
  return [...names.map(({ toponym, lang }) => ({ words: toponym, lang })), ...spellings.map(({ words }) => ({ words, lang: 'en' }))]
}

function PlaceFound({ id, name: ownName, keys }: Known): ReactNode {
  const reading = useReading()
  const place = reading.place(id)
  if (!place) return ownName ? <Result name={<MarkedName name={ownName} keys={keys} />} details={[]} /> : null
  const name = { en: nameOf(place, 'en'), ar: nameOf(place, 'ar') }
  return (
    <Result
      name={<MarkedName name={name} also={alsoCalled(place)} keys={keys} />}
      details={[whereInWords(place, reading), reading.speak('quotationCount', { count: place.quoteCount })]}
    />
  )
}

/** The places among which one was sought by its name; the others would only lengthen the line. */
function placesSought(ids: readonly string[], keys: ReadonlySet<string>, { place }: Reading): ReactNode {
  const sought = ids.flatMap((id) => {
    const entry = place(id)
    const isSought = entry && [entry.title, ...alsoCalled(entry).map(({ words }) => words)].some((words) => isSoughtIn(words, keys))
    return isSought ? [entry] : []
  })
  if (sought.length === 0) return null
  return sought.map((entry, at) => (
    <Fragment key={entry.id}>
      {at > 0 && ' · '}
      <MarkedName name={{ en: nameOf(entry, 'en'), ar: nameOf(entry, 'ar') }} also={alsoCalled(entry)} keys={keys} />
    </Fragment>
  ))
}

function AgreementFound({ id, name, keys }: Known): ReactNode {
  const reading = useReading()
  const { language, speak, label } = reading
  const agreement = reading.agreement(id)
  if (!agreement) return name ? <Result name={<MarkedName name={name} keys={keys} />} details={[]} /> : null
  return (
    <Result
      name={<MarkedName name={agreement.name} keys={keys} />}
      details={[
        <Marked key="kind" text={label('agreementKinds', agreement.kind)} keys={keys} />,
        agreement.when === null ? null : <time key="when">{formatWhen(agreement.when, language, speak)}</time>,
        isSoughtIn(`${agreement.name.en} ${agreement.name.ar}`, keys)
          ? null
          : placesSought([...new Set([...agreement.venues, ...agreement.places])], keys, reading),
      ]}
    />
  )
}

function TermFound({ findable, keys }: Of<'terms'>): ReactNode {
  const reading = useReading()
  const agreement = reading.agreement(findable.agreement)
  const isNamed = isSoughtIn(`${findable.title.en} ${findable.title.ar}`, keys)
  return (
    <Result
      name={<MarkedName name={findable.title} keys={keys} />}
      details={[
        agreement ? <Marked key="agreement" text={agreement.name[reading.language]} keys={keys} /> : null,
        isNamed ? null : placesSought(findable.places, keys, reading),
      ]}
    />
  )
}

function PersonFound({ id, keys }: Known): ReactNode {
  const { language, label, actor: actorOf } = useReading()
  const actor = actorOf(id)
  if (!actor) return null
  const titles = actor.roles.map(({ title }) => title[language])
  const told = titles.find((title) => isSoughtIn(title, keys)) ?? titles[0] ?? label('actorKinds', actor.kind)
  return <Result name={<MarkedName name={actor.name} keys={keys} />} details={[<Marked key="role" text={told} keys={keys} />]} />
}

function TourFound({ id, keys }: Known): ReactNode {
  const { speak, tour: tourOf } = useReading()
  const tour = tourOf(id)
  if (!tour) return null
  const { title, steps, minutes } = tour
  return <Result name={<MarkedName name={title} keys={keys} />} details={[speak('tourLength', { steps: steps.length, minutes })]} />
}

function EventFound({ findable, keys }: Of<'events'>): ReactNode {
  const reading = useReading()
  const isNamed = isSoughtIn(`${findable.name.en} ${findable.name.ar}`, keys)
  return (
    <Result
      name={<MarkedName name={findable.name} keys={keys} />}
      details={[
        <time key="when">{formatWhen(findable.when, reading.language, reading.speak)}</time>,
        isNamed ? null : placesSought(findable.places, keys, reading),
      ]}
    />
  )
}

/** The exact words in ink, what stands around them in their sentence lighter, as everywhere. */
function QuotationFound({ findable, keys }: Of<'quotations'>): ReactNode {
  const reading = useReading()
  const { language, speak, actor, source: sourceOf } = reading
  const { prefix, exact, suffix, gloss, speakers, places, at } = findable
  const shown = excerptOf(exact, keys)
  const isWhole = shown === exact
  const glossed = gloss !== null && isSoughtIn(gloss, keys)
  const isNamed = glossed || isSoughtIn(prefix + exact + suffix, keys)
  const names = speakers.map((id) => actor(id)?.name[language] ?? id)
  const who = speakers.length > 0 ? formatList(names, language) : speak('quoteTextVoice')
  return (
    <>
      <span className={styles.quote} lang="en" dir="ltr">
        {isWhole && prefix !== '' && (
          <span className={isCutBefore(findable) ? `${styles.context!} ${styles.cutBefore!}` : styles.context}>
            <Marked text={prefix} keys={keys} />
          </span>
        )}
        <q>
          <Marked text={shown} keys={keys} />
        </q>
        {isWhole && suffix !== '' && (
          <span className={isCutAfter(findable) ? `${styles.context!} ${styles.cutAfter!}` : styles.context}>
            <Marked text={suffix} keys={keys} />
          </span>
        )}
      </span>
      {' '}
      {glossed && (
        <span className={styles.gloss}>
          <span className={styles.context}>{speak('quoteGloss')}</span>{' '}
          <bdi lang="ar" dir="rtl">
            <Marked text={excerptOf(gloss, keys)} keys={keys} />
          </bdi>
        </span>
      )}
      <Result
        name={null}
        details={[
          <bdi key="who">
            <Marked text={who} keys={keys} />
          </bdi>,
          <bdi key="source">
            <Marked text={sourceOf(at.source)?.custom.short[language] ?? at.source} keys={keys} />
          </bdi>,
          isNamed ? null : placesSought(places, keys, reading),
        ]}
      />
    </>
  )
}

function SourceFound({ id, keys }: Known): ReactNode {
  const { language, speak, source: sourceOf } = useReading()
  const source = sourceOf(id)
  if (!source) return null
  return (
    <Result
      name={
        <cite lang="en" dir="ltr">
          <Marked text={source.title} keys={keys} />
        </cite>
      }
      details={[
        <MarkedName key="short" name={source.custom.short} keys={keys} />,
        <Marked key="publisher" text={source.custom.publisher[language]} keys={keys} />,
        <time key="when">{formatWhen(issuedOf(source), language, speak)}</time>,
      ]}
    />
  )
}
