import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, publicationSchema, type Withdrawal } from '@send-review/shared'
import { pictureFolder } from '../src/cms/picture-store.ts'
import { isMissing, removeFile, writeWhole } from './kept-files.ts'
import { removeMovedMarks } from './moved-marks.ts'
import { readMovedList } from './moved-pages.ts'
import { WITHDRAWN_MARK } from './withdrawn-mark.ts'
import { withdrawnPage } from './withdrawn-page.ts'

const REDIRECTS = 'redirects.json'
const COMPRESSED = ['', '.br', '.gz']

const absentIs =
  <Otherwise>(otherwise: Otherwise) =>
  (error: unknown): Otherwise => {
    if (isMissing(error)) return otherwise
    throw error
  }

const removeText = async (path: string): Promise<void> => {
  for (const ending of COMPRESSED) await removeFile(path + ending)
}

/** A file of a release is another name of a file in the caches: it is replaced, and never written into. */
const replaceText = async (path: string, text: string): Promise<void> => {
  for (const ending of COMPRESSED.slice(1)) await rm(path + ending, { force: true })
  await writeWhole(path, text)
}

/** The page in a release at one address; null where there is none. */
const pageAt = (release: string, address: string): Promise<string | null> =>
  readFile(join(release, address, 'index.html'), 'utf8').catch(absentIs(null))

/** The addresses that have to say, or not even say, that they were withdrawn: one that leads on does so still. */
const addressesToMend = async (release: string, withdrawal: Withdrawal): Promise<string[]> => {
  const moved = new Set((await readMovedList(release)).map(({ from }) => from))
  const found: string[] = []
  for (const address of withdrawal.addresses) {
    const page = await pageAt(release, address)
    if (page === null || (!withdrawal.isAddressGone && moved.has(address))) continue
    if (withdrawal.isAddressGone || page !== withdrawnPage(withdrawal)) found.push(address)
  }
  return found
}

/** Where a release has the files that were uploaded, and the copies drawn of those that are pictures. */
const mediaFolders = (release: string, { files }: Withdrawal): string[] =>
  files.flatMap((hash) =>
    [hash.slice(0, 16), pictureFolder(hash)].map((folder) => join(release, 'media', folder)),
  )

const isFolder = (path: string): Promise<boolean> => readdir(path).then(() => true, absentIs(false))

/** Whether readers of a release would still get what was withdrawn, at its own address or as its own file. */
export const stillHolds = async (
  release: string,
  { entries }: Publication,
  withdrawal: Withdrawal,
): Promise<boolean> => {
  if (entries.some(({ documentId }) => withdrawal.documentIds.includes(documentId))) return true
  if ((await addressesToMend(release, withdrawal)).length > 0) return true
  const folders = await Promise.all(mediaFolders(release, withdrawal).map(isFolder))
  return folders.includes(true)
}

/** Where the page of a document at this address has the way to its newest file. */
const lastingAddress = (address: string): string => `${address}file/`

const mendAddress = async (release: string, address: string, withdrawal: Withdrawal) => {
  // The calendar file of a meeting stands beside its page.
  await removeText(join(release, address.replace(/\/$/u, '.ics')))
  await removeText(join(release, lastingAddress(address), 'index.html'))
  if (withdrawal.isAddressGone) {
    await removeText(join(release, address, WITHDRAWN_MARK))
    await removeText(join(release, address, 'index.html'))
    return
  }
  await replaceText(join(release, address, 'index.html'), withdrawnPage(withdrawal))
  await replaceText(join(release, address, WITHDRAWN_MARK), 'withdrawn\n')
}

/** What the release says of itself, without the entries and their addresses. */
const mendPublication = async (release: string, { documentIds, addresses }: Withdrawal) => {
  const path = join(release, 'publication.json')
  const publication = publicationSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  const entries = publication.entries
    .filter(({ documentId }) => !documentIds.includes(documentId))
    .map((entry) => ({ ...entry, urls: entry.urls.filter((url) => !addresses.includes(url)) }))
  await writeWhole(path, JSON.stringify({ ...publication, entries }))
}

/**
 * Takes out of a release what was withdrawn: its page, its files, and its entry in publication.json. In the place of
 * the page comes word that it was withdrawn, unless its address is to go too. Other pages stay as they are: they are
 * built again. The release is not being served; twice does no more than once.
 */
export const takeOut = async (release: string, withdrawal: Withdrawal): Promise<void> => {
  const { addresses, isAddressGone } = withdrawal
  const gone = [...addresses.map(lastingAddress), ...(isAddressGone ? addresses : [])]
  const known = await readMovedList(release)
  const left = known.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to))
  const isLeft = new Set(left)
  await removeMovedMarks(
    release,
    known.filter((moved) => !isLeft.has(moved)),
  )
  for (const address of await addressesToMend(release, withdrawal)) {
    await mendAddress(release, address, withdrawal)
  }
  for (const folder of mediaFolders(release, withdrawal)) {
    await rm(folder, { recursive: true, force: true })
  }
  if (left.length < known.length) {
    await replaceText(join(release, REDIRECTS), JSON.stringify(left))
  }
  await mendPublication(release, withdrawal)
}
