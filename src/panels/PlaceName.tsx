import type { ReactNode } from 'react'
import { nameOf } from '../model/place'
import { useReading } from './reading'

/** The name of a place in the language of the page, kept from mixing with the text around it. */
export function PlaceName({ id }: { id: string }): ReactNode {
  const { language, place } = useReading()
  const entry = place(id)
  return <bdi>{entry ? nameOf(entry, language) : id}</bdi>
}
