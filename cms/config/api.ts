/** Relations and parameters that do not fit are refused instead of dropped. */
const api = () => ({
  rest: { defaultLimit: 100, maxLimit: 101, withCount: true },
  documents: { strictParams: true, strictRelations: true },
})

export default api
