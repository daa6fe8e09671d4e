import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CopyLink } from '../../src/panels/CopyLink'
import { root } from '../../src/state/root'
import { speaks } from '../atlas'
import { showOn } from './show'

const source = { kind: 'source', id: 'rt-2014-01-13' } as const
const address = new URL('source/rt-2014-01-13/#a-quotation', root).href

function clipboard(writeText: ((text: string) => Promise<void>) | null): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } })
}
afterEach(() => clipboard(null))

const press = (): void => void fireEvent.click(screen.getByRole('button'))

describe('copying the address of a quotation', () => {
  test('copies the whole address, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    clipboard(writeText)
    showOn(source, <CopyLink page={source} fragment="a-quotation" />)
    expect(screen.getByRole('status').textContent).toBe('')
    press()
    expect(await screen.findByText('Link copied')).toBe(screen.getByRole('status'))
    expect(writeText).toHaveBeenCalledWith(address)
  })

  test('copies the Arabic page’s address on an Arabic page', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    clipboard(writeText)
    showOn(source, <CopyLink page={source} fragment="a-quotation" />, { language: 'ar' })
    press()
    await screen.findByText(speaks.ar('quoteCopied'))
    expect(writeText).toHaveBeenCalledWith(new URL('ar/source/rt-2014-01-13/#a-quotation', root).href)
  })

  test.each([
    ['is refused', (): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['is not there at all', null],
  ])('shows the address to be copied by hand where the clipboard %s', async (_, writeText) => {
    clipboard(writeText)
    showOn(source, <CopyLink page={source} fragment="a-quotation" />)
    press()
    const box = (await screen.findByLabelText(/^Copying was refused; the address is:/)) as HTMLInputElement
    expect(box.value).toBe(address)
    expect([box.readOnly, box.dir]).toEqual([true, 'ltr'])
    fireEvent.focus(box)
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, address.length])
  })
})
