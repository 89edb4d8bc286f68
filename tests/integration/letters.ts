import { takeLetter } from '@/lib/mail/outbox'

/** Takes every letter that waits, as a sender would: whom it goes to, what it says and the token of its link. */
export async function takeLetters() {
  const letters = []
  for (let letter = await takeLetter(); letter; letter = await takeLetter())
    letters.push({ ...letter, token: /\/([\w-]{43})$/m.exec(letter.text)?.[1] ?? '' })
  return letters
}
