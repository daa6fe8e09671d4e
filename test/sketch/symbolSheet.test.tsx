import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawSymbol } from '../../src/map/symbols'
import { directionOf, languages, type Language } from '../../src/model/language'
import { palettes, themes, type Theme } from '../../src/model/palette'
import { placeRoles, type PlaceRole } from '../../src/model/place'
import { formOf, statuses, symbolForms, type SymbolForm } from '../../src/model/status'
import { PlaceSymbol } from '../../src/sketch/PlaceSymbol'
import symbolCss from '../../src/sketch/PlaceSymbol.module.css?inline'
import { nameOfRole } from '../../src/site/paletteCss'
import { core, speaks } from '../atlas'

// Every symbol in every theme and language, as the drawing and as the map has it, in colour and in greys: committed,
// so that a change of a symbol is seen. `npx vitest run test/sketch/symbolSheet -u` draws the sheets anew.

const [cell, row, head, side] = [{ width: 118, symbol: 30 }, 44, 92, 270]
const band = { width: side + cell.width * symbolForms.length, height: head + row * placeRoles.length + 14 }

const labelOf = (form: SymbolForm, language: Language): string[] =>
  form === 'plain'
    ? ['–']
    : statuses.filter((status) => formOf(status) === form).map((status) => core.vocabulary.statuses.find(({ id }) => id === status)!.label[language])

async function mapSymbol(role: PlaceRole, form: SymbolForm, theme: Theme, isChosen: boolean): Promise<{ href: string; size: number }> {
  const { width, height, data } = drawSymbol({ role, form, cut: false, chosen: isChosen, theme })
  const png = await sharp(data, { raw: { width, height, channels: 4 } }).png().toBuffer()
  return { href: `data:image/png;base64,${png.toString('base64')}`, size: width / 2 }
}

async function bandOf(theme: Theme, language: Language): Promise<React.ReactNode> {
  const { paper, ink, quiet, rule } = palettes[theme]
  const isArabic = directionOf(language) === 'rtl'
  const at = (x: number): number => (isArabic ? band.width - x : x)
  const cells = await Promise.all(
    placeRoles.flatMap((role, line) =>
      symbolForms.map(async (form, column) => {
        const y = head + row * line + row / 2
        const x = side + cell.width * column + cell.width / 2
        const images = [await mapSymbol(role, form, theme, false), await mapSymbol(role, form, theme, true)]
        return (
          <g key={`${role} ${form}`}>
            <PlaceSymbol role={role} form={form} cut={false} x={at(x - cell.symbol)} y={y} radius={6.5} />
            {images.map(({ href, size }, place) => (
              <image key={place} href={href} width={size} height={size} x={at(x + place * cell.symbol + 2) - size / 2} y={y - size / 2} />
            ))}
          </g>
        )
      }),
    ),
  )
  return (
    <g className={theme} style={{ fontFamily: 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif' }}>
      <rect width={band.width} height={band.height} fill={paper} stroke={rule} />
      <text x={at(12)} y={24} textAnchor={isArabic ? 'end' : 'start'} fill={ink} fontSize={15} fontWeight={600}>
        {speaks[language](theme === 'light' ? 'themeLight' : theme === 'dark' ? 'themeDark' : 'themeContrast')}
      </text>
      {symbolForms.map((form, column) =>
        labelOf(form, language).map((label, line) => (
          <text key={label} x={at(side + cell.width * column + cell.width / 2)} y={18 + line * 17} textAnchor="middle" fill={quiet} fontSize={12}>
            {label}
          </text>
        )),
      )}
      {placeRoles.map((role, line) => (
        <text key={role} x={at(12)} y={head + row * line + row / 2 + 5} textAnchor={isArabic ? 'end' : 'start'} fill={ink} fontSize={13}>
          {speaks[language](`role_${role}`)}
        </text>
      ))}
      {cells}
    </g>
  )
}

const coloursOf = (theme: Theme): string =>
  Object.entries(palettes[theme])
    .map(([role, colour]) => `${nameOfRole(role)}: ${String(colour)}`)
    .join('; ')

test.each(languages)('every symbol and status looks as the sheet in %s shows it, in three themes, in colour and in greys', async (language) => {
  const bands = await Promise.all(themes.map((theme) => bandOf(theme, language)))
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${String(band.width * 2)} ${String(band.height * themes.length)}`} width={band.width * 2}>
      <style>{themes.map((theme) => `.${theme} { ${coloursOf(theme)} }`).join('\n') + symbolCss}</style>
      {bands.map((drawn, line) => (
        <g key={line} transform={`translate(0 ${String(line * band.height)})`}>
          <g id={themes[line]}>{drawn}</g>
          <use href={`#${themes[line]!}`} x={band.width} style={{ filter: 'grayscale(1)' }} />
        </g>
      ))}
    </svg>,
  )
  expect(svg).not.toMatch(/undefined|NaN/)
  await expect(svg).toMatchFileSnapshot(`symbols.${language}.svg`)
})
