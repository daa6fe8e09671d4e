import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../model/language'
import { pictureSize } from '../model/linkPicture'
import { palettes } from '../model/palette'
import { wrapText } from '../model/wrap'
import symbolCss from '../sketch/PlaceSymbol.module.css?inline'
import sketch from '../sketch/Sketch.module.css'
import sketchCss from '../sketch/Sketch.module.css?inline'
import { nameOfRole } from './paletteCss'

const serif = "'Source Serif 4', 'IBM Plex Sans Arabic'"
const sans = "'IBM Plex Sans', 'IBM Plex Sans Arabic'"
const column = { width: 500, margin: 56 }

// A picture knows one theme, and its letters are as large as a phone's: it is seen small.
const css = (sketchCss + symbolCss)
  .replaceAll(/var\((--[a-z-]+)\)/g, (_, name: string) => {
    const role = Object.entries(palettes.light).find(([known]) => nameOfRole(known) === name)
    return role?.[1] ?? 'inherit'
  })
  .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '')

const styles = `${css}
  .${sketch['sketch']!} { font-family: ${sans}; }
  .${sketch['label']!} { font-size: 21px; }
  .${sketch['groundLabel']!}, .${sketch['distance']!}, .${sketch['hintText']!}, .${sketch['note']!} { font-size: 17px; }`

interface Words {
  name: string
  title: string
  description: string
  credit: string
}

/** A title's letters are of another face than those that the lines are measured by. */
const broad: Record<Language, number> = { en: 1.1, ar: 0.88 }
/** Sizes of a title: the first at which it takes no more lines than stand beside it. */
const titleSizes = [
  [58, 3],
  [48, 4],
  [40, 5],
  [34, 7],
] as const

/** In: a text, a size, the most lines. Out: its lines; where they are too many the last kept one ends in dots. */
function cut(text: string, language: Language, size: number, most: number): string[] {
  const lines = wrapText(text, language, size, column.width - column.margin)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!} …`]
}

/** A line stands at its own start: at the left in English, at the right in Arabic. */
function Lines({ lines, language, y, size, leading, ...style }: LineProps): ReactNode {
  const isArabic = language === 'ar'
  return lines.map((line, at) => (
    <text
      key={at}
      x={isArabic ? pictureSize.width - column.margin : column.margin}
      y={y + at * leading}
      textAnchor={isArabic ? 'end' : 'start'}
      fontSize={size}
      {...style}
    >
      {/* Marks of direction, for a renderer that does not know the page's: U+202B begins, U+202C ends. */}
      {isArabic ? `\u202B${line}\u202C` : line}
    </text>
  ))
}

interface LineProps {
  lines: readonly string[]
  language: Language
  y: number
  size: number
  leading: number
  fill: string
  fontFamily: string
  fontWeight: number
}

/**
 * The picture of a page for where it is linked: its title and a sentence beside its own drawing.
 * In: the drawing, the words, the language. Out: an SVG with everything it needs but its fonts.
 */
export function pictureOf(drawing: ReactNode, { name, title, description, credit }: Words, language: Language): string {
  const { width, height } = pictureSize
  const { paper, ink, quiet, accent, rule } = palettes.light
  const isArabic = language === 'ar'
  const [size] = titleSizes.find(([each, lines]) => wrapText(title, language, each * broad[language], column.width - column.margin).length <= lines) ?? titleSizes.at(-1)!
  const titleLines = wrapText(title, language, size * broad[language], column.width - column.margin)
  const leading = size * (isArabic ? 1.4 : 1.15)
  const top = 150 + size * 0.5
  const textTop = top + titleLines.length * leading + 14
  const textLeading = isArabic ? 36 : 32
  const text = cut(description, language, 23, Math.max(0, Math.floor((540 - textTop) / textLeading)))
  const across = isArabic ? width - column.margin : column.margin
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      <style>{styles}</style>
      <rect width={width} height={height} fill={paper} />
      <svg x={isArabic ? 0 : column.width} y={0} width={width - column.width} height={height}>
        {drawing}
      </svg>
      <path d={`M${String(isArabic ? width - column.width : column.width)} 0V${String(height)}`} stroke={rule} strokeWidth={1.5} />
      <path d={`M${String(across)} 108h${isArabic ? '-' : ''}64`} stroke={accent} strokeWidth={4} />
      <Lines lines={[name]} language={language} y={84} size={24} leading={0} fill={accent} fontFamily={sans} fontWeight={600} />
      <Lines lines={titleLines} language={language} y={top} size={size} leading={leading} fill={ink} fontFamily={serif} fontWeight={600} />
      <Lines lines={text} language={language} y={textTop} size={23} leading={textLeading} fill={quiet} fontFamily={sans} fontWeight={400} />
      <Lines lines={wrapText(credit, language, 13, column.width - column.margin)} language={language} y={578} size={13} leading={19} fill={quiet} fontFamily={sans} fontWeight={400} />
    </svg>,
  )
}
