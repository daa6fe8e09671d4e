let answer: boolean | undefined

/**
 * Whether the map can be drawn here: it asks for WebGL 2. Where it cannot, nothing of it need be loaded. To find out
 * takes a context, some milliseconds of the machine, and is done once; whoever wants the map next makes its own.
 */
export function hasWebgl(): boolean {
  answer ??= makesContext()
  return answer
}

function makesContext(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  // A browser has a dozen of them.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
