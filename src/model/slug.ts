const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text could be an id at all. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && slugPattern.test(text)
}
