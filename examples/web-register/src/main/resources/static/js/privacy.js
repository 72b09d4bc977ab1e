// SPDX-License-Identifier: EUPL-1.2
// Warns while typing when a text may hold personal data. Without this script the server still refuses it.
(() => {
  'use strict';

  const PAUSE = 600;
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

  const check = async (field, latest) => {
    const warning = document.getElementById(field.id + '-warning');
    const form = field.form;
    const text = field.value;
    let said = '';
    if (text.trim() !== '') {
      const answer = await fetch('/api/v1/privacy-checks', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-TOKEN': form.elements.namedItem('_csrf').value,
        },
        body: JSON.stringify({ text, partnership: form.dataset.partnership }),
      });
      if (!answer.ok || latest() !== text) {
        return;
      }
      const found = await answer.json();
      said = [...new Set(found.map((finding) => finding.message[language]))].join(' ');
    }
    if (latest() === text) {
      const line = said === '' ? '' : form.dataset.warning + ' ' + said;
      if (warning.textContent !== line) {
        warning.textContent = line;
      }
    }
  };

  for (const field of document.querySelectorAll('[data-check]')) {
    let waiting;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => check(field, () => field.value).catch(() => {}), PAUSE);
    });
  }
})();
