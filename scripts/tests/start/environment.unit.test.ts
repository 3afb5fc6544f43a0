import { expect, test } from 'vitest'
import { readEnvironment } from '../../start/environment.ts'

const sentence = (variables: Record<string, string>) => {
  try {
    readEnvironment(variables, '/srv/review')
    return ''
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error'
  }
}

test('without any variable the default run is described', () => {
  expect(readEnvironment({}, '/srv/review')).toMatchObject({
    SITE_PORT: 8080,
    CMS_PORT: 1337,
    PUBLISHER_PORT: 4000,
    DATA_DIR: '/srv/review/.data',
    SITE_URL: 'http://localhost:8080',
    DEMO: true,
    CHECK_LINKS: false,
    AREA: 'staffordshire',
  })
})

test('the address of the site follows its port, and an empty variable is one that is not set', () => {
  const { SITE_URL } = readEnvironment({ SITE_PORT: '9000', SITE_URL: '' }, '/srv/review')
  expect(SITE_URL).toBe('http://localhost:9000')
})

test.each([
  [{ SITE_PORT: 'eighty' }, 'SITE_PORT is "eighty". Set it to a port between 1 and 65535.'],
  [{ CMS_PORT: '70000' }, 'CMS_PORT is "70000". Set it to a port between 1 and 65535.'],
  [{ AREA: 'nowhere' }, 'AREA is "nowhere". Set it to staffordshire or anyshire.'],
  [{ REQUIRE_SECOND_CHECK: 'yes' }, 'REQUIRE_SECOND_CHECK is "yes". Set it to true or false.'],
  [{ DEMO: 'yes' }, 'DEMO is "yes". Set it to true or false.'],
  [
    { SITE_URL: 'send.example.org' },
    'SITE_URL is "send.example.org". Set it to a whole web address, like https://send.example.org.',
  ],
  [
    { BELL_SECRET: 'change-me' },
    'BELL_SECRET is what stands in an example. Make another: openssl rand -hex 32',
  ],
  [
    { DATABASE_CLIENT: 'postgres' },
    'DATABASE_CLIENT is postgres, and DATABASE_URL is not set. Set it to the address of the database.',
  ],
])(
  '%o is answered by a sentence that names what is wrong and how to mend it',
  (variables, words) => {
    expect(sentence(variables)).toBe(`StartError: ${words}`)
  },
)
