import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
})

// Of every answer; pages also have a policy of what they may load (proxy.ts), files have one that allows nothing.
const guarded = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]
const inert = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }]

const config: NextConfig = {
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers: guarded },
    { source: '/:path*.:ending(css|svg|png|xml|json)', headers: inert },
    { source: '/robots.txt', headers: inert },
  ],
  // Metadata in <head> for everyone, and true statuses: nothing is sent before the page has run.
  htmlLimitedBots: /.*/,
  // The image optimizer stays off: it decodes untrusted files in this process.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'tinypool', '@aws-sdk/client-s3'],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    serverActions: { bodySizeLimit: '1mb' },
  },
}

export default withNextIntl(config)
