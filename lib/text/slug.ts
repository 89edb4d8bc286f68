import { fold } from './fold'

/** A name as a part of an address: `Łódź` is `lodz`, `Briuselio sostinės regionas` is `briuselio-sostines-regionas`. */
export function slugOf(name: string) {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
