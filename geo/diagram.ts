import Elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Agreement } from '../src/model/agreement'
import { diagramText, type Diagram, type DiagramLink, type DiagramNode } from '../src/model/diagram'
import { languages, type Language } from '../src/model/language'
import { joinedParts, linksOf, type Link } from '../src/model/link'
import { hasClock } from '../src/model/plan'
import { wrapText } from '../src/model/wrap'

const nodeWidth = 216

// One node a row, so that the drawing is as narrow as a telephone and its letters keep their size: rows are forced
// by a chain of edges that is drawn straight and then left out; the links run in lanes beside it.
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=10,left=2,bottom=2,right=2]',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  // the number of a link stands where it arrives, half on its last stretch
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '5',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '8',
}
const straight = { 'elk.layered.priority.straightness': '50', 'elk.layered.priority.shortness': '50' }

// A tenth of a pixel is finer than any screen.
const round = (value: number): number => Math.round(value * 10) / 10

function nodeOf(id: string, title: string, language: Language, hasState: boolean): DiagramNode {
  const lines = wrapText(title, language, diagramText.size[language], nodeWidth - 2 * diagramText.padding)
  const height = 2 * diagramText.padding + lines.length * diagramText.leading + (hasState ? diagramText.state : 0)
  return { id, x: 0, y: 0, width: nodeWidth, height, lines }
}

/** The way of an edge, from its start over its bends to its end. */
function pointsOf({ sections = [] }: ElkExtendedEdge): [number, number][] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }): [number, number] => [round(x), round(y)]),
  )
}

async function layOut(elk: InstanceType<typeof Elk>, nodes: DiagramNode[], links: readonly Link[]): Promise<Diagram> {
  const graph: ElkNode = {
    id: 'diagram',
    layoutOptions: options,
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: [
      ...nodes.slice(1).map(({ id }, at) => ({ id: `row ${String(at)}`, sources: [nodes[at]!.id], targets: [id], layoutOptions: straight })),
      ...links.map(({ number, term, requirement }) => ({ id: String(number), sources: [requirement.needs], targets: [term.id] })),
    ],
  }
  const { children = [], edges = [], width = 0, height = 0 } = await elk.layout(graph)
  const placed = new Map(children.map((child) => [child.id, child]))
  const ways = new Map(edges.map((edge) => [edge.id, edge as ElkExtendedEdge]))
  return {
    width: round(width),
    height: round(height),
    nodes: nodes.map((node) => ({ ...node, x: round(placed.get(node.id)?.x ?? 0), y: round(placed.get(node.id)?.y ?? 0) })),
    links: links.map(({ number, term, requirement }): DiagramLink => {
      return { number, from: requirement.needs, to: term.id, points: pointsOf(ways.get(String(number))!) }
    }),
  }
}

/** For a reader who begins at the right. */
function mirror(diagram: Diagram): Diagram {
  const { width, nodes, links } = diagram
  return {
    ...diagram,
    nodes: nodes.map((node) => ({ ...node, x: round(width - node.x - node.width) })),
    links: links.map((link) => ({ ...link, points: link.points.map(([x, y]): [number, number] => [round(width - x), y]) })),
  }
}

/** The diagrams of an agreement in a language, one for each part that hangs together; none where nothing is linked. */
async function diagramsIn(elk: InstanceType<typeof Elk>, agreement: Agreement, language: Language): Promise<Diagram[]> {
  const titles = new Map([...agreement.terms, ...agreement.conditions, ...(agreement.whole ?? [])].map(({ id, title }) => [id, title[language]]))
  const diagrams: Diagram[] = []
  for (const part of joinedParts(agreement)) {
    const nodes = part.map((id) => nodeOf(id, titles.get(id) ?? id, language, hasClock(agreement)))
    const drawn = await layOut(elk, nodes, linksOf(agreement).filter(({ term }) => part.includes(term.id)))
    diagrams.push(language === 'ar' ? mirror(drawn) : drawn)
  }
  return diagrams
}

export type Diagrams = ReadonlyMap<string, Record<Language, Diagram[]>>

/** The diagrams of all agreements in which something requires something, by the agreement's id. */
export async function drawDiagrams(agreements: readonly Agreement[]): Promise<Diagrams> {
  const elk = new Elk()
  const drawn = new Map<string, Record<Language, Diagram[]>>()
  for (const agreement of agreements) {
    if (linksOf(agreement).length === 0) continue
    const both = {} as Record<Language, Diagram[]>
    for (const language of languages) both[language] = await diagramsIn(elk, agreement, language)
    drawn.set(agreement.id, both)
  }
  return drawn
}
