import { memo, type ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { linksOf, type Link } from '../model/link'
import type { PlanNow } from '../model/planNow'
import { formatList } from '../i18n/format'
import styles from './Page.module.css'
import { PlanDiagram } from './PlanDiagram'
import own from './PlanPage.module.css'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'
import { Requires, TermTitle } from './Requires'

/** What makes what possible: the diagrams, and the same as a list in which each link shows its words. */
export function PlanLinks({ agreement, now }: { agreement: Agreement; now: PlanNow | null }): ReactNode {
  const { language, speak, leaf, actor, quote } = useReading()
  const links = linksOf(agreement)
  const diagrams = leaf?.diagrams?.[language] ?? []
  const speakers = [...new Set(links.flatMap(({ requirement }) => requirement.quotes.flatMap((id) => quote(id)?.speakers ?? [])))]
  return (
    <>
      <section aria-labelledby="diagram">
        <h2 id="diagram">{speak('planDiagram')}</h2>
        <p className={styles.note}>{speak('planDiagramNote')}</p>
        <p className={own.legend}>
          {speak('planLegend')}{' '}
          {speakers.map((id, at) => (
            <span key={id}>
              <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
                <path d="M0 5H34" data-line={at} />
              </svg>{' '}
              {actor(id)?.name[language] ?? id}
            </span>
          ))}
          <br />
          {speak('planLegendCondition')}
          {agreement.whole && <> {speak('planLegendWhole')}</>}
        </p>
        {diagrams.map((diagram, at) => (
          <PlanDiagram
            key={diagram.nodes[0]!.id}
            agreement={agreement}
            diagram={diagram}
            now={now}
            speakers={speakers}
            label={speak('planDiagramPart', { number: at + 1, of: diagrams.length })}
          />
        ))}
      </section>
      <section aria-labelledby="links">
        <h2 id="links">{speak('planLinks')}</h2>
        <LinkList agreement={agreement} />
      </section>
    </>
  )
}

/** Long, and the same at every moment: it is not drawn anew while the slider moves. */
const LinkList = memo(function LinkList({ agreement }: { agreement: Agreement }): ReactNode {
  const links = linksOf(agreement)
  // Several links rest on the same words: the first shows all that was proved of them.
  const firstOn = new Map<string, number>()
  for (const { number, requirement } of links) for (const id of requirement.quotes) if (!firstOn.has(id)) firstOn.set(id, number)
  return (
    <ol className={own.links}>
      {links.map((link) => (
        <LinkRow key={link.number} agreement={agreement} link={link} isFirstOn={(quote) => firstOn.get(quote) === link.number} />
      ))}
    </ol>
  )
})

interface RowProps {
  agreement: Agreement
  link: Link
  isFirstOn: (quote: string) => boolean
}

function LinkRow({ agreement, link: { number, term, requirement }, isFirstOn }: RowProps): ReactNode {
  const { language, speak, actor, quote: quoteOf } = useReading()
  const quotes = requirement.quotes.flatMap((id) => quoteOf(id) ?? [])
  const who = [...new Set(quotes.flatMap(({ speakers }) => speakers))].map((id) => actor(id)?.name[language] ?? id)
  return (
    <li id={`link-${String(number)}`} tabIndex={-1}>
      <h3>
        <TermTitle agreement={agreement} id={term.id} />
      </h3>
      <p>
        <Requires agreement={agreement} requirement={requirement} />{' '}
        ({speak('inAccountOf', { who: formatList(who, language) })})
      </p>
      {requirement.reading && (
        <p className={own.small}>
          <span className={own.ours}>{speak('quoteReading')}</span> {requirement.reading[language]}
        </p>
      )}
      {quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} isAgain={!isFirstOn(quote.id)} />
      ))}
    </li>
  )
}
