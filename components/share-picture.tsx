import type { SharePicture as Words } from '@/lib/share/address'

export const shareSize = { width: 1200, height: 630 }

const paper = '#fcfaf5'
const ink = '#211c17'
const muted = '#5f574e'

/** The picture that stands beside a link to a page: whose page, which kind, its title, and the arch of a bridge. */
export function SharePicture({ title, kind, owner, accent }: Words) {
  const size = title.length > 110 ? 50 : title.length > 70 ? 60 : title.length > 36 ? 74 : 92

  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '64px 72px 0',
        background: paper,
        color: ink,
        borderTop: `20px solid ${accent}`,
        fontFamily: 'latin, european',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 34 }}>
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            width: 68,
            height: 68,
            marginRight: 24,
            background: accent,
            color: paper,
            fontSize: 42,
            fontWeight: 700,
          }}
        >
          {owner.slice(0, 1)}
        </div>
        <div style={{ display: 'flex', fontWeight: 700 }}>{owner}</div>
      </div>
      <div
        style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 24 }}
      >
        {kind && <div style={{ display: 'flex', color: muted, fontSize: 36 }}>{kind}</div>}
        <div style={{ display: 'flex', fontSize: size, fontWeight: 700, lineHeight: 1.15, letterSpacing: '-0.01em' }}>
          {title}
        </div>
      </div>
      <svg width="1056" height="74" viewBox="0 0 1056 74" fill="none" aria-hidden="true">
        <path d="M0 12 H1056" stroke={accent} strokeWidth="6" />
        {[0, 1, 2, 3].map((arch) => (
          <path
            key={arch}
            d={`M${arch * 264 + 12} 74 A120 56 0 0 1 ${arch * 264 + 252} 74`}
            stroke={accent}
            strokeWidth="6"
          />
        ))}
      </svg>
    </div>
  )
}
