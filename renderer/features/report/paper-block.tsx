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
      return (
        <h3 className="paper-title">
          <Lines lines={lines} />
        </h3>
      )
    case 'heading': {
      const Head = `h${Math.min(6, 3 + (block.level ?? 1))}` as 'h4'
      return (
        <Head className="paper-heading" data-level={block.level}>
          <Lines lines={lines} />
        </Head>
      )
    }
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
      return (
        <p className="paper-text" data-kind={block.kind}>
          <Lines lines={lines} />
        </p>
      )
  }
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
            <th key={index} scope="col" data-end={block.ends[index]}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} data-total={block.hasTotal && at === rows.length - 1}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" style={{ '--depth': block.indents[at + 1] ?? 0 } as CSSProperties}>
                  {cell}
                </th>
              ) : (
                <td key={index} data-end={block.ends[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
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
