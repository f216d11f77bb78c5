/** Thrown by backups and restores; `code` is stable, the message says what to do. */
export class BackupError extends Error {
  readonly code: 'nothing-to-back-up' | 'target-exists' | 'not-a-backup' | 'backup-damaged'

  constructor(code: BackupError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupError'
    this.code = code
  }
}
