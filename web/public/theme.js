// Runs before the first paint: a theme that was chosen here wins over the machine's.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is refused: the machine's theme it is.
}
