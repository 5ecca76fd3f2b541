import type { CSSProperties } from 'react'
import type { PreviewBlock as Block } from './paper-pages'

/** A block as it stands on paper, with the space around it. */
export function PaperBlock({ block }: Readonly<{ block: Block }>) {
  return (
    <div className="paper-block">
      <Content block={block} />
    </div>
  )
}

function Content({ block }: Readonly<{ block: Block }>) {
  const lines = block.lines.filter((it) => it.length > 0)
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <Heading level={block.level} lines={lines} />
    case 'contents':
      return <Contents block={block} />
    case 'quote':
      return (
        <blockquote className="paper-quote">
          {lines.map((line, index) => (
            <p key={index}>
              <Inlines inlines={line} />
            </p>
          ))}
        </blockquote>
      )
    case 'answer':
      return <div className="paper-answer" style={{ '--lines': block.level ?? 1 } as CSSProperties} />
    case 'page':
      return null
    case 'table':
      return <PaperTable block={block} />
    case 'paragraph':
    case 'counts':
    case 'note':
      return <Text block={block} lines={lines} />
  }
}

function Text({ block, lines }: Readonly<{ block: Block; lines: Block['lines'] }>) {
  return (
    <p className="paper-text" data-kind={block.kind} style={{ '--depth': block.indents[0] ?? 0 } as CSSProperties}>
      <Lines lines={lines} />
    </p>
  )
}

/** Level null: the title. */
function Heading({ level, lines }: Readonly<{ level: number | null; lines: Block['lines'] }>) {
  if (level === null)
    return (
      <h3 className="paper-title">
        <Lines lines={lines} />
      </h3>
    )
  const Head = `h${Math.min(6, 3 + level)}` as 'h4'
  return (
    <Head className="paper-heading" data-level={level}>
      <Lines lines={lines} />
    </Head>
  )
}

/** The list of headings, its title first. The pages are numbered when the file is opened. */
function Contents({ block }: Readonly<{ block: Block }>) {
  const [title = [], ...headings] = block.lines
  if (headings.length === 0) return null
  return (
    <>
      <p className="paper-contents-title">
        <Inlines inlines={title} />
      </p>
      <ul className="paper-contents">
        {headings.map((it, index) => (
          <li key={index} style={{ '--depth': block.indents[index + 1] ?? 0 } as CSSProperties}>
            <Inlines inlines={it} />
          </li>
        ))}
      </ul>
    </>
  )
}

function PaperTable({ block }: Readonly<{ block: Block }>) {
  const [header = [], ...rows] = block.rows
  return (
    <table className="paper-table">
      {block.lines.length > 0 ? (
        <caption>
          <Lines lines={block.lines} />
        </caption>
      ) : null}
      <colgroup>
        {block.shares.map((share, index) => (
          <col key={index} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col" data-end={block.ends[index]} data-turned={block.isTurned && block.ends[index]}>
              <span>
                <CellLines lines={cell} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} data-total={block.hasTotal && at === rows.length - 1}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  <CellLines lines={cell} />
                </th>
              ) : (
                <td key={index} data-end={block.ends[index]}>
                  <CellLines lines={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A line of its own for each, as far in as it lies in the code tree. */
function CellLines({ lines }: Readonly<{ lines: Block['rows'][number][number] }>) {
  return lines.map(({ indent, inlines }, index) => (
    <span key={index} className="paper-line" style={{ '--depth': indent } as CSSProperties}>
      <Inlines inlines={inlines} />
    </span>
  ))
}

function Lines({ lines }: Readonly<{ lines: Block['lines'] }>) {
  return lines.map((line, index) => <Inlines key={index} inlines={line} />)
}

function Inlines({ inlines }: Readonly<{ inlines: Block['lines'][number] }>) {
  return inlines.map(({ text, emphasis }, index) => {
    if (emphasis === 'bold') return <strong key={index}>{text}</strong>
    if (emphasis === 'italic') return <em key={index}>{text}</em>
    return (
      <span key={index} data-quiet={emphasis === 'quiet' || undefined}>
        {text}
      </span>
    )
  })
}
