/** What is done to a record of the register, whichever its type. */
export const verbs = ['create', 'edit', 'merge', 'restore', 'recycle', 'set', 'translate'] as const
export type Verb = (typeof verbs)[number]

/**
 * Every act that the audit can tell of, by the part of the portal it belongs to. Nothing else compiles where an entry is
 * written; a test holds that each has words in both languages.
 */
export const acts = {
  auth: [
    ...(['signIn', 'newDevice', 'signInFailed', 'lock', 'signOut', 'chooseLanguage', 'rename'] as const),
    ...(['secondFactorFailed', 'secondFactorLock', 'useBackupCode', 'setUpCodes', 'removeCodes'] as const),
    ...(['newBackupCodes', 'addPasskey', 'removePasskey', 'endSession', 'endOtherSessions'] as const),
    ...(['linkSingleSignOn', 'singleSignOnRefused', 'changePassword', 'askPasswordReset', 'resetPassword'] as const),
  ],
  people: [
    ...(['invite', 'resendInvitation', 'cancelInvitation', 'acceptInvitation', 'changeRole'] as const),
    ...(['deactivate', 'reactivate', 'resetSecondFactor', 'linkOfficial'] as const),
  ],
  trips: [
    ...(['createTrip', 'saveDraft', 'restore', 'submitReport', 'returnReport', 'publishReport'] as const),
    ...(['withdrawReport', 'saveChange', 'publishChange', 'discardChange', 'schedulePublication'] as const),
    ...([
      'scheduleWithdrawal',
      'cancelSchedule',
      'scheduleFailed',
      'remindOfReport',
      'refuseTrip',
      'cancelTrip',
    ] as const),
    ...(['reinstateTrip', 'announceTrip', 'unannounceTrip', 'askToSign', 'signReport', 'sendBackReport'] as const),
    ...(['translate', 'recycle', 'declareNilReturn', 'revokeNilReturn'] as const),
  ],
  files: ['attach', 'describe', 'remove'],
  feedback: ['settle', 'reopen'],
  exchange: ['import'],
  jobs: ['runAgain'],
  portal: ['load'],
} as const

type Part = keyof typeof acts
/** `trips:publishReport`. */
export type ActOf<P extends Part> = { [Each in P]: `${Each}:${(typeof acts)[Each][number]}` }[P]
/** An act of a part of the portal, or one on a record of the register: `partner-cities:edit`. */
export type Act = ActOf<Part> | `${string}:${Verb}`
