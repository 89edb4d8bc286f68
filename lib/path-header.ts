/** The header in which `proxy.ts` hands on the path that was asked for; what a visitor sends in it is overwritten. */
export const pathHeader = 'x-tiltas-path'
