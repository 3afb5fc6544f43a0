export default {
  routes: [{ method: 'GET', path: '/publishing-log', handler: 'publishing-log.find' }],
}
