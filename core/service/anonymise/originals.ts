import type { Place } from '../../model/place'
import type { ProjectSession } from '../app-session'

/** What stood at a replaced place: from the project before approval, from the open name list after it, else null. */
export function originalOf(project: ProjectSession, place: Place): string | null {
  if (place.original !== null) return place.original
  return project.nameList?.content().places.find((it) => it.place === place.id)?.original ?? null
}
