/** A kind of formatter of the browser's own (`Intl`). */
export type FormatterKind<T extends object, O extends object> = new (locale: string, options: O) => T

const made = new Map<string, object>()

/** A formatter, the same for the same wish: to make one costs as much as to use it a hundred times. */
export function madeOnce<T extends object, O extends object>(Kind: FormatterKind<T, O>, locale: string, wanted: NoInfer<O>): T {
  const key = `${Kind.name} ${locale} ${JSON.stringify(wanted)}`
  const known = (made.get(key) as T | undefined) ?? new Kind(locale, wanted)
  made.set(key, known)
  return known
}
