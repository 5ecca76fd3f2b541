import './field.css'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/TextField'
import { Label } from 'react-aria-components/TextField'
import { Text } from 'react-aria-components/Text'
import { Icon } from './icon'

/** What every field says about itself. */
export type FieldWords = Readonly<{
  label: string
  /** True where the label is read by screen readers only. */
  isLabelHidden?: boolean
  help?: ReactNode
  /** What is wrong, in words. Its presence marks the field. */
  error?: string | null
}>

/** Label, control, help and error of a field, tied together for screen readers by the field around them. */
export function FieldBody({
  label,
  isLabelHidden,
  help,
  error,
  children,
}: FieldWords & Readonly<{ children: ReactNode }>) {
  return (
    <>
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {children}
      {help ? (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      ) : null}
      {error ? (
        <FieldError className="field-error">
          <Icon name="warning" />
          <span>{error}</span>
        </FieldError>
      ) : null}
    </>
  )
}
