import {access, mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromiumFromNpm} from './chromium-from-npm.ts'

describe('chromiumFromNpm', () => {
  it('unpacks one whole browser, also when several ask for it at once', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'caveat-testing-'))
    try {
      const [folder, other] = await Promise.all([chromiumFromNpm(temporary), chromiumFromNpm(temporary)])
      expect(other).toBe(folder)
      expect(await readdir(temporary)).toHaveLength(1)
      await access(join(folder, 'chromium'))
      await access(join(folder, 'fonts'))
    } finally {
      await rm(temporary, {recursive: true})
    }
  }, 60_000)
})
