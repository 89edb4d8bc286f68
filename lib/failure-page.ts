import { messagesOf } from '@/lib/i18n/messages'

/** What a reader is told when a page fails, in the language of its path; it needs no database, no style and no script. */
export function failurePage(path = '') {
  const locale = /^\/en(\/|$)/.test(path) ? 'en' : 'lt'
  const { errors, common } = messagesOf(locale)

  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${errors.errorTitle} – ${common.portal}</title>
</head>
<body>
<main>
<h1>${errors.errorTitle}</h1>
<p>${errors.errorBody}</p>
<p><a href="/${locale}">${errors.toStart}</a></p>
</main>
</body>
</html>
`
}
