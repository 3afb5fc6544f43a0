import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

/** What the cms answered last, and whether it answers at all. */
export interface Asked<Answer> {
  readonly answer: Answer | undefined
  readonly isSilent: boolean
  /** Asks at once. */
  readonly askNow: () => void
}

/** After a question that was not answered. */
const AGAIN_MS = 5_000

/**
 * Asks the cms at `path` again and again, as soon as each answer says, while the page is in sight; and at
 * once when it comes into sight, or `changedAt` is another. Without a path nothing is asked.
 */
export const useAnswer = <Answer extends { readonly askAgainAfter: number }>(
  path: string | undefined,
  changedAt: string,
): Asked<Answer> => {
  const { get } = useFetchClient()
  const [told, setTold] = useState<{ readonly path: string; readonly answer: Answer }>()
  const [isSilent, setIsSilent] = useState(false)
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    if (path === undefined) return undefined
    let isWanted = true
    let timer = 0
    const later = (milliseconds: number) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void ask(), milliseconds)
    }
    const ask = async () => {
      if (document.hidden) return
      try {
        const { data } = await get<Answer>(path)
        if (!isWanted) return
        setTold({ path, answer: data })
        setIsSilent(false)
        later(data.askAgainAfter)
      } catch {
        if (!isWanted) return
        setIsSilent(true)
        later(AGAIN_MS)
      }
    }
    const onSight = () => later(0)
    document.addEventListener('visibilitychange', onSight)
    void ask()
    return () => {
      isWanted = false
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [get, path, changedAt, asked])

  const askNow = useCallback(() => setAsked((before) => before + 1), [])
  return {
    answer: told !== undefined && told.path === path ? told.answer : undefined,
    isSilent,
    askNow,
  }
}
