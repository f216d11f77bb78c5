export {axeOnPage} from './axe-on-page.ts'
export {launchBrowser} from './browser.ts'
