'use strict'

/* Kept apart because `import()` is a syntax error where Node is too old to say so politely. */
module.exports = function modern(file) {
  return import(file)
}
