import { expect, test } from '@playwright/test'
import { languages, listedPages } from './public'

// Words no sentence of a language does without, and no name in it has; beside them letters that only Lithuanian has.
const words = {
  lt: /(^|\s)(ir|su|dėl|tarp|arba|kurie|kuris|apie|pagal|taip)(\s|$)/i,
  en: /(^|\s)(the|and|with|between|which|from|are|is|were)(\s|$)/i,
}

for (const language of languages) {
  const other = language === 'lt' ? 'en' : 'lt'

  test(`a text in the other language says so, on every page: ${language}`, async ({ page, request }) => {
    test.setTimeout(600_000)
    const silent: string[] = []
    const unlabelled: string[] = []
    for (const path of await listedPages(request)) {
      if (!path.startsWith(`/${language}/`)) continue
      const html = await (await request.get(path)).text()
      const found = await page.evaluate(
        ({ source, other }) => {
          const document = new DOMParser().parseFromString(source, 'text/html')
          const main = document.querySelector('main')
          const walker = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT)
          const plain: string[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement
            const lang = parent?.closest('[lang]')?.getAttribute('lang')
            if (parent?.closest('script')) continue
            if (lang === document.documentElement.lang) plain.push(node.textContent ?? '')
          }
          const marked = [...(main?.querySelectorAll(`[lang="${other}"]`) ?? [])]
          const unlabelled = marked.filter((node) => {
            const holder = node.closest('.prose') ?? node.parentElement
            // In a list of facts the term says whose words these are; a name of its own needs no saying.
            return !holder?.querySelector('.language-note') && !node.closest('dd, .original, [translate=no]')
          })
          return { plain, unlabelled: unlabelled.map((node) => node.outerHTML.slice(0, 140)) }
        },
        { source: html, other },
      )
      silent.push(
        ...found.plain.filter((text) => words[other].test(text)).map((text) => `${path}: ${text.slice(0, 100)}`),
      )
      unlabelled.push(...found.unlabelled.map((text) => `${path}: ${text}`))
    }
    expect.soft(silent).toEqual([])
    expect.soft(unlabelled).toEqual([])
  })
}
