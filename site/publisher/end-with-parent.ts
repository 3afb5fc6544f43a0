/**
 * Ends this process when the one that forked it is gone, for then there is nobody to work for. To be imported before
 * anything that takes long to load: a parent that ends meanwhile is noticed by nobody else.
 */

if (process.send && !process.connected) process.exit()
process.on('disconnect', () => process.exit())

export {}
