import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { diagramText, type Diagram, type DiagramLink, type DiagramNode } from '../model/diagram'
import { linksOf } from '../model/link'
import type { PlanNow } from '../model/planNow'
import { slugOf } from '../model/term'
import { PageLink } from './PageLink'
import { answerWords, wholeWords } from './planAnswers'
import styles from './PlanDiagram.module.css'
import { useReading } from './reading'

interface Props {
  agreement: Agreement
  diagram: Diagram
  /** how it stands at a moment; null: nothing is tried here */
  now: PlanNow | null
  /** each has a line of its own */
  speakers: readonly string[]
  label: string
}

// The number of a link stands half on the upper edge of what needs it.
const badge = 8.5

/** One part of what makes what possible, as the build laid it out. Its nodes are walked by Tab; its numbers stand in the list. */
export function PlanDiagram({ agreement, diagram, now, speakers, label }: Props): ReactNode {
  const { language, quote } = useReading()
  const links = linksOf(agreement)
  const speakersOf = (number: number): string[] =>
    links[number - 1]?.requirement.quotes.flatMap((id) => quote(id)?.speakers ?? []) ?? []
  const isOut = ({ number }: DiagramLink): boolean => {
    const account = now?.plan.account ?? null
    return account !== null && !speakersOf(number).includes(account)
  }
  return (
    <svg
      className={styles.diagram}
      viewBox={`0 0 ${String(diagram.width)} ${String(diagram.height)}`}
      width={diagram.width}
      height={diagram.height}
      role="group"
      aria-label={label}
      fontSize={diagramText.size[language]}
    >
      {diagram.links.map((link) => (
        <path
          key={link.number}
          className={styles.line}
          data-line={speakers.indexOf(speakersOf(link.number)[0] ?? '')}
          data-out={isOut(link) ? '' : undefined}
          d={`M${link.points.map((point) => point.join(' ')).join('L')}`}
        />
      ))}
      {diagram.nodes.map((node) => (
        <NodeBox key={node.id} agreement={agreement} node={node} now={now} />
      ))}
      {diagram.links.map((link) => (
        <Badge key={link.number} agreement={agreement} link={link} isOut={isOut(link)} />
      ))}
    </svg>
  )
}

function NodeBox({ agreement, node, now }: { agreement: Agreement; node: DiagramNode; now: PlanNow | null }): ReactNode {
  const { language, speak } = useReading()
  const isCondition = agreement.conditions.some(({ id }) => id === node.id)
  const isWhole = agreement.whole?.some(({ id }) => id === node.id) ?? false
  const state = (isWhole ? now?.whole : now?.board)?.find(({ term }) => term === node.id)
  const { padding, leading, size } = diagramText
  // Text stands at the side where reading begins; the direction of the page turns "start" around by itself.
  const x = language === 'ar' ? node.x + node.width - padding : node.x + padding
  const lineAt = (line: number): number => node.y + padding + line * leading + size[language]
  const happened = now?.plan.happenings.filter(({ id }) => id === node.id) ?? []
  const holds = now !== null && happened.length > 0 && happened.every(({ key }) => (now.run.began[key] ?? Infinity) <= now.run.hour)
  const words = state && state.answer !== 'no-condition' ? speak((isWhole ? wholeWords : answerWords)[state.answer]) : happened.length > 0 ? speak(holds ? 'planHolds' : 'findingNotBegun') : null
  return (
    <PageLink to={{ kind: 'agreement', id: agreement.id }} fragment={slugOf(node.id)} className={styles.node}>
      <rect
        x={node.x}
        y={node.y}
        width={node.width}
        height={node.height}
        rx={isCondition ? 14 : 1}
        data-answer={state?.answer}
        data-holds={holds ? '' : undefined}
      />
      {isWhole && <rect className={styles.inner} x={node.x + 3} y={node.y + 3} width={node.width - 6} height={node.height - 6} />}
      {node.lines.map((line, at) => (
        <text key={at} x={x} y={lineAt(at)}>
          {line}
          {at < node.lines.length - 1 ? ' ' : ''}
        </text>
      ))}
      {words !== null && (
        <text className={styles.state} x={x} y={lineAt(node.lines.length) + 2}>
          {words}
        </text>
      )}
    </PageLink>
  )
}

function Badge({ agreement, link, isOut }: { agreement: Agreement; link: DiagramLink; isOut: boolean }): ReactNode {
  const { speak } = useReading()
  const [x, y] = link.points.at(-1) ?? [0, 0]
  return (
    <g className={styles.badge} data-out={isOut ? '' : undefined} aria-hidden="true">
      <PageLink to={{ kind: 'plan', id: agreement.id }} fragment={`link-${String(link.number)}`} isOutOfOrder>
        <title>{speak('planLink', { number: link.number })}</title>
        <circle cx={x} cy={y} r={12} className={styles.reach} />
        <circle cx={x} cy={y} r={badge} />
        <text x={x} y={y} dy="0.36em">
          {link.number}
        </text>
      </PageLink>
    </g>
  )
}
