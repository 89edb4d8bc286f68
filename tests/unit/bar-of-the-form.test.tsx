import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormBar } from '@/components/office/form/bar'
import { messagesOf } from '@/lib/i18n/messages'

test('the form of a trip that is not made can be kept, and its report not handed in', () => {
  const bar = (maySubmit: boolean) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale="lt" messages={messagesOf('lt')} timeZone="Europe/Vilnius">
        <FormBar working={false} timeZone="Europe/Vilnius" mayAsk={false} maySubmit={maySubmit} ofPublished={false} />
      </NextIntlClientProvider>,
    )
  expect(bar(true)).toContain('value="submit"')
  expect(bar(false)).toContain('value="save"')
  expect(bar(false)).not.toContain('value="submit"')
})
