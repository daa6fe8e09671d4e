import type { ComponentType } from 'react'
import type { Embedded } from './Embedded'
import type { PageKind } from '../state/address'

/**
 * Pages that few visits open: each panel is a chunk of its own, loaded with the data of its page.
 * The file is named for the kind ("about" is in AboutPage.tsx): by that the build finds the chunk to load early.
 */
const chunks: Partial<Record<PageKind, () => Promise<ComponentType>>> = {
  about: async () => (await import('./AboutPage')).AboutPage,
  person: async () => (await import('./PersonPage')).PersonPage,
  compare: async () => (await import('./ComparePage')).ComparePage,
  plan: async () => (await import('./PlanPage')).PlanPage,
  tour: async () => (await import('./TourPage')).TourPage,
  step: async () => (await import('./StepPage')).StepPage,
  presenter: async () => (await import('./PresenterPage')).PresenterPage,
  handout: async () => (await import('./HandoutPage')).HandoutPage,
  lesson: async () => (await import('./LessonPage')).LessonPage,
  data: async () => (await import('./DataPage')).DataPage,
  quote: async () => (await import('./QuotePage')).QuotePage,
  share: async () => (await import('./SharePage')).SharePage,
}

const loaded = new Map<PageKind, ComponentType>()

/** Loads the panel of a kind of page where it is not there yet. Fails where its chunk cannot be had; asking again tries again. */
export async function loadPanel(kind: PageKind): Promise<void> {
  const load = chunks[kind]
  if (load && !loaded.has(kind)) loaded.set(kind, await load())
}

/** Whether there is nothing to load for a kind of page. */
export function hasPanel(kind: PageKind): boolean {
  return !(kind in chunks) || loaded.has(kind)
}

let layout: typeof Embedded | null = null

/** Loads the layout of embedded views, which no other page needs. */
export async function loadEmbedded(): Promise<void> {
  layout ??= (await import('./Embedded')).Embedded
}

/** Null: not loaded. */
export function embedded(): typeof Embedded | null {
  return layout
}

/** All of them, for writing pages. */
export async function loadPanels(): Promise<void> {
  await Promise.all([...(Object.keys(chunks) as PageKind[]).map(loadPanel), loadEmbedded()])
}

/** The panel of a kind of page that has a chunk of its own; null: not loaded, or none. */
export function panelOf(kind: PageKind): ComponentType | null {
  return loaded.get(kind) ?? null
}
