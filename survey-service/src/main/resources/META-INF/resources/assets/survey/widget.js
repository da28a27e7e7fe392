// Puts a button on somebody's page that opens the survey in a frame above it:
// <script src="https://.../assets/survey/widget.js" data-token="..." data-language="en" data-label="..." async></script>
(() => {
  const script = document.currentScript;
  const token = script && script.dataset.token;
  if (!token) return;
  const source = new URL(script.src);
  const page = source.href.replace(/\/assets\/survey\/widget\.js.*$/, '/w/' + encodeURIComponent(token));
  const language = (script.dataset.language || document.documentElement.lang || 'en').slice(0, 2);
  const words = {
    en: ['How did we do?', 'Close'],
    de: ['Wie waren wir?', 'Schlie\u00dfen'],
    pt: ['Como nos sa\u00edmos?', 'Fechar'],
    ar: ['\u0643\u064a\u0641 \u0643\u0627\u0646 \u0623\u062f\u0627\u0624\u0646\u0627\u061f', '\u0625\u063a\u0644\u0627\u0642'],
  }[language] || ['How did we do?', 'Close'];
  const label = script.dataset.label || words[0];
  const make = (name, style, text) => {
    const element = document.createElement(name);
    element.style.cssText = style;
    if (text) element.textContent = text;
    return element;
  };
  const look = 'font:600 16px/1.2 system-ui,sans-serif;color:#fff;background:#0660b5;border:2px solid #fff;border-radius:8px;padding:12px 20px;cursor:pointer;';
  const open = make('button', look + 'position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483000;', label);
  open.type = 'button';
  open.setAttribute('aria-haspopup', 'dialog');
  // A modal dialog: the browser keeps the focus inside, closes it by Escape and gives the focus back.
  const dialog = make('dialog', 'box-sizing:border-box;width:min(40rem,96vw);height:min(46rem,92vh);max-width:none;max-height:none;padding:0;border:0;border-radius:12px;overflow:hidden;background:#fff;');
  dialog.setAttribute('aria-label', label);
  const close = make('button', look + 'position:absolute;inset-block-start:8px;inset-inline-end:8px;padding:8px 14px;', words[1]);
  close.type = 'button';
  let frame;
  const shut = () => dialog.close();
  open.addEventListener('click', () => {
    frame = make('iframe', 'display:block;width:100%;height:100%;border:0;');
    frame.title = label;
    frame.src = page;
    dialog.replaceChildren(close, frame);
    dialog.showModal();
  });
  close.addEventListener('click', shut);
  dialog.addEventListener('click', (event) => { if (event.target === dialog) shut(); });
  dialog.addEventListener('close', () => { dialog.replaceChildren(); open.focus(); });
  // Keys pressed inside the frame stay there; its page tells of Escape.
  addEventListener('message', (event) => {
    if (frame && event.source === frame.contentWindow && event.origin === source.origin && event.data === 'how-did-we-do:close') shut();
  });
  const add = () => { for (const one of [open, dialog]) { one.lang = language; one.dir = language === 'ar' ? 'rtl' : 'ltr'; document.body.append(one); } };
  if (document.body) add(); else addEventListener('DOMContentLoaded', add);
})();
