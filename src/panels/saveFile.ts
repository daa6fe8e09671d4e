/** Hands a text to the browser as a file. Where downloads are refused (a sandboxed frame) nothing happens; it can still be copied. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has read it by then; at once would be too early for some.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
