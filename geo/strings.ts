import type { ContentFile } from './content'
import type { JsonPath } from './json'

/** Every string of a file, with its path. */
export function stringsOf(file: ContentFile): { path: JsonPath; text: string }[] {
  const found: { path: JsonPath; text: string }[] = []
  function walk(value: unknown, path: JsonPath): void {
    if (typeof value === 'string') found.push({ path, text: value })
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) walk(member, [...path, Array.isArray(value) ? Number(name) : name])
  }
  walk(file.value, [])
  return found
}

/** The language of a string of ours, by the field that holds it; null for any other string. */
export function languageAt(path: JsonPath): 'en' | 'ar' | null {
  const last = path.at(-1)
  return last === 'en' || last === 'ar' ? last : null
}
