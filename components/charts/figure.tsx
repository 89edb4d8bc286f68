import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Cell, Column, Table } from '@/lib/open-data/table'
import { LanguageNote } from '../local-text'

type Props = {
  /** The anchor of the figure on its page. */
  id: string
  title: string
  /** Sentences, computed from the data, that say what the picture shows. */
  says: ReactNode
  /** The same data, for readers of tables. */
  table: Table
  csvHref: string
  /** The picture; where there is no data to draw, nothing. */
  children?: ReactNode
}

/** A picture with what it shows in words, the same data as a table, and the data as a file. */
export function Figure({ id, title, says, table, csvHref, children }: Props) {
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-heading`}>
      <figcaption>
        <h2 id={`${id}-heading`}>{title}</h2>
        <p className="figure-says">{says}</p>
      </figcaption>
      {children}
      <FigureData title={title} table={table} csvHref={csvHref} />
    </figure>
  )
}

/** What a picture shows, as a table and as a file. */
export function FigureData({ title, table, csvHref }: Pick<Props, 'title' | 'table' | 'csvHref'>) {
  const t = useTranslations('statistics')
  if (table.rows.length === 0) return null

  return (
    <div className="figure-data">
      <details>
        <summary>{t('table', { n: table.rows.length })}</summary>
        <DataTable table={table} caption={title} />
      </details>
      <a href={csvHref} aria-label={t('csvOf', { figure: title })} download>
        {t('csv')}
      </a>
      <a href={`${csvHref}?as=xlsx`} aria-label={t('xlsxOf', { figure: title })} download>
        {t('xlsx')}
      </a>
    </div>
  )
}

function DataTable({ table: { columns, rows }, caption }: { table: Table; caption: string }) {
  const shown = columns.map((column, index) => ({ column, index })).filter(({ column }) => !column.programs)

  return (
    <table className="register register-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {shown.map(({ column: { label, kind } }) => (
            <th key={label} scope="col" className={kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are written out once and never reordered
          <tr key={line}>
            {shown.map(({ column, index }) => (
              <DataCell key={column.label} column={column} cell={row[index]} head={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DataCell({ column, cell, head }: { column: Column; cell: Cell | undefined; head: boolean }) {
  const text = <span lang={cell?.lang}>{cell?.text}</span>
  const content = (
    <>
      {cell?.href ? <a href={cell.href}>{text}</a> : text} {cell?.lang && <LanguageNote lang={cell.lang} />}
    </>
  )

  return head ? (
    <th scope="row" className={column.kind}>
      {content}
    </th>
  ) : (
    <td className={column.kind} data-label={column.label}>
      {content}
    </td>
  )
}
