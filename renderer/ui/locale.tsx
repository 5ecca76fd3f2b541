import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

/** The language in which the primitives themselves speak, as to a screen reader while dragging. */
export function Locale({ language, children }: Readonly<{ language: 'nb' | 'nn' | 'en'; children: ReactNode }>) {
  return <I18nProvider locale={language === 'en' ? 'en-GB' : 'nb-NO'}>{children}</I18nProvider>
}
