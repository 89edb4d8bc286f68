import { describe, expect, test } from 'vitest'
import { readReport } from '@/lib/import/report/read-report'
import { reportSamples } from './report-samples'

describe('reports of other towns', () => {
  for (const { about, text, read } of reportSamples) {
    test(about, () => expect(readReport(text)).toMatchObject(read))
  }
})
