export default {
  routes: [
    { method: 'GET', path: '/withdrawals', handler: 'withdrawal.find' },
    { method: 'GET', path: '/withdrawn-pages', handler: 'withdrawal.pages' },
    { method: 'POST', path: '/withdrawals/:id/erased', handler: 'withdrawal.erased' },
  ],
}
