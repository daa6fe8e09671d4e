/** A node of a diagram: a term or condition, its title broken into lines. User units; a unit is a pixel at full size. */
export interface DiagramNode {
  id: string
  x: number
  y: number
  width: number
  height: number
  lines: string[]
}

/** A link of a diagram, from what is needed to what needs it. */
export interface DiagramLink {
  /** its number among the links of the agreement, from 1 */
  number: number
  from: string
  to: string
  points: [x: number, y: number][]
}

/** Terms and conditions that hang together, laid out by the build. Laid out anew for each language: lines differ, and Arabic is mirrored. */
export interface Diagram {
  width: number
  height: number
  /** in the order in which one makes the next possible */
  nodes: DiagramNode[]
  links: DiagramLink[]
}

export const diagramText = {
  /** the size of the letters, and the distance of lines */
  size: { en: 13, ar: 14 },
  leading: 18,
  padding: 12,
  /** room below the title, where the board says how it stands */
  state: 20,
} as const
