import { useState, type ReactNode } from 'react'
import styles from './CopyText.module.css'
import text from './TextButton.module.css'

interface Props {
  label: string
  /** said once it is copied */
  done: string
  /** said before the text, where copying was refused */
  byHand: string
  /** asked for when it is copied, not before */
  textOf: () => string
}

/** Copies a text. Hidden by the style until the script runs; where copying is refused, the text is shown to be copied by hand. */
export function CopyText({ label, done, byHand, textOf }: Props): ReactNode {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={text.button}
        onClick={() => {
          const writing = navigator.clipboard?.writeText(textOf()) ?? Promise.reject(new Error('no clipboard'))
          writing.then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          )
        }}
      >
        {label}
      </button>
      <span role="status">
        {outcome === 'copied' && done}
        {outcome === 'refused' && (
          <label>
            {byHand} <ByHand text={textOf()} />
          </label>
        )}
      </span>
    </span>
  )
}

function ByHand({ text }: { text: string }): ReactNode {
  const given = {
    readOnly: true,
    value: text,
    onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => event.currentTarget.select(),
  }
  return text.includes('\n') ? <textarea {...given} dir="auto" rows={6} /> : <input {...given} dir="ltr" />
}
