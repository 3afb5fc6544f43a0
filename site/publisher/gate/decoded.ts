/** An address as it was before it was encoded. A per cent sign that encodes nothing stands for itself. */
export const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
