// Makes and shows passkeys. Where there is no script, or a browser that knows none, none of these forms is seen.
(() => {
  const known = window.PublicKeyCredential;
  if (!known || !known.parseCreationOptionsFromJSON || !known.parseRequestOptionsFromJSON) return;
  const ask = async form => {
    const asked = await fetch(form.dataset.passkey, { method: 'POST', body: new URLSearchParams({ _csrf: form.elements._csrf.value }) });
    if (!asked.ok) throw new Error('not asked');
    const options = await asked.json();
    const answer = form.dataset.deed === 'make'
      ? await navigator.credentials.create({ publicKey: known.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: known.parseRequestOptionsFromJSON(options) });
    form.elements.answer.value = JSON.stringify(answer.toJSON());
    form.submit();
  };
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', event => {
      event.preventDefault();
      const problem = form.querySelector('[data-problem]');
      problem.textContent = '';
      ask(form).catch(failure => {
        problem.textContent = failure.name === 'InvalidStateError' ? form.dataset.already : form.dataset.failed;
      });
    });
  }
})();
