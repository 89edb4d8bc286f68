import { setTimeout as pause } from 'node:timers/promises'
import { formWith } from '../run/form'
import type { Portal } from './portal'

/** What the editors did: milliseconds of each page read and each record saved, and what went wrong. */
export type Worked = { reads: number[]; saves: number[]; errors: string[] }

type Asked = { editors: number; seconds: number /** Between two saves of one editor, in seconds. */; every: number }
type Session = ReturnType<typeof browser>

const list = '/admin/register/partner-cities'

/**
 * People who keep the register, each with a session and a record of their own: again and again the tasks, the list, the
 * record, and a change of its text that is on public pages, through the forms as a browser without scripts sends them.
 */
export async function editorsWork({ origin, password }: Portal, { editors, seconds, every }: Asked): Promise<Worked> {
  const worked: Worked = { reads: [], saves: [], errors: [] }
  const sessions: Session[] = []
  for (let number = 0; number < editors; number++) {
    const session = browser(origin, worked)
    await session.signIn('editor@vilnius.example', password)
    sessions.push(session)
  }
  const records = await recordsIn(sessions[0] as Session, editors)
  worked.reads.length = 0

  const until = performance.now() + seconds * 1000
  await Promise.all(
    sessions.map(async (session, number) => {
      await pause((number * every * 1000) / editors)
      for (let round = 1; performance.now() < until; round++) {
        const next = performance.now() + every * 1000
        await turn(session, records[number] ?? '', `Aprašymas ${number}-${round}: mainai, kultūra ir švietimas.`).catch(
          (error: Error) => worked.errors.push(error.message),
        )
        await pause(Math.max(0, next - performance.now()))
      }
    }),
  )
  return worked
}

async function turn(session: Session, record: string, summaryLt: string) {
  await session.read('/admin')
  await session.read(`${list}?q=a`)
  const form = await session.read(record)
  await session.save(record, formWith(form, 'summaryLt', { summaryLt }))
}

async function recordsIn(session: Session, wanted: number) {
  const found = new Set<string>()
  for (let page = 1; found.size < wanted && page < 10; page++) {
    const text = await session.read(page === 1 ? list : `${list}?page=${page}`)
    for (const [path] of text.matchAll(/\/admin\/register\/partner-cities\/[0-9a-f-]{36}/g)) found.add(path)
  }
  if (found.size < wanted) throw new Error(`Only ${found.size} records to work on`)
  return [...found]
}

/** A browser that keeps its session and notes how long each page and each save took. */
function browser(origin: string, { reads, saves }: Worked) {
  let cookie = ''
  const ask = async (path: string, body?: FormData) => {
    const answer = await fetch(origin + path, {
      ...{ headers: { cookie, origin }, redirect: 'manual' },
      ...(body && { method: 'POST', body }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      if (pair.includes('session')) cookie = pair
    }
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
  }
  const expected = (status: number, wanted: number, what: string) => {
    if (status !== wanted) throw new Error(`${what} answered ${status}`)
  }

  return {
    async signIn(email: string, password: string) {
      const { text } = await ask('/admin/sign-in')
      const { status } = await ask(
        '/admin/sign-in',
        formWith(text, 'password', { email, password, returnTo: '/admin' }),
      )
      expected(status, 303, 'The sign-in')
    },
    async read(path: string) {
      const since = performance.now()
      const { status, text } = await ask(path)
      reads.push(performance.now() - since)
      expected(status, 200, path)
      return text
    },
    async save(path: string, form: FormData) {
      const since = performance.now()
      const { status, location } = await ask(path, form)
      saves.push(performance.now() - since)
      expected(status, 303, `The save of ${path}`)
      if (!location?.endsWith('done=keep')) throw new Error(`The save of ${path} led to ${location}`)
    },
  }
}
