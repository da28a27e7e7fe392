// Shows the contract of the system this page came from, and nothing from elsewhere.
const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', dress);
dress();
SwaggerUIBundle({
  url: document.getElementById('contract').dataset.contract,
  dom_id: '#contract',
  docExpansion: 'none',
  tagsSorter: 'alpha',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  persistAuthorization: false,
  requestInterceptor: (request) => {
    request.credentials = 'omit';
    return request;
  },
});
