const form = /^P(?:(\d+)W|(?=\d|T\d)(?:(\d+)D)?(?:T(\d+)H)?)$/

/**
 * In: an ISO 8601 duration of weeks, or of days and hours: "P7D", "PT48H", "P1DT12H". Out: hours. Null for
 * any other form: a month or a year has no fixed length, and no text here counts minutes.
 */
export function hoursOf(iso: string): number | null {
  const parts = form.exec(iso)
  if (parts === null) return null
  const [weeks, days, hours] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  return weeks * 168 + days * 24 + hours
}
