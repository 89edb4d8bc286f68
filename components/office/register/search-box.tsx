'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { RecordKey } from '@/lib/records/schema/description'
import { useChoices } from './choices'
import { CreateDialog } from './create-dialog'
import { useFormContext } from './form-context'
import type { Option } from './plan'

type Props = {
  to: RecordKey
  label: string
  hint?: string
  id?: string
  wrong?: boolean
  required?: boolean
  describedBy?: string
  chosen: Option
  /** Whether the box is empty again after a choice, for the next one. */
  clears?: boolean
  onChoose: (chosen: Option | null) => void
}

/** A combo box that asks the server: every word typed must occur in a record, diacritics or not. */
export function SearchBox({ to, label, hint, id, wrong, required, describedBy, chosen, clears, onChoose }: Props) {
  const t = useTranslations('registerForm.pick')
  const { quick } = useFormContext()
  const [words, setWords] = useState(chosen.label)
  const [known, setKnown] = useState(chosen.value)
  const [isOpen, setOpen] = useState(false)
  const [isMaking, setMaking] = useState(false)
  // Escape gives back what was chosen, whether or not the list that would have named it has come.
  const isLeaving = useRef(false)
  if (known !== chosen.value) {
    setKnown(chosen.value)
    setWords(chosen.label)
  }
  const asked = words === chosen.label ? '' : words
  const { found, state } = useChoices(to, asked, isOpen)
  const plan = quick[to]

  return (
    <>
      <ComboBox
        className="combo"
        items={found}
        inputValue={words}
        onInputChange={(typed) => setWords(isLeaving.current ? chosen.label : typed)}
        value={chosen.value || null}
        onChange={(key) => {
          const one = found.find(({ value }) => value === key)
          if (one) {
            onChoose(one)
            setWords(clears ? '' : one.label)
          }
        }}
        onOpenChange={setOpen}
        onBlur={() => setWords(chosen.label)}
        menuTrigger="focus"
        defaultFilter={() => true}
        allowsEmptyCollection
        isInvalid={wrong}
        isRequired={required}
        validationBehavior="aria"
      >
        <Label>{label}</Label>
        {hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <div
          className="combo-field"
          onKeyDownCapture={({ key }) => {
            if (key !== 'Escape') return
            isLeaving.current = true
            setWords(chosen.label)
            setTimeout(() => {
              isLeaving.current = false
            })
          }}
        >
          <Input id={id} aria-describedby={wrong ? describedBy : undefined} autoComplete="off" />
          <Button className="combo-open" aria-label={t('open')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <FieldError />
        <Popover className="combo-list">
          <ListBox
            items={found}
            renderEmptyState={() => (
              <p className="hint">
                {state === 'asking' ? t('typing') : state === 'failed' ? t('failed') : t('nothing')}
              </p>
            )}
          >
            {({ value, label, context }) => (
              <ListBoxItem id={value} textValue={label} className="combo-option">
                <Text slot="label">{label}</Text>
                {context && (
                  <Text slot="description" className="hint">
                    {context}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {plan && (
        <button
          type="button"
          className="button button-plain"
          aria-label={`${t('create')}: ${plan.type}`}
          onClick={() => setMaking(true)}
        >
          {t('create')}
        </button>
      )}
      {plan && isMaking && (
        <CreateDialog
          plan={plan}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            onChoose(made)
            setWords(clears ? '' : made.label)
            setMaking(false)
          }}
        />
      )}
    </>
  )
}
