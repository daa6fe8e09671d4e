// Sets the chosen colours before the first paint, and whether the whole page is laid out for it; a file of its own because the strict
// Content-Security-Policy allows no inline script. The same key and names as src/state/theme.ts.
;(function () {
  var known = ['light', 'dark', 'contrast']
  var theme = null
  var page = document.documentElement
  // In somebody's page the site chooses, here what of the two is shown; what was chosen on a visit stays out of it.
  var isEmbedded = page.hasAttribute('data-embed')
  try {
    var query = new URLSearchParams(location.search)
    if (isEmbedded && /^(map|text)$/.test(query.get('view'))) page.setAttribute('data-view', query.get('view'))
    theme = query.get('theme')
    if (known.indexOf(theme) < 0 && !isEmbedded) theme = localStorage.getItem('ceasefire-atlas-theme')
  } catch (error) {
    // No storage here: the system's colours.
  }
  // Where the reader left or is led to is only found in a page that is laid out whole.
  var visit = performance.getEntriesByType('navigation')[0]
  if (location.hash || (visit && visit.type !== 'navigate')) page.setAttribute('data-whole', '')
  if (known.indexOf(theme) >= 0) page.setAttribute('data-theme', theme)
})()
