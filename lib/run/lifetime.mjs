import { spawn } from 'node:child_process'

/** Something the operator can put right: told in a sentence, without a stack. */
export class Trouble extends Error {}

class Stopped extends Error {}

/** Everything must be over this long after a signal, whatever hangs. */
const deadline = 9_500

/** @type {(() => unknown)[]} */
const last = []
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
/** @type {Promise<unknown>} */
let setUp = Promise.resolve()
let stopping = false
/** Whether the last line on the screen waits for the end of its step. */
let midLine = false

/** Remembers what to do before the process ends; the latest goes first. @param {() => unknown} undo */
export function atEnd(undo) {
  last.push(undo)
}

/**
 * Runs the set-up until it is done, a signal comes or something breaks. The process lives on after it if it left something listening.
 * @param {() => Promise<unknown>} main
 */
export async function live(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, `Stopping (${signal})`))
  process.on('uncaughtException', (error) => end(1, explain(error)))
  try {
    setUp = main()
    await setUp
  } catch (error) {
    if (!stopping) await end(1, explain(error))
  }
}

/**
 * Stops the steps under way, undoes what was promised with `atEnd`, and leaves. A second signal changes nothing:
 * npm passes on what the terminal has already sent to the whole group.
 * @param {number} code @param {string} [why]
 */
export async function end(code, why) {
  if (stopping) return
  stopping = true
  if (why) process.stderr.write(`${midLine ? '\n' : ''}${why}\n`)
  setTimeout(() => process.exit(code || 1), deadline).unref()

  for (const child of children) kill(child, 'SIGTERM')
  const pause = setTimeout(() => children.forEach((child) => void kill(child, 'SIGKILL')), 2_000)
  if (code === 0) await Promise.race([setUp.catch(() => {}), new Promise((done) => setTimeout(done, 3_000))])
  clearTimeout(pause)

  for (const undo of last.reverse()) {
    try {
      await undo()
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`)
    }
  }
  process.exit(code)
}

/**
 * One step of the set-up, with a line that says what and how long.
 * @template T
 * @param {string} what @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  if (stopping) throw new Stopped()
  const since = performance.now()
  process.stdout.write(`${what} … `)
  midLine = true
  const result = await work()
  if (stopping) throw new Stopped()
  midLine = false
  process.stdout.write(`${((performance.now() - since) / 1000).toFixed(1)} s\n`)
  return result
}

/**
 * Runs a program to its end, in a process group of its own so that all of it can be stopped. Its output is returned, and shown when it fails.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  if (stopping) return Promise.reject(new Stopped())
  return new Promise((done, fail) => {
    let output = ''
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options })
    children.add(child)
    child.stdout?.on('data', (data) => (output += data))
    child.stderr?.on('data', (data) => (output += data))
    child.on('error', (error) => {
      children.delete(child)
      fail(error)
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      if (code === 0) done(output)
      else if (stopping) fail(new Stopped())
      else
        fail(
          new Trouble(
            `${output.trim()}\n\n${spaceless(output) ? noSpace : `Failed (${signal ?? `exit ${code}`}): ${[command, ...args].join(' ')}`}`,
          ),
        )
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function kill(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

const noSpace = 'The disk is full. Make room, then start again; nothing was damaged.'

/** @param {string} text */
function spaceless(text) {
  return /ENOSPC|No space left on device/i.test(text)
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Trouble) return error.message
  if (!(error instanceof Error)) return String(error)
  if (spaceless(error.message)) return noSpace
  return error.stack ?? error.message
}
