/** What the server does beside answering requests: it sends the letters that could not be sent at once. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepSending } = await import('@/lib/mail/send')
  keepSending()
}
