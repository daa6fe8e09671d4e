import { palettes, themes, type Palette, type Theme } from '../model/palette'
import { placeRoles, type PlaceRole } from '../model/place'
import { symbolForms, type SymbolForm } from '../model/status'
import { depthIn, edgesOf } from './depth'

/**
 * The symbols of places, computed pixel by pixel: shape by role, fill and outline by status, a ring when
 * chosen. No canvas, so that tests can compare them, and nothing is fetched or decoded.
 */
export interface SymbolLook {
  role: PlaceRole
  form: SymbolForm
  /** a violation was reported */
  cut: boolean
  chosen: boolean
  theme: Theme
}

const prefix = 'place'

/** The name of a symbol in the style: `place:terms:half:whole:rest:light`. */
export function symbolName({ role, form, cut, chosen, theme }: SymbolLook): string {
  return [prefix, role, form, cut ? 'cut' : 'whole', chosen ? 'chosen' : 'rest', theme].join(':')
}

/** The look that a name stands for, or null where it is not one of ours. */
export function lookOf(name: string): SymbolLook | null {
  const [first, role, form, cut, chosen, theme] = name.split(':')
  const look = {
    role: placeRoles.find((known) => known === role),
    form: symbolForms.find((known) => known === form),
    theme: themes.find((known) => known === theme),
  }
  if (first !== prefix || !look.role || !look.form || !look.theme) return null
  return { role: look.role, form: look.form, theme: look.theme, cut: cut === 'cut', chosen: chosen === 'chosen' }
}

/** Pixels of the image for one CSS pixel. */
export const symbolPixelRatio = 2

export const roleColour: Record<PlaceRole, keyof Palette> = {
  terms: 'roleTerms',
  talks: 'roleTalks',
  events: 'roleEvents',
  mentioned: 'roleMentioned',
}

type Point = readonly [number, number]

const circle = (radius: number): Point[] =>
  Array.from({ length: 48 }, (_, i) => [radius * Math.sin((i * Math.PI) / 24), -radius * Math.cos((i * Math.PI) / 24)])

// Optical sizes: the corners of a diamond and a triangle must reach further to weigh the same as a disc.
const outlines: Record<PlaceRole, Point[]> = {
  terms: circle(7),
  talks: [[0, -9], [9, 0], [0, 9], [-9, 0]],
  events: [[0, -9.5], [9, 6.2], [-9, 6.2]],
  mentioned: circle(4.6),
}

/** Points at even steps along the outline, for dots. */
function along(outline: readonly Point[], count: number): Point[] {
  const sides = outline.map((a, i): [Point, Point] => [a, outline[(i + 1) % outline.length]!])
  const lengths = sides.map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]))
  const step = lengths.reduce((sum, length) => sum + length, 0) / count
  const points: Point[] = []
  let offset = 0
  for (const [index, [a, b]] of sides.entries()) {
    const length = lengths[index]!
    for (; offset < length - 1e-6; offset += step) {
      points.push([a[0] + ((b[0] - a[0]) * offset) / length, a[1] + ((b[1] - a[1]) * offset) / length])
    }
    offset -= length
  }
  return points
}

type Colour = readonly [number, number, number]

const parse = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour

const outlineWidth = 1.8
const casing = 1.6
/** Distance of the ring of the chosen place from its outline, and half its width. */
const ring = { at: 4.2, half: 1.2 }

/** In: how a place looks. Out: its symbol as RGBA, not premultiplied, ready for `addImage`. */
export function drawSymbol(look: SymbolLook): { width: number; height: number; data: Uint8ClampedArray } {
  const { role, form, chosen } = look
  const palette = palettes[look.theme]
  const [paper, colour, accent] = [palette.paper, palette[roleColour[role]], palette.accent].map(parse) as [Colour, Colour, Colour]
  const outline = outlines[role]
  const dots = form === 'dotted' ? along(outline, role === 'mentioned' ? 8 : 12) : []
  // 24 CSS pixels, 36 with the ring: labels keep clear of the whole box.
  const size = (chosen ? 36 : 24) * symbolPixelRatio
  const data = new Uint8ClampedArray(size * size * 4)
  const isCut = look.cut || form === 'cut'
  const isEmpty = form === 'plain' || form === 'dotted' || form === 'quote'
  const edges = edgesOf([[...outline, outline[0]!]])
  // Distances are in CSS pixels: coverage turns one into the share of a pixel that lies inside.
  const coverage = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance * symbolPixelRatio))
  const nearest = (points: readonly Point[], x: number, y: number): number =>
    points.reduce((least, [px, py]) => Math.min(least, Math.hypot(x - px, y - py)), Infinity)
  let [r, g, b, alpha] = [0, 0, 0, 0]
  /** Lays a colour over what is there. */
  const lay = (over: Colour, distance: number): void => {
    const share = coverage(distance)
    if (share === 0) return
    const under = alpha * (1 - share)
    const total = share + under
    r = (over[0] * share + r * under) / total
    g = (over[1] * share + g * under) / total
    b = (over[2] * share + b * under) / total
    alpha = total
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / symbolPixelRatio - size / symbolPixelRatio / 2
      const y = (row + 0.5) / symbolPixelRatio - size / symbolPixelRatio / 2
      // Negative inside.
      const d = -depthIn(edges, x, y)
      r = g = b = alpha = 0
      if (chosen) {
        lay(paper, d - ring.at - ring.half - 1)
        lay(accent, Math.abs(d - ring.at) - ring.half)
      }
      lay(paper, d - casing)
      if (form === 'filled' || form === 'cut') lay(colour, d)
      if (form === 'half') lay(colour, Math.max(d, -x))
      if (form === 'dotted') lay(colour, nearest(dots, x, y) - 1.15)
      else lay(colour, Math.abs(d + outlineWidth / 2) - outlineWidth / 2)
      if (form === 'quote') {
        for (const at of [-1.9, 1.5]) {
          lay(colour, Math.hypot(x - at, y + 0.9) - 1.15)
          lay(colour, Math.max(Math.abs(x - at - 0.7 + (y - 0.6) * 0.35) - 0.5, Math.abs(y - 0.3) - 1.5))
        }
      }
      if (isCut) {
        const across = Math.abs(x + y) / Math.SQRT2
        lay(paper, Math.max(across - 1.35, d - casing))
        // In what is empty a gap cannot be seen: there the cut is a stroke.
        if (isEmpty) lay(colour, Math.max(across - 0.9, d - 0.4))
      }
      const at = (row * size + column) * 4
      data[at] = r
      data[at + 1] = g
      data[at + 2] = b
      data[at + 3] = alpha * 255
    }
  }
  return { width: size, height: size, data }
}
