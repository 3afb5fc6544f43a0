import { type Withdrawal, WITHDRAWALS_PATH, withdrawalsSchema } from '@send-review/shared'

class CmsWithdrawalsError extends Error {
  override name = 'CmsWithdrawalsError'
}

const ANSWER_WITHIN_MS = 5_000

/** What the publisher says to the cms about withdrawals. Both throw {CmsWithdrawalsError} with a sentence. */
export const cmsWithdrawals = (cmsUrl: string, token: string) => {
  const { origin } = new URL(cmsUrl)
  const request = async (path: string, method: 'GET' | 'POST'): Promise<Response> => {
    const answer = await fetch(new URL(path, cmsUrl), {
      method,
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    }).catch((cause: unknown) => {
      throw new CmsWithdrawalsError(
        `The cms at ${origin} did not answer when asked what was withdrawn.`,
        {
          cause,
        },
      )
    })
    if (answer.ok) return answer
    await answer.body?.cancel()
    throw new CmsWithdrawalsError(
      `The cms at ${origin} answered ${answer.status} to a question about what was withdrawn.`,
    )
  }
  return {
    /** Every withdrawal there is, oldest first. */
    ask: async (): Promise<Withdrawal[]> => {
      const answer = await request(WITHDRAWALS_PATH, 'GET')
      const told = withdrawalsSchema.safeParse(await answer.json().catch(() => undefined))
      if (told.success) return told.data
      throw new CmsWithdrawalsError(
        `The cms at ${origin} did not answer with a list of what was withdrawn.`,
        { cause: told.error },
      )
    },
    /** Says that this one is nowhere any more. */
    tellErased: async (id: number): Promise<void> => {
      const answer = await request(`${WITHDRAWALS_PATH}/${id}/erased`, 'POST')
      await answer.body?.cancel()
    },
  }
}
