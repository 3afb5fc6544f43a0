import { checkFolder, type Health } from '../health.ts'

export type PreviewHealthParts = {
  workDir: string
  askVersion: () => Promise<string>
  now: () => Date
}

/** Anybody may ask, so the cms is not asked each time. */
const FRESH_MS = 5_000

/** Whether a preview can be made: its folder can be written, and the cms answers. */
export const previewHealth = ({ workDir, askVersion, now }: PreviewHealthParts) => {
  let last: { at: number; health: Promise<Health> } | undefined

  const look = async (): Promise<Health> => {
    const [folder, cms] = await Promise.all([
      checkFolder(workDir),
      askVersion().then(
        () => 'ok',
        () => 'it does not answer as it should',
      ),
    ])
    return { checks: { 'work folder': folder, cms } }
  }

  return (): Promise<Health> => {
    const at = now().getTime()
    if (last === undefined || at - last.at > FRESH_MS) last = { at, health: look() }
    return last.health
  }
}
