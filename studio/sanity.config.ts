import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {openPage} from './actions/open-page.ts'
import {whileUnused} from './actions/while-unused.tsx'
import {ClaimUse} from './claim-use/ClaimUse.tsx'
import {connection} from './connection/current.ts'
import {approve} from './decisions/approve.ts'
import {approvalsInspector} from './decisions/inspector.ts'
import {isChecked, isDecidedOn, isRecord} from './decisions/types.ts'
import {findingsInspector} from './findings/inspector.ts'
import {Input} from './form/Input.tsx'
import {embeddedLake, embeddedLakeDocuments} from './lake/embedded.ts'
import {stayWith} from './lake/this-machine.ts'
import {preview} from './preview.ts'
import {schemaTypes} from './schemas/index.ts'
import {isSingleton} from './singletons.ts'
import {structure} from './structure.ts'
import {WorkspaceIcon} from './WorkspaceIcon.tsx'
import {usesInspector} from './where-used/inspector.tsx'

const {projectId, dataset, lake} = connection
// The command that builds the Studio reads this file too, outside a browser.
if (lake !== undefined && 'location' in globalThis) stayWith(lake)

const forDatabases = new Set(['administrator', 'developer'])
const actionsOfSingletons = new Set(['publish', 'discardChanges', 'restore'])

export default defineConfig({
  name: 'caveat',
  title: 'Caveat',
  icon: WorkspaceIcon,
  projectId,
  dataset,
  ...(lake !== undefined && embeddedLake(lake)),
  plugins: [structureTool({title: 'Content', structure}), preview, visionTool({title: 'Queries'})],
  // Queries are for those who know the database: nobody else is offered the tool.
  tools: (tools, {currentUser}) =>
    currentUser?.roles.some(({name}) => forDatabases.has(name))
      ? tools
      : tools.filter(({name}) => name !== 'vision'),
  schema: {
    types: schemaTypes({ClaimUse}),
    templates: (templates) =>
      templates.filter(({schemaType}) => !isSingleton(schemaType) && !isRecord(schemaType)),
  },
  form: {components: {input: Input}},
  document: {
    ...(lake !== undefined && embeddedLakeDocuments),
    // The panel of findings says what Sanity’s panel of validation says, and more.
    inspectors: (inspectors, {documentType}) => {
      if (!isChecked(documentType)) return inspectors
      const used = documentType === 'claim' || documentType === 'disclaimer' ? [usesInspector] : []
      const approvals = isDecidedOn(documentType) ? [approvalsInspector] : []
      const others = inspectors.filter(({name}) => name !== 'sanity/structure/validation')
      return [findingsInspector, ...approvals, ...used, ...others]
    },
    actions(actions, {schemaType}) {
      if (isRecord(schemaType)) return []
      if (isSingleton(schemaType))
        return actions.filter(({action}) => action !== undefined && actionsOfSingletons.has(action))
      const safe = actions.map(whileUnused)
      const [publish, ...others] = safe
      if (publish === undefined || !isDecidedOn(schemaType)) return safe
      return [publish, approve, ...(schemaType === 'treatment' ? [openPage] : []), ...others]
    },
  },
})
