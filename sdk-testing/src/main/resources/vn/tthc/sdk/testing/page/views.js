'use strict';
/* exported make, put, at, rowOf, requestView, dossierView, doorView, countsView, drawPlot */

/** Fields that name no person; everything else is hidden until asked for. */
const OPEN_FIELDS = new Set(['service', 'madonvi', 'isupdating', 'mahoso', 'matthc', 'tentthc',
  'malinhvuc', 'tenlinhvuc', 'trangthai', 'trangthaihoso', 'loaidoituong', 'hinhthuc', 'ngaytiepnhan',
  'ngayhentra', 'ngaytra', 'thoidiemxuly', 'ngaybatdau', 'ngayketthuctheoquydinh', 'error_code', 'message',
  'donvixuly', 'phongbanxuly', 'chucdanh', 'trangthaihientai', 'tranghientai', 'sobanghimoitrang',
  'response_code']);
const HIDDEN = '•••';

function make(tag, text, options) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) {
    element.textContent = text;
  }
  for (const [name, value] of Object.entries(options || {})) {
    if (name === 'onclick') {
      element.addEventListener('click', value);
    } else {
      element.setAttribute(name, value);
    }
  }
  return element;
}

function put(parent, ...children) {
  parent.replaceChildren(...children.filter(Boolean));
  return parent;
}

function at(text) {
  const time = new Date(text);
  return make('time', time.toLocaleTimeString('vi-VN', { hour12: false }), { datetime: text, title: time.toLocaleString() });
}

function isOpenField(name) {
  return OPEN_FIELDS.has(name.toLowerCase());
}

function mask(value, name) {
  if (Array.isArray(value)) {
    return value.map((one) => mask(one, name));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mask(one, key)]));
  }
  return value === '' || value === null || isOpenField(name) ? value : HIDDEN;
}

function maskJson(text, reveal) {
  if (text === '') {
    return '';
  }
  try {
    const json = JSON.parse(text);
    return JSON.stringify(reveal ? json : mask(json, ''), null, 1);
  } catch (e) {
    return reveal ? text : HIDDEN;
  }
}

function resultOf(one, t) {
  const text = `HTTP ${one.status}${one.code === '' ? '' : `, ${one.code}`}${one.repeat ? `, ${t.repeat}` : ''}`;
  const cell = make('td');
  cell.append(make('span', text, { class: one.refused ? 'bad' : 'good' }));
  if (one.failure !== '') {
    cell.append(make('div', one.failure, { class: 'warn' }));
  }
  return cell;
}

function verdictsOf(one, t) {
  const texts = one.faults.concat(one.wrong);
  if (texts.length === 0) {
    return make('td', one.kind === 'DATA' ? t.good : '');
  }
  return make('td', texts.length === 1 ? texts[0] : `${texts[0]} (+${texts.length - 1})`,
    { class: one.faults.length > 0 ? 'bad' : 'warn' });
}

function serviceName(one, t) {
  return one.service || (one.kind === 'LOGIN' ? t.login : `${one.method} ${one.path}`);
}

function rowOf(one, t, open, chosen) {
  const row = make('tr', null, chosen ? { 'aria-current': 'true' } : {});
  const first = make('td');
  first.append(make('button', one.number, { type: 'button', 'data-number': one.number, onclick: () => open(one.number),
    'aria-label': `${t.request} ${one.number}` }));
  const time = make('td');
  time.append(at(one.time));
  row.append(first, time, make('td', one.door), make('td', `${serviceName(one, t)}${one.count > 1 ? ` (${one.count})` : ''}`),
    resultOf(one, t), verdictsOf(one, t), make('td', `${one.millis.toFixed(1)} ms`));
  return row;
}

function listOf(texts, t) {
  const list = make('ul');
  (texts.length ? texts : [t.good]).forEach((text) => list.append(make('li', text)));
  return list;
}

function requestView(article, one, t, reveal) {
  put(article, make('h3', `${t.request} ${one.number}: ${serviceName(one, t)}`),
    make('p', `${one.method} ${one.path}`, { class: 'soft' }),
    one.exchangeId && make('p', one.exchangeId, { class: 'soft' }),
    make('h3', t.records), listOf(one.faults, t), make('h3', t.evidence), listOf(one.wrong, t),
    make('h3', t.request), make('pre', maskJson(one.request, reveal), { tabindex: '0' }),
    make('h3', t.answer), make('pre', maskJson(one.answer, reveal), { tabindex: '0' }));
}

function stepTime(text) {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text || '');
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]} ${parts[4]}:${parts[5]}:${parts[6]}` : text || '';
}

function fieldList(fields, reveal) {
  const shown = Object.entries(fields).filter(([, value]) => value !== '');
  return JSON.stringify(Object.fromEntries(reveal ? shown : shown.map(([key, value]) => [key, mask(value, key)])), null, 1);
}

function dossierView(article, one, t, reveal) {
  const line = make('ol');
  line.append(make('li', `${stepTime(one.fields.NgayTiepNhan)} · ${one.fields.TenTTHC || ''}`));
  for (const step of one.steps) {
    const item = make('li', `${stepTime(step.ThoiDiemXuLy)} · ${t.status} ${step.TrangThai || ''} `);
    const details = make('details');
    details.append(make('summary', step.PhongBanXuLy || t.fields), make('pre', fieldList(step, reveal)));
    item.append(details);
    line.append(item);
  }
  put(article, make('h3', one.code), make('h3', t.timeline), line, make('h3', t.fields),
    make('pre', fieldList(one.fields, reveal), { tabindex: '0' }));
}

function doorView(door, t, turn) {
  const box = make('div', null, { class: 'door' });
  box.append(make('strong', door.name), make('span', door.open ? t.open : t.closed, { class: door.open ? 'good' : 'bad' }),
    make('button', door.open ? t.closeIt : t.openIt, { type: 'button', id: `turn-${door.name}`,
      'aria-label': `${door.open ? t.closeIt : t.openIt}: ${door.name}`, onclick: () => turn(door) }),
    make('code', door.url), make('span', `${t.account} ${door.user}, ${door.logins} ${t.logins}`, { class: 'soft' }));
  return box;
}

function countsView(counts, t) {
  return ['received', 'refused', 'failed', 'proven', 'marked', 'dossiers', 'steps', 'feedback'].map((name) => {
    const box = make('div');
    box.append(make('dt', t[name]), make('dd', counts[name]));
    return box;
  });
}

function bar(name, x, height) {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const values = { class: name, x, y: 88 - height, width: 4, height };
  Object.entries(values).forEach(([key, value]) => box.setAttribute(key, value));
  return box;
}

function drawPlot(svg, caption, minutes, t) {
  const most = Math.max(1, ...minutes.map((one) => one.received));
  const now = Math.floor(Date.now() / 60000);
  const bars = [];
  for (const one of minutes) {
    const x = 594 - 5 * (now - Math.floor(Date.parse(one.start) / 60000));
    bars.push(bar('all', x, (84 * one.received) / most), bar('no', x, (84 * one.refused) / most));
  }
  put(svg, ...bars);
  const sum = (name) => minutes.reduce((all, one) => all + one[name], 0);
  caption.textContent = t.plot(sum('received'), sum('refused'));
}
