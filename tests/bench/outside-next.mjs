import { register } from 'node:module'

/** Lets the reads of pages run outside Next, which resolves for them what Node alone does not. */
const hooks = `
  export async function resolve(specifier, context, next) {
    if (specifier === 'server-only') return next(specifier, { ...context, conditions: [...context.conditions, 'react-server'] })
    if (/^next\\/[a-z]+$/.test(specifier)) return next(specifier + '.js', context)
    return next(specifier, context)
  }`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
