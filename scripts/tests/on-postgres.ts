import { sharedCopy } from './shared-copy.ts'

export default sharedCopy('postgres')
