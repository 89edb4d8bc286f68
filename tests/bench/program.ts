import { existsSync } from 'node:fs'

/** The first of these programs that is installed. */
export function programAt(...paths: string[]) {
  return paths.find((path) => existsSync(path))
}
