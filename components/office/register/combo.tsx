'use client'

import { useLocale, useTranslations } from 'next-intl'
import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  FieldError,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { useChoices } from './choices'
import { CreateDialog } from './create-dialog'
import type { QuickPlan } from './plan'
import type { SearchBoxProps } from './search-box'

type Props = SearchBoxProps & {
  /** What was typed before this stood in the place of the plain field; null when it is only here for the dialog. */
  typed: string | null
  plan: QuickPlan | undefined
  isMaking: boolean
  onMaking: (isMaking: boolean) => void
}

/** A combo box that asks the server: every word typed must occur in a record, diacritics or not. It takes the focus as it comes. */
export function Combo(props: Props) {
  const { to, label, hint, id, wrong, required, describedBy, chosen, clears, onChoose } = props
  const { typed, plan, isMaking, onMaking } = props
  const t = useTranslations('registerForm.pick')
  const locale = useLocale()
  const [words, setWords] = useState(typed ?? chosen.label)
  const [known, setKnown] = useState(chosen.value)
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  // Escape gives back what was chosen, whether or not the list that would have named it has come.
  const isLeaving = useRef(false)
  if (known !== chosen.value) {
    setKnown(chosen.value)
    setWords(chosen.label)
  }
  const asked = words === chosen.label ? '' : words
  const { found, state } = useChoices(to, asked, isOpen)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it takes the place of the field that had the focus.
  useLayoutEffect(() => {
    if (typed === null) return
    input.current?.focus()
    if (typed === chosen.label) input.current?.select()
    else input.current?.setSelectionRange(typed.length, typed.length)
  }, [])

  return (
    <I18nProvider locale={locale === 'lt' ? 'lt-LT' : 'en-GB'}>
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
          <Input ref={input} id={id} aria-describedby={wrong ? describedBy : undefined} autoComplete="off" />
          <Button className="combo-open" aria-label={t('open')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <FieldError />
        {typed !== null && <OpenAtOnce />}
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
      {plan && isMaking && (
        <CreateDialog
          plan={plan}
          onClose={() => onMaking(false)}
          onMade={(made) => {
            onChoose(made)
            setWords(clears ? '' : made.label)
            onMaking(false)
          }}
        />
      )}
    </I18nProvider>
  )
}

/** Opens the list as a focus from outside would: the focus came before the box could hear of it. */
function OpenAtOnce() {
  const state = use(ComboBoxStateContext)
  const isOpened = useRef(false)

  useEffect(() => {
    if (!state || isOpened.current) return
    isOpened.current = true
    state.open(null, 'focus')
  }, [state])
  return null
}
