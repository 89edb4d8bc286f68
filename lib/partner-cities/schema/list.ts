/** What the list of partners can be asked in its address, in this order; null: any code that occurs. */
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
} as const
