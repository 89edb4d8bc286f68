/** Whether something in a form differs from what the server wrote into it: typed before the scripts of the page ran, or put back by the browser. */
export function isTypedEarly(form: HTMLFormElement) {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
    if (control instanceof HTMLSelectElement) return isChosenAnew(control)
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue
  })
}

/** A list of one choice in which nothing is marked shows its first; one of several shows none. */
function isChosenAnew({ multiple, options, selectedIndex }: HTMLSelectElement) {
  if (multiple) return [...options].some((option) => option.selected !== option.defaultSelected)
  const marked = [...options].findLastIndex((option) => option.defaultSelected)
  return selectedIndex !== Math.max(marked, 0)
}
