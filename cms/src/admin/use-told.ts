import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** What the cms answered, and whether it did not. */
interface Told<Answer> {
  readonly answer: Answer | undefined
  readonly isSilent: boolean
}

/**
 * Asks the cms at `path` once, and again when `changedAt` is another; what it said stays until it says another thing. Without a path
 * nothing is asked.
 */
export const useTold = <Answer>(path: string | undefined, changedAt = ''): Told<Answer> => {
  const { get } = useFetchClient()
  const [told, setTold] = useState<{ readonly path: string; readonly answer: Answer }>()
  const [isSilent, setIsSilent] = useState(false)

  useEffect(() => {
    if (path === undefined) return undefined
    let isWanted = true
    void get<Answer>(path)
      .then(({ data }) => {
        if (!isWanted) return
        setTold({ path, answer: data })
        setIsSilent(false)
      })
      .catch(() => {
        if (isWanted) setIsSilent(true)
      })
    return () => {
      isWanted = false
    }
  }, [get, path, changedAt])

  return { answer: told !== undefined && told.path === path ? told.answer : undefined, isSilent }
}
