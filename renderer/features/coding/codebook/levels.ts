import type { Method } from '../../../../core/model/settings'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'

type Level = keyof Messages['codebook']['levels']

/** What the method calls the levels of the code tree, from the top. */
const levelsOf: Readonly<Record<Method, readonly Level[]>> = {
  categories: ['category', 'subcategory', 'code'],
  thematic: ['theme', 'subtheme', 'code'],
  'text-condensation': ['group', 'subgroup'],
  'content-analysis': ['theme', 'midCategory', 'subcategory', 'code'],
  'stepwise-inductive': ['group', 'empirical'],
  framework: ['category', 'subcategory'],
}

/** The name of a level: by its depth (0 at the top), never by whether something lies below. Deeper than the method goes: code. */
export function levelAt(method: Method, depth: number): Level {
  return levelsOf[method][depth] ?? 'code'
}

/** The words for a level of the tree in the project's method. */
export function useLevels(): (depth: number) => Messages['codebook']['levels'][Level] {
  const { levels } = useMessages().codebook
  const method = useSession((it) => it.project?.settings.method ?? 'categories')
  return (depth) => levels[levelAt(method, depth)]
}
