/**
 * Loads TypeScript modules into this process, and lets go of the loader again: what is loaded later runs as Node runs it.
 * @template T
 * @param {() => Promise<T>} load
 */
export async function typescript(load) {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  try {
    return await load()
  } finally {
    await unregister()
  }
}
