type Listener = (sentence: string) => void

const listeners: Listener[] = []

/** Hears what an editor has to say to the officer; the one who asked last hears it. Gives what ends that. */
export const onNotice = (listener: Listener): (() => void) => {
  listeners.push(listener)
  return () => {
    listeners.splice(listeners.indexOf(listener), 1)
  }
}

/** Says something to the officer. An editor is no component, and has no notifications of its own. */
export const notice = (sentence: string): void => listeners.at(-1)?.(sentence)
