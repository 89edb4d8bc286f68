import { Missing, missingMetadata } from '@/components/missing'

export const generateMetadata = missingMetadata

/** What no other page answers is missing, in the municipality's own frame and in the reader's language. */
export default function MissingPage() {
  return <Missing />
}
