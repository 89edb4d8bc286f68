let last = 0
let within = 0

/** An id that sorts after those made before it (UUID version 7), as the database's own records have. */
export function newRecordId() {
  const now = Math.max(Date.now(), last)
  within = now === last ? within + 1 : 0
  // More than four thousand in a millisecond take from the next.
  last = within > 0xfff ? now + 1 : now
  if (last !== now) within = 0
  const time = last.toString(16).padStart(12, '0')
  const random = crypto.randomUUID().slice(19)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${within.toString(16).padStart(3, '0')}-${random}`
}
