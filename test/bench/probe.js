// Runs in the page before anything of its own; `placesSelector` is put before it. Not a script of the project's
// language, because what the compiler adds to that is not there in a page.
{
  const seen = { firstPaint: null, firstContentfulPaint: null, largest: null, shifts: [], tasks: [], scripts: [], text: null, places: null }
  window.seen = seen
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-paint') seen.firstPaint = startTime
    else seen.firstContentfulPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime, size, element, url }) => {
    const words = (element?.textContent ?? '').trim().replace(/\s+/g, ' ')
    seen.largest = {
      at: startTime,
      size,
      element: element === null ? 'gone' : `<${element.localName}> ${words === '' ? url : `“${words.slice(0, 60)}”`}`,
      isText: words !== '' && element.closest('#map') === null,
    }
  })
  watch('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ at: startTime, value })
  })
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  watch('long-animation-frame', ({ scripts }) => {
    for (const { sourceURL, sourceFunctionName, invoker, duration } of scripts) {
      seen.scripts.push({ from: sourceURL || invoker, what: sourceFunctionName || invoker, duration })
    }
  })
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(null)
  }
  // No frame comes before the styles that hold it up, so what is laid out in one is painted in it.
  const isReadable = () => {
    const heading = document.querySelector('h1')
    const box = heading?.getClientRects()[0]
    return box !== undefined && heading.textContent.trim() !== '' && box.top < innerHeight
  }
  const tell = (name) => afterPaint(() => (seen[name] ??= performance.now()))
  const look = () => {
    if (seen.text === null && isReadable()) tell('text')
    if (seen.places === null && document.querySelector(placesSelector) !== null) tell('places')
    if (seen.text === null || seen.places === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
