import { describe, expect, test } from 'vitest'
import { readPage } from '@/lib/import/page/read-page'
import { pageSamples } from './page-samples'

describe('pages of other towns', () => {
  for (const { about, text, read } of pageSamples) {
    test(about, () => expect(readPage(text)).toMatchObject(read))
  }
})
