import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Text } from '@/lib/translations/read/record'
import { textName } from '@/lib/translations/schema/state'
import { Link } from '../link'
import { AboutText } from './about'

type Props = { staff: Staff; description: RecordDescription; recordId: string; text: Text }

/** Under an English field of a form: how its translation stands, and the way to where it is renewed. */
export async function FieldNote({ staff, description, recordId, text }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'translations' })

  return (
    <div className="text-note">
      <AboutText staff={staff} text={text} />
      <p>
        <Link href={`/admin/translations/${description.path}/${recordId}#${textName(text)}`}>
          {t(text.state === 'outdated' ? 'renew' : 'inFormLink')}
        </Link>
      </p>
    </div>
  )
}
