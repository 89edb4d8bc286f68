'use strict'

/* Syntax of 2009 only: this file must be readable by the very Node versions it turns away. */
var parts = process.version.slice(1).split('.')
var major = Number(parts[0])
var minor = Number(parts[1])

if (!(major > 20 || (major === 20 && minor >= 19))) {
  // biome-ignore lint/style/useTemplate: templates are newer than the Node versions turned away here
  process.stderr.write('Tiltas needs Node.js 20.19 or newer; this is ' + process.version + '.\n')
  process.exit(1)
}
