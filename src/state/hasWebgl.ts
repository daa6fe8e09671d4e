let isKnown = false

/**
 * Whether the map can be drawn here: it asks for WebGL 2. Where it cannot, nothing of it need be loaded. To find out
 * takes a context, some milliseconds of the machine. A yes is kept; a no is asked again, for graphics can come back.
 */
export function hasWebgl(): boolean {
  isKnown ||= makesContext()
  return isKnown
}

function makesContext(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  // A browser has a dozen of them.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
