import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { loadSpeak } from '../i18n/load'
import type { Speak } from '../i18n/speak'
import type { Language } from '../model/language'
import { isEmbeddable, pageAt } from '../state/address'
import { usualControls } from '../state/choices'
import { isTextOnly } from '../state/embedding'
import { root } from '../state/root'
import { store } from '../state/store'
import { CopyText } from './CopyText'
import styles from './Page.module.css'
import { useReading } from './reading'
import own from './Share.module.css'
import { ShareForm } from './ShareForm'
import { clampHeight, heights, sharedOf, type Sharing } from './sharing'

// A common phone, upright.
const phone = { width: 360, height: 600 }

/** The sentences of a language that may not be the page's; until they are there, those of the page. */
function useSpeakIn(language: Language): Speak {
  const { speak, language: open } = useReading()
  const [loaded, setLoaded] = useState<{ language: Language; speak: Speak } | null>(null)
  useEffect(() => {
    if (language === open) return
    let isStale = false
    loadSpeak(language).then(
      (spoken) => {
        if (!isStale) setLoaded({ language, speak: spoken })
      },
      () => undefined,
    )
    return () => {
      isStale = true
    }
  }, [language, open])
  return language !== open && loaded?.language === language ? loaded.speak : speak
}

/** Where a view for somebody's page is put together: what it shows, how, and the line that puts it there. */
export function SharePage(): ReactNode {
  const { language, speak, leaf } = useReading()
  const [sharing, setSharing] = useState<Sharing>({
    page: { kind: 'home' },
    language,
    theme: null,
    view: null,
    width: null,
    height: null,
    controls: usualControls,
    isFree: false,
    isKiosk: false,
  })
  // A view of text tells how high it is at the chosen width: that is offered until something else is typed.
  const [told, setTold] = useState<number | null>(null)
  const isText = sharing.view === 'text' || isTextOnly(sharing.page)
  const height = sharing.height ?? (isText && told !== null ? clampHeight(told) : heights.usual)
  // What the address begins with: the page as the build wrote it begins with the whole atlas.
  const show = useSyncExternalStore(store.subscribe, () => store.getState().address.choices.show, () => null)
  useEffect(() => {
    const page = show === null ? null : pageAt(show)
    if (page && isEmbeddable(page)) setSharing((before) => ({ ...before, page }))
  }, [show])
  return (
    <>
      <h1 tabIndex={-1}>{speak('shareTitle')}</h1>
      <p className={styles.lead}>{speak('shareLead')}</p>
      <p className={`${styles.note!} ${own.byHand!}`}>{speak('shareByHand')}</p>
      <noscript>
        <p className={styles.note}>{speak('shareNeedsScript')}</p>
      </noscript>
      <ShareForm sharing={sharing} height={height} quotable={leaf?.quotable ?? []} onChange={(change) => setSharing((before) => ({ ...before, ...change }))} />
      <Shared sharing={sharing} height={height} onHeight={setTold} />
      <section aria-labelledby="pasted">
        <h2 id="pasted">{speak('shareNotes')}</h2>
        {(['shareWordPress', 'shareMoodle', 'shareSandbox', 'shareTall'] as const).map((key) => (
          <p key={key} className={styles.prose}>
            {speak(key)}
          </p>
        ))}
      </section>
    </>
  )
}

/**
 * What is copied, and how it looks. Only the browser knows where the atlas stands: until then there is the room for it,
 * so that nothing moves when it comes.
 */
function Shared({ sharing, height, onHeight }: { sharing: Sharing; height: number; onHeight: (height: number) => void }): ReactNode {
  const { speak, core, leaf } = useReading()
  const spoken = useSpeakIn(sharing.language)
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const { page, width } = sharing
  const preview = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== preview.current?.querySelector('iframe')?.contentWindow) return
      if (typeof data === 'object' && data !== null && 'px' in data && typeof data.px === 'number') onHeight(data.px)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onHeight])
  const quotation = page.kind === 'quote' ? (leaf?.quotable?.find(({ id }) => id === page.id) ?? null) : null
  const isKnown = isMounted && (page.kind !== 'quote' || quotation !== null)
  const shared = isKnown ? sharedOf(sharing, height, root, core, spoken, quotation) : null
  const frame = (title: string, size: { width: number | string; height: number }): ReactNode =>
    shared ? (
      <iframe key={shared.src} src={shared.src} title={title} {...size} loading="lazy" allow="fullscreen; clipboard-write" />
    ) : (
      <div className={own.room} />
    )
  return (
    <div className={own.shared}>
      <section aria-labelledby="line">
        <h2 id="line">{speak('shareLine')}</h2>
        <Copied label={speak('shareLine')} copy={speak('shareCopy')} text={shared?.line ?? ''} />
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{speak('shareLook')}</h2>
        <h3 className={styles.minor}>{speak('shareAtSize')}</h3>
        <div className={own.frame} ref={preview}>{frame(speak('shareAtSize'), { width: width ?? '100%', height })}</div>
        <h3 className={styles.minor}>{speak('sharePhone')}</h3>
        <div className={`${own.frame!} ${own.phone!}`}>{frame(speak('sharePhone'), phone)}</div>
      </section>
      <section aria-labelledby="still">
        <h2 id="still">{speak('shareStill')}</h2>
        <p className={styles.prose}>{speak('shareStillWhy')}</p>
        <Copied label={speak('shareStill')} copy={speak('shareStillCopy')} text={shared?.still ?? ''} />
      </section>
    </div>
  )
}

/** A text to be copied by one press, or selected by hand. */
function Copied({ label, copy, text }: { label: string; copy: string; text: string }): ReactNode {
  const { speak } = useReading()
  return (
    <div className={own.copied}>
      <textarea readOnly dir="ltr" rows={6} aria-label={label} value={text} onFocus={(event) => event.currentTarget.select()} />
      <CopyText label={copy} done={speak('copied')} byHand={speak('copyByHand')} textOf={() => text} />
    </div>
  )
}
