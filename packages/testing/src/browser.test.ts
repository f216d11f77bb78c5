import {launchBrowser} from './browser.ts'

describe('launchBrowser', () => {
  it('starts a browser that draws a page and runs its scripts', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.setContent(
        '<h1>Before</h1><script>document.querySelector("h1").textContent = "After"</script>',
      )
      expect(await page.getByRole('heading').textContent()).toBe('After')
    } finally {
      await browser.close()
    }
  }, 60_000)

  it('says so when the browser that CAVEAT_BROWSER leads to is not there', async () => {
    const before = process.env.CAVEAT_BROWSER
    process.env.CAVEAT_BROWSER = '/nowhere/chromium'
    try {
      await expect(launchBrowser()).rejects.toThrow('/nowhere/chromium')
    } finally {
      if (before === undefined) delete process.env.CAVEAT_BROWSER
      else process.env.CAVEAT_BROWSER = before
    }
  })
})
