import type { ReactNode } from 'react'
import { themes, type Theme } from '../model/palette'
import { chooseTheme } from '../state/actions'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import { Search } from './Search'
import styles from './Header.module.css'
import { useOwnLesson } from './useLesson'

/** The way to the reader's own lesson, once there is something in it. */
function OwnLesson(): ReactNode {
  const { speak } = useReading()
  const { steps } = useOwnLesson()
  if (steps.length === 0) return null
  return (
    <PageLink to={{ kind: 'lesson' }} isOwn className={`${styles.language!} ${styles.lesson!}`}>
      {speak('lessonOwn', { count: steps.length })}
    </PageLink>
  )
}

/** The thin header: name, search, theme, language. */
export function Header({ theme }: { theme: Theme | null }): ReactNode {
  const { language, speak, page } = useReading()
  const other = language === 'en' ? 'ar' : 'en'
  return (
    <header className={styles.header}>
      <PageLink to={{ kind: 'home' }} className={styles.name} isCurrent={page.kind === 'home'}>
        {speak('atlasName')}
      </PageLink>
      <Search />
      <div className={styles.tools}>
        <OwnLesson />
        <label className={styles.theme}>
          <span>{speak('theme')}</span>
          <select
            value={theme ?? 'auto'}
            onChange={(event) => {
              const { value } = event.currentTarget
              chooseTheme(themes.find((known) => known === value) ?? null)
            }}
          >
            <option value="auto">{speak('themeAuto')}</option>
            <option value="light">{speak('themeLight')}</option>
            <option value="dark">{speak('themeDark')}</option>
            <option value="contrast">{speak('themeContrast')}</option>
          </select>
        </label>
        <PageLink to={page} language={other} className={styles.language}>
          {speak('otherLanguage')}
        </PageLink>
      </div>
    </header>
  )
}
