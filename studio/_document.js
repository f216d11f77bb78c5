// Sanity's command looks for this file by its name and reads it without a compiler.
export {StartPage as default} from './start-page.ts'
