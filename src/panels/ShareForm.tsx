import { useId, useState, type ReactNode } from 'react'
import type { QuotationName } from '../model/atlas'
import { nameOf } from '../model/place'
import { themes } from '../model/palette'
import { comparisons, folderOf, pageAt, type Page } from '../state/address'
import { embedControls, embedViews, type EmbedControl, type EmbedView } from '../state/choices'
import { isTextOnly } from '../state/embedding'
import { formatNumber } from '../i18n/format'
import field from './Field.module.css'
import { useReading } from './reading'
import styles from './Share.module.css'
import { clampHeight, firstWords, heights, whoSays, widths, type Sharing } from './sharing'

interface Props {
  sharing: Sharing
  /** pixels, as chosen or as offered */
  height: number
  quotable: readonly QuotationName[]
  onChange: (change: Partial<Sharing>) => void
}

const controlWords = { buttons: 'shareButtons', filters: 'shareFilters', language: 'shareOther' } as const satisfies Record<EmbedControl, string>
const viewWords = { map: 'shareMap', text: 'shareText' } as const satisfies Record<EmbedView, string>
const themeWords = { light: 'themeLight', dark: 'themeDark', contrast: 'themeContrast' } as const

const folderName = (page: Page): string => folderOf(page).slice(0, -1)

/** What is shown, how, how large, and what a visitor can do with it. */
export function ShareForm({ sharing, height, quotable, onChange }: Props): ReactNode {
  const { speak, language } = useReading()
  const { view, theme, width, controls, isFree, isKiosk } = sharing
  const isText = isTextOnly(sharing.page)
  // Of what a view does not show there is nothing to choose.
  const offered = embedControls.filter((control) => !(control === 'buttons' && (isText || view === 'text')) && !(control === 'filters' && sharing.page.kind === 'quote'))
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <PageChoice sharing={sharing} quotable={quotable} onChange={onChange} />
      <Choice label={speak('shareLanguage')} value={sharing.language} options={[['en', 'English'], ['ar', 'العربية']]} onChange={(chosen) => onChange({ language: chosen === 'ar' ? 'ar' : 'en' })} />
      <Choice
        label={speak('shareColours')}
        value={theme ?? 'auto'}
        options={[['auto', speak('shareAuto')], ...themes.map((each): Option => [each, speak(themeWords[each])])]}
        onChange={(chosen) => onChange({ theme: themes.find((each) => each === chosen) ?? null })}
      />
      {!isText && (
        <Choice
          label={speak('shareView')}
          value={view ?? 'both'}
          options={[['both', speak('shareBoth')], ...embedViews.map((each): Option => [each, speak(viewWords[each])])]}
          onChange={(chosen) => onChange({ view: embedViews.find((each) => each === chosen) ?? null })}
        />
      )}
      <Choice
        label={speak('shareWidth')}
        value={String(width)}
        options={[['null', speak('shareColumn')], ...widths.map((each): Option => [String(each), speak('sharePixels', { count: formatNumber(each, language) })])]}
        onChange={(chosen) => onChange({ width: widths.find((each) => String(each) === chosen) ?? null })}
      />
      <Height height={height} onChange={(chosen) => onChange({ height: chosen })} />
      {!isText && view !== 'text' && (
        <Choice
          label={speak('shareGestures')}
          value={isFree ? 'free' : 'cooperative'}
          options={[['cooperative', speak('shareCooperative')], ['free', speak('shareFree')]]}
          onChange={(chosen) => onChange({ isFree: chosen === 'free' })}
        />
      )}
      <Choice
        label={speak('shareAway')}
        value={isKiosk ? 'none' : 'open'}
        options={[['open', speak('shareOpen')], ['none', speak('shareNone')]]}
        onChange={(chosen) => onChange({ isKiosk: chosen === 'none' })}
      />
      <fieldset>
        <legend>{speak('shareControls')}</legend>
        {offered.map((control) => (
          <label key={control}>
            <input
              type="checkbox"
              checked={controls.includes(control)}
              onChange={(event) => onChange({ controls: embedControls.filter((each) => (each === control ? event.target.checked : controls.includes(each))) })}
            />{' '}
            {speak(controlWords[control])}
          </label>
        ))}
      </fieldset>
    </form>
  )
}

type Option = readonly [value: string, words: string]

function Choice({ label, value, options, onChange }: { label: string; value: string; options: readonly Option[]; onChange: (value: string) => void }): ReactNode {
  return (
    <label className={field.field}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is typed counts when the field is left: on the way to 600 a reader types 6. */
function Height({ height, onChange }: { height: number; onChange: (height: number) => void }): ReactNode {
  const { speak } = useReading()
  const [typed, setTyped] = useState<string | null>(null)
  const settle = (): void => {
    if (typed !== null) onChange(clampHeight(typed === '' ? NaN : Number(typed)))
    setTyped(null)
  }
  return (
    <label className={field.field}>
      {speak('shareHeight')}
      <input
        type="number"
        min={heights.least}
        max={heights.most}
        step={10}
        value={typed ?? height}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
    </label>
  )
}

/** Everything that has a view to embed, in one list: what is chosen is the folder of its page. */
function PageChoice({ sharing, quotable, onChange }: Omit<Props, 'height'>): ReactNode {
  const { speak, language, core } = useReading()
  const id = useId()
  const option = (page: Page, words: string): ReactNode => (
    <option key={folderName(page)} value={folderName(page)}>
      {words}
    </option>
  )
  return (
    <div className={`${field.field!} ${styles.what!}`}>
      <label htmlFor={id}>{speak('shareWhat')}</label>
      <select
        id={id}
        value={folderName(sharing.page)}
        onChange={(event) => {
          const { value } = event.currentTarget
          const page: Page | null = value === '' ? { kind: 'home' } : pageAt(value)
          if (page) onChange({ page })
        }}
      >
        {option({ kind: 'home' }, speak('shareHome'))}
        <optgroup label={speak('placesHeading')}>{core.places.map((place) => option({ kind: 'place', id: place.id }, nameOf(place, language)))}</optgroup>
        <optgroup label={speak('agreementsHeading')}>{core.agreements.map(({ id: of, name }) => option({ kind: 'agreement', id: of }, name[language]))}</optgroup>
        <optgroup label={speak('planTitle')}>
          {core.agreements.filter(({ hasLinks }) => hasLinks).map(({ id: of, name }) => option({ kind: 'plan', id: of }, name[language]))}
        </optgroup>
        <optgroup label={speak('sourcesHeading')}>{core.sources.map(({ id: of, custom }) => option({ kind: 'source', id: of }, custom.short[language]))}</optgroup>
        <optgroup label={speak('comparePlacesTitle')}>
          {comparisons.map((of) => option({ kind: 'compare', id: of }, speak(of === 'places' ? 'comparePlacesTitle' : 'compareTermsTitle')))}
        </optgroup>
        {core.tours.map((tour) => (
          <optgroup key={tour.id} label={tour.title[language]}>
            {tour.steps.map(({ title }, at) => option({ kind: 'step', id: tour.id, step: at + 1 }, `${formatNumber(at + 1, language)}. ${title[language]}`))}
          </optgroup>
        ))}
        {core.sources.map(({ id: of, custom }) => (
          <optgroup key={of} label={speak('shareQuotations', { source: custom.short[language] })}>
            {quotable.filter(({ source }) => source === of).map((quotation) => option({ kind: 'quote', id: quotation.id }, `${whoSays(quotation, core, language)}: ${firstWords(quotation.words)}`))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
