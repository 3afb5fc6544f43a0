import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { columnsOf, openDataNames } from '@send-review/shared'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { harmContent } from './fixture/hostile.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite
const read = (file: string) => readFile(join(site.outDir, 'data', file), 'utf8')
const object = z.record(z.string(), z.unknown())
const fileSchema = z.looseObject({ $schema: z.string(), records: z.array(object) })

beforeAll(async () => {
  site = await warmFixtureSite()
})

/** Every JSON file against the schema beside it, and every CSV file read by another library. */
const judge = async (): Promise<void> => {
  for (const name of openDataNames) {
    const schema = object.parse(JSON.parse(await read(`${name}.schema.json`)))
    const file: unknown = JSON.parse(await read(`${name}.json`))
    const { $schema, records } = fileSchema.parse(file)
    expect($schema).toBe(`https://review.example.org/data/${name}.schema.json`)
    expect(schema['$id']).toBe($schema)
    const check = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema)
    check(file)
    expect({ name, errors: check.errors }).toEqual({ name, errors: null })

    const { data, errors, meta } = Papa.parse<Record<string, string>>(await read(`${name}.csv`), {
      header: true,
      skipEmptyLines: true,
    })
    expect({ name, errors }).toEqual({ name, errors: [] })
    expect(meta.fields).toEqual(columnsOf(name).map((column) => column.name))
    expect(new Set(data.map((row) => row['id']))).toEqual(new Set(records.map(({ id }) => id)))
    const runs = data
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^[=+@\t\r]/u.test(cell))
    expect({ name, runs }).toEqual({ name, runs: [] })
  }
}

test('every list of open data is there in three files, which keep to what they say', async () => {
  await site.build()
  const files = await readdir(join(site.outDir, 'data'))
  expect(files.sort()).toEqual(
    [
      'index.html',
      ...openDataNames.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.schema.json`]),
    ].sort(),
  )
  await judge()
})

test('hostile words break no file', async () => {
  harmContent(site.cms.content, 'markup')
  for (const action of site.cms.content['plan-action']) action.title = `=HYPERLINK("${action.title}`
  site.cms.publish()
  await site.build()
  await judge()
  expect(await read('plan-actions.csv')).toContain(`"'=HYPERLINK(""HOSTILE`)
})
