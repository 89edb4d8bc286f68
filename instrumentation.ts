/** What the server does beside answering requests: its jobs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('@/lib/jobs/start')
  startJobs()
}
