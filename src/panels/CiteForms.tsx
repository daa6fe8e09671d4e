import type { ReactNode } from 'react'
import { citationForms, type Citation, type CitationForm } from '../model/citation'
import styles from './CiteForms.module.css'
import { CopyText } from './CopyText'
import { useReading } from './reading'
import { saveFile } from './saveFile'
import text from './TextButton.module.css'

/** Each form by its own name, the ending of its files and their media type. */
const forms: Record<CitationForm, { name: string; ending: string; type: string }> = {
  bib: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

/** A citation in plain text, a work a line. */
export function PlainCitation({ text }: { text: string }): ReactNode {
  return (
    <>
      {text.split('\n').map((line) => (
        <p key={line} className={styles.plain} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

/** What can be done with a citation: copied as text, copied or saved for a reference manager. */
export function CiteForms({ citation }: { citation: Citation }): ReactNode {
  const { speak } = useReading()
  const copying = { done: speak('copied'), byHand: speak('copyByHand') }
  return (
    <ul className={styles.forms}>
      <li>
        <CopyText {...copying} label={speak('citeCopyText')} textOf={() => citation.plain} />
      </li>
      {citationForms.map((form) => {
        const { name, ending, type } = forms[form]
        return (
          <li key={form}>
            <CopyText {...copying} label={speak('citeCopy', { form: name })} textOf={() => citation[form]} />
            <button type="button" className={text.button} onClick={() => saveFile(`${citation.key}.${ending}`, type, citation[form])}>
              {speak('citeSave', { form: name })}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
