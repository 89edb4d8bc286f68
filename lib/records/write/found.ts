import { Refusal } from '@/lib/refusal'
import { shortened } from '@/lib/text/shortened'
import type { Named } from '../read/names'
import type { Merge } from '../schema/answer'

/** Somebody else saved a version meanwhile: both texts, piece by piece, for a choice. */
export class NewerFound extends Refusal {
  constructor(
    readonly merge: Merge,
    undecided: string[] | null = null,
  ) {
    super(undecided === null ? 'stale' : 'mergeNeeded')
  }

  override answer() {
    return { merge: this.merge }
  }
}

/** There are records that may be the same; the person looks at them first. */
export class AlikeFound extends Refusal {
  constructor(
    readonly path: string,
    readonly found: Named[],
  ) {
    super('alike')
  }

  override answer() {
    const alike = this.found.map(({ id, title, context }) => ({
      title: shortened(title, 150),
      context,
      href: `/admin/register/${this.path}/${id}`,
    }))
    return { alike }
  }
}
