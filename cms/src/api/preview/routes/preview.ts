export default {
  routes: [
    {
      method: 'GET',
      path: '/previews/:type/:documentId/:status',
      handler: 'preview.find',
      // It is opened by PREVIEW_TOKEN, and by no token that can be made in the panel.
      config: { auth: false },
    },
  ],
}
