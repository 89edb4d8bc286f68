'use strict'

require('./node-version.cjs')
require('./modern.cjs')('./test.mjs')
