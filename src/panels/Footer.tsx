import type { ReactNode } from 'react'
import { isEmbeddable } from '../state/address'
import { EmbedLink } from './EmbedLink'
import styles from './Footer.module.css'
import { OfflineNote } from './OfflineNote'
import { PageLink } from './PageLink'
import { PrintNotes } from './PrintNotes'
import { useReading } from './reading'

/** What the atlas is not, whose the words are, and that nothing is collected. */
export function Footer(): ReactNode {
  const { speak, page } = useReading()
  return (
    <footer className={styles.footer}>
      <PrintNotes />
      <nav className={styles.links} aria-label={speak('footerLinks')}>
        <PageLink to={{ kind: 'compare', id: 'places' }}>{speak('comparePlacesTitle')}</PageLink>
        <PageLink to={{ kind: 'compare', id: 'terms' }}>{speak('compareTermsTitle')}</PageLink>
        <PageLink to={{ kind: 'lesson' }} isOwn>
          {speak('lessonMake')}
        </PageLink>
        <EmbedLink page={isEmbeddable(page) ? page : { kind: 'home' }} words={speak('shareTitle')} />
        <PageLink to={{ kind: 'about' }}>{speak('aboutTitle')}</PageLink>
        <PageLink to={{ kind: 'data' }}>{speak('dataTitle')}</PageLink>
      </nav>
      <p>{speak('footerSubject')}</p>
      <p>{speak('footerLicence')}</p>
      <p>{speak('footerArabic')}</p>
      <p>{speak('footerPrivacy')}</p>
      <OfflineNote />
    </footer>
  )
}
