import { useTranslations } from 'next-intl'

/** The cookies there are, all of them in the office: what each is for and how long it is kept. */
export function CookieTable() {
  const t = useTranslations('privacy')
  const cookies = [
    { name: 'tiltas.session_token', purpose: t('sessionFor'), kept: t('sessionUntil') },
    { name: 'tiltas.municipality', purpose: t('municipalityFor'), kept: t('chosenUntil') },
    { name: 'tiltas.language', purpose: t('languageFor'), kept: t('chosenUntil') },
  ]

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('cookie')}</th>
          <th scope="col">{t('cookieFor')}</th>
          <th scope="col">{t('cookieUntil')}</th>
        </tr>
      </thead>
      <tbody>
        {cookies.map(({ name, purpose, kept }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td data-label={t('cookieFor')}>{purpose}</td>
            <td data-label={t('cookieUntil')}>{kept}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
