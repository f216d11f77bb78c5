import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {structuralRules} from './all.ts'

const files = readdirSync(__dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

const isRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'appliesTo' in value && 'check' in value

describe('the list of structural rules', () => {
  it.each(files)('holds every rule of %s', async (name) => {
    const module: Readonly<Record<string, unknown>> = await import(join(__dirname, name))
    const listed: readonly unknown[] = structuralRules
    expect(Object.values(module).filter((value) => isRule(value) && !listed.includes(value))).toEqual([])
  })

  it('has a file for each rule, by its id, and each id once', () => {
    expect(structuralRules.map(({id}) => `${id}.ts`).toSorted()).toEqual(
      files.filter((name) => structuralRules.some(({id}) => name === `${id}.ts`)).toSorted(),
    )
  })
})
