import { postUnsaved } from '@/lib/trips/upload/post-unsaved'

export const POST = postUnsaved
