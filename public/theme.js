// Sets the chosen colours before the first paint; a file of its own because the strict
// Content-Security-Policy allows no inline script. The same key and names as src/state/theme.ts.
;(function () {
  var known = ['light', 'dark', 'contrast']
  var theme = null
  try {
    theme = new URLSearchParams(location.search).get('theme')
    if (known.indexOf(theme) < 0) theme = localStorage.getItem('ceasefire-atlas-theme')
  } catch (error) {
    // No storage here: the system's colours.
  }
  if (known.indexOf(theme) >= 0) document.documentElement.setAttribute('data-theme', theme)
})()
