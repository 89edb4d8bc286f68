import type { Overview } from '@/lib/overview/read/overview'

type Props = { first: string; municipalities: Overview['municipalities'] }

/** The head of a table that compares municipalities: what its rows are, then a column for each municipality. */
export function MunicipalityColumns({ first, municipalities }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {municipalities.map(({ slug, name }) => (
          <th key={slug} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
