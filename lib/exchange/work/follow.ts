import { followImports } from '../write/follow'

export default function task({ municipalityId }: { municipalityId: string }) {
  return followImports(municipalityId)
}
