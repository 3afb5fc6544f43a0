/** 16 random letters and digits hold 95 bits, which nobody guesses over a network. What we make has 256. */
const SHORTEST = 16
/** 16 random hexadecimal digits have fewer different ones once in ten million times. */
const FEWEST_DIFFERENT = 5

const samples =
  /^(?:to-?be-?modified|change-?(?:me|this|it)|replace-?(?:me|this|it)|placeholder|<.*>)[-_\d]*$/iu
const sampleWords =
  /^(?:to-?be-?modified|change-?me|secret|password|sample|example|your|some|value|here|[-_ .\d])+$/iu

/** Whether this is what stands in an example, for somebody to put what it is really in its place. */
export const isSample = (value: string): boolean => samples.test(value)

const faultOf = (value: string): string | undefined => {
  if (isSample(value) || sampleWords.test(value)) return 'is what stands in an example'
  if (value.length < SHORTEST) return `is shorter than ${SHORTEST} characters`
  if (new Set(value).size < FEWEST_DIFFERENT) return 'has hardly two characters that differ'
  return undefined
}

/** What is wrong with a secret of ours, or with one of a list of them divided by commas: "is shorter than …". */
export const secretFault = (value: string): string | undefined =>
  value
    .split(',')
    .map((one) => faultOf(one.trim()))
    .find((fault) => fault !== undefined)
