'use strict';
/* global TEXTS, make, put, at, rowOf, requestView, dossierView, doorView, countsView, drawPlot */

const INTERVAL = 1000;
const byId = (id) => document.getElementById(id);
const state = { language: navigator.language.startsWith('vi') ? 'vi' : 'en', live: true, reveal: false,
  exchanges: [], request: null, dossier: null, status: null, key: '' };
const t = () => TEXTS[state.language];

async function ask(path, method, body) {
  const options = { method: method || 'GET', headers: body === undefined ? {} : { 'Content-Type': 'application/json' } };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
  }
  const response = await fetch(`/api/${path}`, options);
  const json = await response.json();
  if (!response.ok) {
    throw new Error(json.error);
  }
  return json;
}

function say(text) {
  if (byId('said').textContent !== text) {
    byId('said').textContent = text;
  }
}

async function order(path, method, body) {
  try {
    await ask(path, method, body);
    say(t().done);
  } catch (e) {
    say(e.message);
  }
  await refresh();
}

function translate() {
  document.documentElement.lang = state.language;
  document.querySelectorAll('[data-text]').forEach((one) => {
    one.textContent = t()[one.dataset.text];
  });
  const other = byId('language');
  other.textContent = t().other;
  other.lang = state.language === 'vi' ? 'en' : 'vi';
}

/** Draws only what changed, so that focus and reading position stay. */
function once(id, value, draw) {
  const key = JSON.stringify([state.language, state.reveal, value]);
  const element = byId(id);
  if (element.lastDrawn !== key) {
    element.lastDrawn = key;
    const focused = element.contains(document.activeElement) ? document.activeElement.id : '';
    draw(element);
    if (focused && byId(focused)) {
      byId(focused).focus();
    }
  }
}

function showState() {
  const status = state.status;
  byId('where').textContent = `${status.agency} · dstcode ${status.destination}`
    + (status.requiresSignature ? ` · ${t().strict}` : '');
  once('counts', status.counts, (box) => put(box, ...countsView(status.counts, t())));
  once('doors', status.doors, (box) => put(box, ...status.doors.map((door) => doorView(door, t(), turn))));
  drawPlot(byId('plot'), byId('plot-text'), status.minutes, t());
}

function turn(door) {
  order(`doors/${door.name}`, 'POST', { open: !door.open });
}

function isShown(one) {
  const filter = byId('filter').value;
  const kinds = { refused: one.refused, marked: one.wrong.length > 0, failed: one.failure !== '', data: one.kind === 'DATA' };
  const words = byId('search').value.toLowerCase();
  return (filter === '' || kinds[filter]) && (words === '' || JSON.stringify(one).toLowerCase().includes(words));
}

function showRows() {
  const shown = state.exchanges.filter(isShown);
  const chosen = state.request && state.request.number;
  const active = document.activeElement && document.activeElement.dataset.number;
  once('rows', [shown, chosen], (body) => {
    put(body, ...shown.map((one) => rowOf(one, t(), openRequest, one.number === chosen)));
    const again = active && body.querySelector(`[data-number="${Number(active)}"]`);
    if (again) {
      again.focus({ preventScroll: true });
    }
  });
  byId('empty').hidden = shown.length > 0;
}

async function openRequest(number, quiet) {
  try {
    state.request = await ask(`exchanges/${number}`);
    showRows();
    showRequest();
    if (!quiet) {
      byId('request').focus();
      say(`${t().request} ${number}`);
    }
  } catch (e) {
    say(e.message);
  }
}

function showRequest() {
  if (state.request) {
    once('request', state.request, (box) => requestView(box, state.request, t(), state.reveal));
  }
}

async function openDossier(code, quiet) {
  try {
    state.dossier = await ask(`dossiers/${encodeURIComponent(code)}`);
    showDossier();
    if (!quiet) {
      byId('dossier').focus();
      say(code);
    }
  } catch (e) {
    say(e.message);
  }
}

function showDossier() {
  if (state.dossier) {
    once('dossier', state.dossier, (box) => dossierView(box, state.dossier, t(), state.reveal));
  }
}

function dossierItem(one, index) {
  const item = make('li');
  item.append(make('button', one.code, { type: 'button', class: 'link', id: `dossier-${index}`, onclick: () => openDossier(one.code) }),
    make('span', ` ${one.procedure}, ${t().status} ${one.status}, ${one.steps} ${t().steps}`, { class: 'soft' }));
  return item;
}

function ruleItem(rule) {
  const item = make('li', `${rule.preset ? `${rule.preset}: ` : ''}${rule.rule} `);
  item.append(make('button', t().remove, { type: 'button', id: `rule-${rule.id}`, 'aria-label': `${t().remove}: ${rule.rule}`,
    onclick: () => order(`faults/${rule.id}`, 'DELETE') }));
  return item;
}

function destroyedItem(one) {
  const item = make('li');
  item.append(at(one.time), ` ${one.door} ${one.service} ${one.failure}, ${one.tookEffect ? t().took : t().lost}`);
  return item;
}

async function refresh() {
  try {
    const query = encodeURIComponent(byId('dossier-search').value);
    const [status, exchanges, rules, dossiers, destroyed] = await Promise.all([ask('status'), ask('exchanges?limit=200'),
      ask('faults'), ask(`dossiers?limit=100&q=${query}`), ask('destroyed')]);
    state.status = status;
    state.exchanges = exchanges;
    showState();
    showRows();
    once('rules', rules, (box) => put(box, ...(rules.length ? rules.map(ruleItem) : [make('li', t().noRules)])));
    once('dossier-list', dossiers, (box) => put(box, ...dossiers.dossiers.map(dossierItem)));
    once('destroyed', destroyed, (box) => put(box, ...destroyed.slice(0, 100).map(destroyedItem)));
    showRequest();
    showDossier();
    if (byId('said').textContent === t().gone) {
      say('');
    }
  } catch (e) {
    say(t().gone);
  }
}

async function poll() {
  if (state.live && !document.hidden) {
    await refresh();
  }
  setTimeout(poll, INTERVAL);
}

function press(id, name) {
  byId(id).addEventListener('click', () => {
    state[name] = !state[name];
    byId(id).setAttribute('aria-pressed', String(state[name]));
    refresh();
  });
}

function listen() {
  press('live', 'live');
  press('reveal', 'reveal');
  byId('language').addEventListener('click', () => {
    state.language = state.language === 'vi' ? 'en' : 'vi';
    translate();
    refresh();
  });
  byId('apply').addEventListener('click', () => order(`presets/${byId('preset').value}`, 'POST', {}));
  byId('clear').addEventListener('click', () => order('faults', 'DELETE'));
  byId('search').addEventListener('input', showRows);
  byId('filter').addEventListener('change', showRows);
  byId('dossier-search').addEventListener('input', refresh);
}

async function start() {
  const wanted = new URLSearchParams(location.search);
  state.language = TEXTS[wanted.get('lang')] ? wanted.get('lang') : state.language;
  translate();
  listen();
  await refresh();
  try {
    put(byId('preset'), ...(await ask('presets')).map((name) => make('option', name, { value: name })));
  } catch (e) {
    say(t().gone);
  }
  if (/^\d+$/.test(wanted.get('request') || '')) {
    await openRequest(Number(wanted.get('request')), true);
  }
  if (wanted.get('dossier')) {
    await openDossier(wanted.get('dossier'), true);
  }
  setTimeout(poll, INTERVAL);
}

start();
