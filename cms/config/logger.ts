import { logSettings } from '../src/seeing/log'

export default logSettings
