/** Too many tasks wait: to be asked again in a while. */
export class Busy extends Error {
  override name = 'Busy'
}

/** A task was ended because it took too long or too much memory, or it crashed. */
export class Overrun extends Error {
  override name = 'Overrun'
}
