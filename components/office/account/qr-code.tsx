import { encode } from 'uqr'

/** A text as a QR code, dark on light whatever the colours of the page: cameras read no other. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')

  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="qr-code" role="img" aria-label={title} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
