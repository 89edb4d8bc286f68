export default function GlobalNotFound() {
  return (
    <html lang="lt">
      <body>
        <h1>404</h1>
      </body>
    </html>
  )
}
