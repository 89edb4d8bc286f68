/** What the server does beside answering requests: it sends letters, and lets the search follow what could not be done at once. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepSending } = await import('@/lib/mail/send')
  keepSending()
  const { keepRenewing } = await import('@/lib/search/write/renew')
  keepRenewing()
}
