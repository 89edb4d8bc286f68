import 'server-only'
import { messagesOf } from '@/lib/i18n/messages'
import { officeLocale } from './locale'

/** The title of a page about accounts, in the person's language. */
export async function accountTitle(key: 'people' | 'invite' | 'account' | 'setUpTitle') {
  return { title: messagesOf(await officeLocale()).accounts[key] }
}
