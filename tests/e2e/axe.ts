import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Every rule of axe on a page as it is now. No page of ours has frames, and what is in order needs no account of it. */
export function axeOn(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}
