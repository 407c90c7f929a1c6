'use strict';
(() => {
  const fields = [...document.querySelectorAll('#filter select')];
  const bodies = [...document.querySelectorAll('table.m > tbody')];
  const rows = [...document.querySelectorAll('table.m > tbody > tr[id]')];
  const isShown = (element) => element.getClientRects().length > 0;

  restore();
  show();
  document.getElementById('filter').addEventListener('change', () => {
    remember();
    show();
  });
  document.getElementById('filter').addEventListener('submit', (event) => event.preventDefault());

  /* The style sheet hides the rows; what is left to do is to count them and to hide headings without any. */
  function show() {
    for (const body of bodies) body.hidden = false;
    const shown = rows.filter(isShown);
    const kept = new Set(shown.map((row) => row.parentElement));
    const filled = [];
    for (const body of [...bodies].reverse()) {
      const depth = Number(body.dataset.depth);
      if (depth === 3 ? !kept.has(body) : !filled[depth + 1]) body.hidden = true;
      else filled[depth] = true;
      for (let below = depth + 1; below <= 3; below += 1) filled[below] = false;
    }
    document.getElementById('shown').textContent = `${shown.length} of ${rows.length} requirements`;
  }

  function restore() {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  }

  function remember() {
    const chosen = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
    const query = chosen.size ? `?${chosen}` : location.pathname;
    history.replaceState(null, '', query);
  }
})();
