import { QrCode } from './qr-code'

type Words = { scan: string; title: string; secret: string }

/** The secret of a code generator: to scan, or to type in groups of four. */
export function Secret({ secret, address, words }: { secret: string; address: string; words: Words }) {
  return (
    <>
      <p>{words.scan}</p>
      <QrCode text={address} title={words.title} />
      <p>
        {words.secret}: <span className="secret">{secret.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
    </>
  )
}

export function CodesAreSetUp({ words, account }: { words: string; account: string }) {
  return (
    <p>
      {words} <a href="/admin/account">{account}</a>
    </p>
  )
}
