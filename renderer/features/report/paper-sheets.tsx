import { useLayoutEffect, useRef, useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { useMessages } from '../../messages/use-messages'
import { PaperBlock } from './paper-block'
import { paperPages, type BlockHeight, type PaperPage, type PreviewBlock } from './paper-pages'

type PaperSheetsProps = Readonly<{ preview: Output<'report.preview'>; language: string }>

type Laid = Readonly<{ of: readonly PreviewBlock[]; pages: readonly PaperPage[] }>

/** The report on sheets. What stands on each is measured on paper of the true size, however wide the window shows it. */
export function PaperSheets({ preview: { blocks, footer }, language }: PaperSheetsProps) {
  const { report } = useMessages()
  const bench = useRef<HTMLDivElement>(null)
  const [laid, setLaid] = useState<Laid>({ of: [], pages: [] })
  useLayoutEffect(() => {
    if (bench.current === null) return
    const { heights, sheet } = measured(bench.current)
    setLaid({ of: blocks, pages: paperPages(blocks, heights, sheet) })
  }, [blocks])
  return (
    <>
      {laid.of === blocks ? null : <Bench blocks={blocks} at={bench} />}
      <article className="papers" lang={language} aria-label={report.paper}>
        {laid.pages.map((page, number) => (
          <section key={number} className="paper" data-across={page.isAcross} aria-label={report.page(number + 1)}>
            {page.blocks.map((block, index) => (
              <PaperBlock key={`${index} ${block.kind}`} block={block} />
            ))}
            <footer className="paper-foot">
              {footer}
              <span>{number + 1}</span>
            </footer>
          </section>
        ))}
      </article>
    </>
  )
}

type BenchProps = Readonly<{ blocks: readonly PreviewBlock[]; at: React.RefObject<HTMLDivElement | null> }>

/** Every block once, as wide as on paper, unseen: to be measured before anything is shown. */
function Bench({ blocks, at }: BenchProps) {
  let isAcross = false
  return (
    <div className="paper-bench" ref={at} aria-hidden>
      <div className="paper-space" />
      <div className="paper-space" data-across />
      {blocks.map((block, index) => {
        if (block.kind === 'page') isAcross = block.isAcross
        return (
          <div key={index} className="paper-width" data-across={isAcross}>
            <PaperBlock block={block} />
          </div>
        )
      })}
    </div>
  )
}

function measured(bench: HTMLElement) {
  const [upright, across, ...blocks] = [...bench.children]
  const height = (it: Element | undefined) => it?.getBoundingClientRect().height ?? 0
  const heights = blocks.map((it): BlockHeight => ({
    whole: height(it),
    rows: [...it.querySelectorAll('tr')].map(height),
  }))
  return { heights, sheet: { upright: height(upright), across: height(across) } }
}
