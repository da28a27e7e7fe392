// Follows the reader's own choice of light or dark before anything is painted: the one of their account, else their system's.
(() => {
  if (document.documentElement.dataset.theme) return;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', apply);
  apply();
})();
