import type { ReactNode } from 'react'
import { formatBytes } from '../i18n/format'
import { relativeFile } from '../state/address'
import styles from './DataPage.module.css'
import { Loading } from './Loading'
import page from './Page.module.css'
import { useReading } from './reading'

/** Everything the atlas says, as files: what each is, how large, and under which licence. */
export function DataPage(): ReactNode {
  const { language, speak, leaf } = useReading()
  const files = leaf?.published ?? []
  return (
    <>
      <h1 tabIndex={-1}>{speak('dataTitle')}</h1>
      <p className={page.lead}>{speak('dataWhat')}</p>
      {leaf === null && <Loading />}
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.name}>
            <a href={relativeFile({ language, page: { kind: 'data' } }, `data/${file.name}`)} download>
              <bdi>{file.name}</bdi>
            </a>
            <p>{file.what[language]}</p>
            <p className={styles.fine}>
              {formatBytes(file.bytes, language)} · <bdi>{file.licence}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
