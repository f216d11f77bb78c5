/** The `content-lake` command: starts a lake and runs until it is told to stop, or does one thing and ends. */
import {parseArgs} from 'node:util'
import {readAccess} from './cli/access-file.ts'
import {BACKUP_USAGE, backupCommand} from './cli/backup.ts'
import {PEOPLE_USAGE, peopleCommand} from './cli/people.ts'
import {exportCommand, importCommand, TRANSFER_USAGE} from './cli/transfer.ts'
import {WEBHOOKS_USAGE, webhooksCommand} from './cli/webhooks.ts'
import {messageOf} from './errors.ts'
import type {LakeOptions} from './lake-options.ts'
import {type RunningLake, startLake} from './start-lake.ts'

const USAGE = `Usage: content-lake --data DIR [--port N] [--project ID] [--dataset NAME] [--origin URL]…

  --data DIR      folder of the data; made if there is none
  --port N        port (default 3900; 0 takes a free one)
  --host ADDRESS  address to be bound to (default 127.0.0.1: this machine only)
  --host-name NAME
                  name under which it is reached beside localhost, such as
                  lake.example or 192.168.1.5:3900; can be given several times
  --project ID    project id (default caveat)
  --dataset NAME  dataset (default production)
  --origin URL    origin of pages that may use the lake; can be given several times
                  (default http://localhost:3333)
  --access FILE   JSON file of roles, see the README
  --private-webhooks
                  send webhooks to this machine and its network, too

  content-lake --data ./data --port 3900 --origin http://localhost:3333

${TRANSFER_USAGE}

${BACKUP_USAGE}

${WEBHOOKS_USAGE}

${PEOPLE_USAGE}`

/** What is done at once, by the first word; each gives what to print. */
const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<string>> = new Map([
  ['members', peopleCommand],
  ['tokens', peopleCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['backup', backupCommand],
  ['restore', backupCommand],
  ['recover', backupCommand],
  ['webhooks', webhooksCommand],
])

function readOptions(): LakeOptions | 'help' {
  const {values} = parseArgs({
    options: {
      data: {type: 'string'},
      port: {type: 'string', default: '3900'},
      host: {type: 'string'},
      'host-name': {type: 'string', multiple: true},
      project: {type: 'string'},
      dataset: {type: 'string'},
      origin: {type: 'string', multiple: true},
      access: {type: 'string'},
      'private-webhooks': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  })
  if (values.help) return 'help'
  if (!values.data) throw new Error('--data is missing: name the folder of the data')
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port ${values.port} is no port`)
  for (const origin of values.origin ?? []) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(`--origin ${origin} is no origin: write it like http://localhost:3333`)
    }
  }
  return {
    dataDir: values.data,
    port: Number(values.port),
    ...(values.host !== undefined && {host: values.host}),
    ...(values['host-name'] !== undefined && {hostNames: values['host-name']}),
    ...(values.project !== undefined && {projectId: values.project}),
    ...(values.dataset !== undefined && {dataset: values.dataset}),
    ...(values.origin !== undefined && {origins: values.origin}),
    ...(values.access !== undefined && {access: readAccess(values.access)}),
    privateWebhooks: values['private-webhooks'] ?? false,
  }
}

function stopOnSignal(lake: RunningLake): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void lake.close().then(() => process.exit(0))
    })
  }
}

try {
  const args = process.argv.slice(2)
  const command = COMMANDS.get(args[0] ?? '')
  const options = command ? undefined : readOptions()
  if (command) {
    console.log(await command(args))
  } else if (options === 'help') {
    console.log(USAGE)
  } else if (options) {
    const lake = await startLake(options)
    stopOnSignal(lake)
    console.log(
      `content-lake ready ${lake.url} project=${lake.projectId} dataset=${lake.dataset} data=${lake.dataDir}`,
    )
  }
} catch (error) {
  console.error(`content-lake: ${messageOf(error)}`)
  process.exitCode = 1
}
