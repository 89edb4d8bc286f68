/** Why a file is refused: keys of the messages `refusals`. */
export type FileReason =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileTypeRefused'
  | 'fileNotAsNamed'
  | 'fileDamaged'
  | 'fileEncrypted'
  | 'fileActive'
  | 'fileHidesAnother'
  | 'fileExpands'
  | 'fileUnreadable'

/** A file that is not taken. Known by its name: it may come from another copy of this module. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  constructor(readonly reason: FileReason) {
    super(reason)
  }
}
