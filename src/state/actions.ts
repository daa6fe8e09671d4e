import type { Language } from '../model/language'
import type { Theme } from '../model/palette'
import { defaultChoices, isSamePage, type Camera, type Page } from './address'
import { splits, store, type MapHealth, type Split } from './store'
import { rememberTheme } from './theme'

/** Opens a page, and a quotation or term on it. The theme stays; the camera goes to the page's own frame. */
export function openPage(page: Page, fragment: string | null = null): void {
  store.setState(({ address }) => ({
    arrival: 'link',
    faults: [],
    failure: null,
    address: {
      ...address,
      page,
      fragment,
      choices: isSamePage(page, address.page)
        ? address.choices
        : { ...defaultChoices, theme: address.choices.theme },
    },
  }))
}

export function openPlace(id: string): void {
  openPage({ kind: 'place', id })
}

export function chooseLanguage(language: Language): void {
  store.setState(({ address }) => ({ arrival: 'link', address: { ...address, language } }))
}

export function chooseTheme(theme: Theme | null): void {
  rememberTheme(theme)
  store.setState(({ address }) => ({
    preferredTheme: theme,
    address: { ...address, choices: { ...address.choices, theme: null } },
  }))
}

/** Remembers where the reader moved the map, for the address. Nothing moves the camera because of it. */
export function rememberCamera(at: Camera | null): void {
  store.setState(({ address }) => ({ address: { ...address, choices: { ...address.choices, at } } }))
}

export function reportMap(mapHealth: MapHealth): void {
  store.setState({ mapHealth })
}

export function dismissFaults(): void {
  store.setState({ faults: [] })
}

export function chooseSplit(split: Split): void {
  store.setState({ split })
}

/** One step towards more of the map or more of the text; at the end it stays. */
export function shiftSplit(towards: 'map' | 'text'): void {
  const at = splits.indexOf(store.getState().split) + (towards === 'map' ? -1 : 1)
  chooseSplit(splits[Math.max(0, Math.min(splits.length - 1, at))]!)
}
