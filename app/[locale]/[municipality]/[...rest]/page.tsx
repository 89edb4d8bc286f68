import { notFound } from 'next/navigation'

// What no other page answers is missing in the municipality's own frame and in the reader's language.
export default function Missing() {
  notFound()
}
