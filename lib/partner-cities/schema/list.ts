import { aSlug } from '@/lib/facets/rules'

/**
 * What the list of partners can be asked in its address, in this order; null: any code that occurs. `after` and `before` are
 * the English slugs of the partners beside the page.
 */
export const partnerListParameters = {
  country: null,
  kind: null,
  type: null,
  field: null,
  network: null,
  decade: null,
  status: ['current', 'ended', 'all'],
  sort: ['name', 'country', 'first', 'newest', 'contact', 'silent'],
  view: ['table', 'cards'],
  after: aSlug,
  before: aSlug,
} as const
