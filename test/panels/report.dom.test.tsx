import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readDeployment } from '../../geo/deployment'
import { AgreementPage } from '../../src/panels/AgreementPage'
import { PlacePage } from '../../src/panels/PlacePage'
import { SourcePage } from '../../src/panels/SourcePage'
import { core, leafFor, speaks } from '../atlas'
import { showOn } from './show'

const page = { kind: 'place', id: 'castello-road' } as const
const place = core.places.find(({ id }) => id === page.id)!

describe('reporting an error', () => {
  test('is offered at every quotation and every term, for exactly that one', () => {
    showOn(page, <PlacePage place={place} />, { core: { ...core, reportUrl: 'https://example.org/report?form=1' } })
    const about = screen
      .getAllByRole('link', { name: speaks.en('reportError') })
      .map((link) => new URL(link.getAttribute('href')!).searchParams.get('about'))
    const terms = leafFor(page).agreements.flatMap((agreement) => agreement.terms.filter((term) => term.places?.includes(page.id)))
    for (const { id, quotes } of terms) {
      expect(about).toContain(id)
      for (const quote of quotes) expect(about).toContain(quote)
    }
    expect(about).toHaveLength(terms.length + document.querySelectorAll('blockquote').length)
  })

  test('by mail names the quotation as the subject', () => {
    showOn(page, <PlacePage place={place} />, { core: { ...core, reportUrl: 'mailto:editors@example.org' } })
    for (const link of screen.getAllByRole('link', { name: speaks.en('reportError') })) {
      expect(link.getAttribute('href')).toMatch(/^mailto:editors@example\.org\?subject=/)
    }
  })

  test('is absent where the deployment gives no address', () => {
    showOn(page, <PlacePage place={place} />)
    expect(screen.queryByRole('link', { name: speaks.en('reportError') })).toBeNull()
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '//host', 'report'])('refuses "%s" as an address', (wrong) => {
    expect(() => readDeployment({ REPORT_URL: wrong })).toThrow(/REPORT_URL is "/)
  })
})

describe('silence about a kind of term', () => {
  const kinds = core.vocabulary.termKinds

  test.each(['en', 'ar'] as const)('is told on the page of an agreement, in %s', (language) => {
    const entry = core.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    const shown = { kind: 'agreement', id: entry.id } as const
    showOn(shown, <AgreementPage entry={entry} />, { language })
    const stated = leafFor(shown).agreements[0]!.terms.map(({ kind }) => kind)
    const list = within(screen.getByText(speaks[language]('agreementSilent')).parentElement!)
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      kinds.filter(({ id }) => !stated.includes(id)).map(({ label }) => label[language]),
    )
  })

  test('is told on the page of a source', () => {
    const source = core.sources.find(({ id }) => id === 'rt-2014-01-13')!
    showOn({ kind: 'source', id: source.id }, <SourcePage source={source} />)
    const list = within(screen.getByText(speaks.en('sourceSilent')).parentElement!)
    const silent = list.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(silent).toHaveLength(kinds.length - source.kinds.length)
    expect(source.kinds).toContain('prisoner-exchange')
    expect(silent).not.toContain(kinds.find(({ id }) => id === 'prisoner-exchange')!.label.en)
  })
})
