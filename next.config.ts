import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
})

const config: NextConfig = {
  poweredByHeader: false,
  // Metadata in <head> for everyone, and true statuses: nothing is sent before the page has run.
  htmlLimitedBots: /.*/,
  // The image optimizer stays off: it decodes untrusted files in this process.
  images: { unoptimized: true },
  serverExternalPackages: ['pg'],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    serverActions: { bodySizeLimit: '1mb' },
  },
}

export default withNextIntl(config)
