import {pathOfPage, redirectPage} from './export-files.ts'

describe('a page for a host of files', () => {
  it('is the index of its folder', () => {
    expect(pathOfPage('treatments/peel.html')).toBe('treatments/peel/index.html')
    expect(pathOfPage('treatments\\peel.html')).toBe('treatments/peel/index.html')
    expect(pathOfPage('index.html')).toBe('index.html')
    expect(pathOfPage('404.html')).toBe('404.html')
  })

  it('leads elsewhere without letting an address out of its quotes', () => {
    expect(redirectPage('/a"><script>&')).toContain('url=/a&quot;>&lt;script>&amp;"')
  })
})
