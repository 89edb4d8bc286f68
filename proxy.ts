import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'

// Language and localized paths only. Who may see what is decided where data is read and written.
export default createMiddleware(routing)

export const config = { matcher: ['/((?!api|admin|_next|.*\\..*).*)'] }
