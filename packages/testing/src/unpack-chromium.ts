import chromium from '@sparticuz/chromium'

// Run as a process of its own: the package unpacks into the temporary folder of its process.
await chromium.executablePath()
