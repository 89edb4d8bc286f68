'use client'

import { FormProvider, getFormProps, parse, useForm } from '@conform-to/react'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useId } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { FormState } from '@/lib/forms/state'
import { createInPlaceAction } from '@/lib/records/actions'
import type { Reason } from '@/lib/refusal'
import { AlikeNotice } from './alike'
import { type Fieldset, FormContext, useFormContext, type Values } from './form-context'
import { labelsIn, type Option, type QuickPlan } from './plan'
import { WrongInRecord } from './wrong'

type Props = { plan: QuickPlan; onClose: () => void; onMade: (made: Option) => void }

const nothingYet: FormState = {}

/** Makes the missing record without leaving the form that needs it. */
export function CreateDialog({ plan, onClose, onMade }: Props) {
  const t = useTranslations('registerForm.pick')
  const outer = useFormContext()
  const [state, act, working] = useActionState(createInPlaceAction, nothingYet)
  const [form, fields] = useForm<Values, Values, Reason[]>({
    id: `quick-${useId()}`,
    lastResult: state.result,
    defaultValue: plan.values as never,
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value: value as Values }) }),
    onSubmit(event, { formData }) {
      event.preventDefault()
      if (!working) startTransition(() => act(formData))
    },
  })
  const { made } = state
  const { onSubmit, ...props } = getFormProps(form)
  // What it refers to is chosen of what is there: a dialog does not open another.
  const inner = { ...outer, quick: {}, notes: {}, found: undefined, isNew: true }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record is made once; what the form does with it may change.
  useEffect(() => {
    if (made) onMade(made)
  }, [made])

  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable={false}>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title" level={2}>
            {t('dialog', { type: plan.type })}
          </Heading>
          <FormProvider context={form.context}>
            <form
              {...props}
              // In React it stands within the form it was opened from, which must not take its rows for its own.
              onSubmit={(event) => {
                event.stopPropagation()
                onSubmit(event)
              }}
              action={act}
              className="quick"
            >
              <input type="hidden" name="list" value={plan.path} />
              {state.alike && <AlikeNotice alike={state.alike} />}
              <WrongInRecord formId={form.id} errors={form.allErrors} labels={labelsIn(plan.controls)} answer={state} />
              <FormContext value={inner}>{inner.draw(plan.controls, fields as unknown as Fieldset)}</FormContext>
              <p className="row-buttons">
                <button type="button" className="button button-plain" onClick={onClose}>
                  {t('cancel')}
                </button>
                <button type="submit" className="button button-chief" aria-disabled={working}>
                  {t('save')}
                </button>
              </p>
            </form>
          </FormProvider>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
