import { Fragment, useMemo, type CSSProperties } from 'react'
import { useMessages } from '../../../messages/use-messages'
import type { TurnModel } from './layout'
import type { TurnCoding, TurnNote, TurnPlace } from './turn-marks'
import { segmentsOf, type Segment } from './segments'

/** More layers than this are told by the stripes alone. */
const UNDERLINES = 3

type TurnWordsProps = Readonly<{ turn: TurnModel; isWhole: boolean; isCurrent: boolean }>

/**
 * A turn's text, cut at the edges of codings and places: the first layer is a tint, each further one an underline. Not
 * whole, it is without its codings; never without its places, which hide names.
 */
export function TurnWords({ turn, isWhole, isCurrent }: TurnWordsProps) {
  const segments = useMemo(
    () => segmentsOf(turn.text.length, isWhole ? marksOf(turn) : [], turn.places),
    [turn, isWhole],
  )
  return segments.map((segment) => {
    const words = turn.text.slice(segment.start, segment.end)
    if (segment.codings.length === 0 && !segment.place) return <Fragment key={segment.start}>{words}</Fragment>
    const codings = segment.codings.filter(isCoding)
    return (
      <span
        key={segment.start}
        className="turn-run"
        style={styleOf(segment, codings)}
        data-noted={codings.length < segment.codings.length || undefined}
        {...colourOf(codings)}
      >
        {segment.place ? <PlaceWords place={segment.place} words={words} isCurrent={isCurrent} /> : words}
      </span>
    )
  })
}

type TurnMark = TurnCoding | TurnNote

function isCoding(mark: TurnMark): mark is TurnCoding {
  return 'code' in mark
}

/** What lies on the words: codings, and passages that memos stand on, rising. */
function marksOf({ codings, notes }: TurnModel): readonly TurnMark[] {
  return notes.length === 0 ? codings : [...codings, ...notes].toSorted((a, b) => a.start - b.start)
}

function colourOf(codings: readonly TurnCoding[]) {
  return codings[0] ? { 'data-code-colour': codings[0].colour } : {}
}

/** Stripes hang on the words by anchors named after the offsets, in the turn that holds them both. */
function styleOf(segment: Segment<TurnMark, TurnPlace>, codings: readonly TurnCoding[]): CSSProperties {
  const { start, end, begins, ends } = segment
  const names = [begins ? `--from-${start}` : '', ends ? `--to-${end}` : ''].filter((it) => it !== '')
  const anchored = names.length > 0 ? { anchorName: names.join() } : {}
  const layers = codings.slice(1, 1 + UNDERLINES)
  if (layers.length === 0) return anchored
  return {
    ...anchored,
    backgroundImage: layers.map((it) => `linear-gradient(var(--code-${it.colour}) 0 0)`).join(),
    backgroundPosition: layers.map((_, index) => `0 calc(100% - ${index * 3}px)`).join(),
  }
}

function PlaceWords({ place, words, isCurrent }: Readonly<{ place: TurnPlace; words: string; isCurrent: boolean }>) {
  const { coding } = useMessages()
  const decision = coding.place[place.decision ?? 'none']
  return (
    <span
      className="turn-place"
      data-place={place.id}
      data-replaced={place.isReplaced || undefined}
      data-name={place.isReplaced ? undefined : true}
      data-tip={place.reason ? `${decision}. ${coding.place.reason(place.reason)}` : decision}
      role="note"
      tabIndex={isCurrent ? 0 : -1}
    >
      {words}
    </span>
  )
}
