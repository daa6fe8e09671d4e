/**
 * Calls when the next frame, with what has just changed in the page, has been handed on to be shown: for work that the
 * reader should not have to wait for. Not while nobody looks: then there is no frame. Out: the undo.
 */
export function afterFrame(act: () => void): () => void {
  let isOff = false
  requestAnimationFrame(() => {
    // A message is heard when that frame is made.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      if (!isOff) act()
    }
    port2.postMessage(null)
  })
  return () => {
    isOff = true
  }
}
