// Shows the contract of the system this page came from, and nothing from elsewhere.
SwaggerUIBundle({
  url: document.getElementById('contract').dataset.contract,
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  persistAuthorization: false,
  requestInterceptor: (request) => {
    request.credentials = 'omit';
    return request;
  },
});
