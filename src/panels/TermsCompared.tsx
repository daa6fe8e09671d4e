import type { ReactNode } from 'react'
import { compareTerms, type TermCell } from '../model/compared'
import { formOf, statuses, type StatusForm } from '../model/status'
import { slugOf } from '../model/term'
import type { VocabularyEntry } from '../model/vocabulary'
import { formatList } from '../i18n/format'
import { CompareHead } from './CompareHead'
import styles from './Compare.module.css'
import { CompareTable, type Row } from './CompareTable'
import { Loading } from './Loading'
import { PageLink } from './PageLink'
import { QuoteLine } from './QuoteLine'
import { useReading } from './reading'
import { StatusClaims } from './StatusClaims'
import { StatusMark } from './StatusMark'

function sectionOf({ kind, agreement }: TermCell): string {
  return `${kind}-in-${agreement}`
}

/** What each agreement contained by the account of the texts, kind by kind and with what status; and what it did not. */
export function TermsCompared(): ReactNode {
  const { language, speak, core, leaf, label, labelWithin } = useReading()
  const kinds = core.vocabulary.termKinds
  const cells = compareTerms(kinds, core.agreements, leaf?.comparedTerms ?? [])
  const columns = core.agreements.map(({ id, name }) => ({ id, name: name[language] }))
  const rows = kinds.map((kind): Row => {
    const own = cells.filter((cell) => cell.kind === kind.id)
    const silent = own.filter(({ terms }) => terms.length === 0)
    return {
      id: kind.id,
      name: kind.label[language],
      head: kind.label[language],
      cells: own.map((cell) => ({
        column: cell.agreement,
        count: cell.terms.length,
        words: wordsOf(cell),
        mark: <StatusMark status={cell.shown} isCut={cell.violated !== null} />,
        fragment: cell.terms.length === 0 ? null : sectionOf(cell),
      })),
      total: own.reduce((sum, { terms }) => sum + terms.length, 0),
      silence: silent.length === 0 ? null : speak('compareNoTermIn', { count: silent.length, all: own.length }),
    }
  })

  /** "Agreed, reported violated, 3 terms". */
  function wordsOf({ terms, shown, violated }: TermCell): string {
    if (terms.length === 0) return speak('compareNoTerm')
    return [
      ...(shown === null ? [] : [label('statuses', shown)]),
      ...(violated === null || violated === shown ? [] : [labelWithin('statuses', violated)]),
      speak('termCount', { count: terms.length }),
    ].join(speak('comma'))
  }

  return (
    <>
      <CompareHead title={speak('compareTermsTitle')} what={speak('compareTermsWhat')} file="terms-by-agreement.csv" />
      {leaf === null ? (
        <Loading />
      ) : (
        <>
          <Legend />
          <CompareTable rowsName={speak('compareKind')} totalName={speak('compareTermTotal')} columns={columns} rows={rows} />
          <section aria-labelledby="cells">
            <h2 id="cells">{speak('compareTermWords')}</h2>
            {kinds.map((kind) => (
              <KindWords key={kind.id} kind={kind} cells={cells.filter((cell) => cell.kind === kind.id)} />
            ))}
          </section>
        </>
      )}
    </>
  )
}

const forms: readonly StatusForm[] = ['dotted', 'half', 'filled', 'cut', 'quote']

/** Which mark stands for which statuses. */
function Legend(): ReactNode {
  const { language, speak, labelWithin } = useReading()
  return (
    <div className={styles.legend}>
      <p>{speak('compareLegend')}</p>
      <ul>
        {forms.map((form) => {
          const meant = statuses.filter((status) => formOf(status) === form)
          return (
            <li key={form}>
              <StatusMark status={meant[0]!} /> {formatList(meant.map((status) => labelWithin('statuses', status)), language, 'disjunction')}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function KindWords({ kind, cells }: { kind: VocabularyEntry; cells: readonly TermCell[] }): ReactNode {
  const { language, speak, page, agreement } = useReading()
  const stated = cells.filter(({ terms }) => terms.length > 0)
  if (stated.length === 0) return null
  return (
    <section className={styles.row} aria-labelledby={`words-${kind.id}`}>
      <div className={styles.bar}>
        <h3 id={`words-${kind.id}`}>{kind.label[language]}</h3>
        <PageLink to={page} fragment="table">
          {speak('compareBack')}
        </PageLink>
      </div>
      {stated.map((cell) => (
        <div key={cell.agreement} id={sectionOf(cell)} className={styles.cell} tabIndex={-1}>
          <h4>
            <PageLink to={{ kind: 'agreement', id: cell.agreement }}>
              {agreement(cell.agreement)?.name[language] ?? cell.agreement}
            </PageLink>
          </h4>
          {cell.terms.map((term) => (
            <div key={term.id} className={styles.term}>
              <h5>
                <PageLink to={{ kind: 'agreement', id: cell.agreement }} fragment={slugOf(term.id)}>
                  {term.title[language]}
                </PageLink>
              </h5>
              <StatusClaims claims={term.statuses} />
              <ul>
                {term.quotes.map((id) => (
                  <QuoteLine key={id} id={id} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
