// Keys of the officials' pages. Every key only presses what stands on the page; without this file all of it works by hand.
(function () {
  'use strict';

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test(target.type);
  }

  // Rows of the first list: j and k move, Enter opens because the link has the focus.
  function move(step) {
    var links = Array.prototype.slice.call(document.querySelectorAll('main .ts-table tbody tr')).map(function (row) {
      return row.querySelector('a[href]');
    }).filter(Boolean);
    var at = links.indexOf(document.activeElement);
    var next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
    if (next) next.focus();
    return links.length > 0;
  }

  // All keys of this page, from the page itself.
  function showKeys() {
    var dialog = document.getElementById('desk-keys');
    if (!dialog || dialog.open) return;
    var list = dialog.querySelector('[data-own]');
    list.replaceChildren();
    function own(name, words) {
      var line = document.createElement('li');
      var key = document.createElement('kbd');
      key.textContent = name;
      line.append(key, ' ' + words);
      list.append(line);
    }
    var picks = document.querySelector('[data-key-words]');
    if (picks) own('X', picks.dataset.keyWords);
    document.querySelectorAll('[data-key]').forEach(function (button) {
      var copy = button.cloneNode(true);
      copy.querySelectorAll('kbd').forEach(function (kbd) { kbd.remove(); });
      own(button.dataset.key, copy.textContent.trim());
    });
    dialog.showModal();
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    if (event.key === '?') {
      event.preventDefault();
      showKeys();
      return;
    }
    var box = document.querySelector('[data-focus-key="' + CSS.escape(event.key) + '"]');
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    var button = document.querySelector('[data-key="' + CSS.escape(event.key.toUpperCase()) + '"]');
    if (button) {
      event.preventDefault();
      button.click();
    } else if (event.key === 'j' || event.key === 'k') {
      if (move(event.key === 'j' ? 1 : -1)) event.preventDefault();
    }
  });

  // Days typed in short: t for today, +3 or -1 from today, 01011990.
  document.addEventListener('change', function (event) {
    var field = event.target;
    if (!field.matches || !field.matches('input[data-date]')) return;
    var typed = field.value.trim().toLowerCase();
    var digits = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
    var off = /^([+-]\d{1,3})$/.exec(typed);
    if (digits) field.value = digits[1] + '/' + digits[2] + '/' + digits[3];
    if (typed !== 't' && !off) return;
    var day = new Date();
    day.setDate(day.getDate() + (off ? Number(off[1]) : 0));
    var two = function (number) { return String(number).padStart(2, '0'); };
    field.value = two(day.getDate()) + '/' + two(day.getMonth() + 1) + '/' + day.getFullYear();
  });

  // Rows of a list: x picks the row in focus; the box in the head picks all that are shown.
  function boxes() { return Array.prototype.slice.call(document.querySelectorAll('[data-pick]')); }

  function tally() {
    var count = document.querySelector('[data-pick-count]');
    var picked = boxes().filter(function (box) { return box.checked; }).length;
    if (count) count.textContent = count.dataset.text.replace('#', picked);
  }

  function offerAll() {
    var all = document.querySelector('[data-pick-all]');
    if (all) all.hidden = false;
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-pick-all]')) boxes().forEach(function (box) { box.checked = event.target.checked; });
    if (event.target.matches('[data-pick], [data-pick-all]')) tally();
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || event.key !== 'x') return;
    var row = event.target.closest('tr');
    var box = (row && row.querySelector('[data-pick]')) || boxes()[0];
    if (!box) return;
    event.preventDefault();
    box.checked = !box.checked;
    tally();
  });

  document.addEventListener('htmx:afterSwap', offerAll);
  offerAll();

  // What is entered in a form while a part of it is on its way stays when the answer replaces that part, and so does the
  // place of the keys. A field is known again by its name, a box and a choice also by what they stand for.
  function keyOf(field) {
    return /^(checkbox|radio)$/.test(field.type) ? field.name + '=' + field.value : field.name || field.id;
  }

  function fieldsOf(form) {
    return Array.prototype.slice.call(form.elements).filter(function (field) {
      return keyOf(field) && !/^(hidden|submit|button|fieldset|file)$/.test(field.type);
    });
  }

  function holds(field) {
    return /^(checkbox|radio)$/.test(field.type) ? 'checked' : 'value';
  }

  // What a field held that came after the question was sent.
  function untouched(field) {
    if (field.options) return Array.prototype.filter.call(field.options, function (one) { return one.defaultSelected; }).map(function (one) { return one.value; })[0];
    return holds(field) === 'checked' ? field.defaultChecked : field.defaultValue;
  }

  var asSent = new WeakMap();
  var meanwhile = null;

  document.addEventListener('htmx:beforeRequest', function (event) {
    var form = event.detail.elt.closest('form[id]');
    if (!form) return;
    var sent = {};
    fieldsOf(form).forEach(function (field) { sent[keyOf(field)] = field[holds(field)]; });
    asSent.set(event.detail.xhr, { form: form.id, sent: sent });
  });

  document.addEventListener('htmx:beforeSwap', function (event) {
    meanwhile = null;
    var asked = asSent.get(event.detail.xhr);
    var form = asked && document.getElementById(asked.form);
    if (!form) return;
    meanwhile = { form: asked.form, entered: {}, place: form.contains(document.activeElement) ? document.activeElement : null };
    fieldsOf(form).forEach(function (field) {
      var key = keyOf(field);
      if (field[holds(field)] !== (key in asked.sent ? asked.sent[key] : untouched(field))) meanwhile.entered[key] = field[holds(field)];
    });
  });

  document.addEventListener('htmx:afterSettle', function () {
    var kept = meanwhile;
    var form = kept && document.getElementById(kept.form);
    meanwhile = null;
    if (!form) return;
    var lost = kept.place && !kept.place.isConnected && document.activeElement === document.body;
    fieldsOf(form).forEach(function (field) {
      if (lost && keyOf(field) === keyOf(kept.place)) field.focus();
      var entered = kept.entered[keyOf(field)];
      if (entered === undefined || field[holds(field)] === entered || (field.type === 'radio' && !entered)) return;
      field[holds(field)] = entered;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });

  // A second press while the first is on its way changes nothing; the key in the form makes sure of it.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post') form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 3000);
  });

  // Where the rows of the bar move sideways, the reader's place in them is in sight.
  document.querySelectorAll('.ts-bar nav [aria-current]').forEach(function (place) {
    var row = place.closest('ul');
    row.scrollLeft = place.offsetLeft - row.offsetLeft - (row.clientWidth - place.offsetWidth) / 2;
  });

  var summary = document.querySelector('.govuk-error-summary');
  if (summary) summary.focus();

  // Ready words: /code and a blank become the words that stand on the page.
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (!field.matches || !field.matches('textarea[data-canned]')) return;
    var before = field.value.slice(0, field.selectionStart);
    var typed = /(^|\s)\/([a-z0-9]{1,12})\s$/.exec(before);
    var words = typed && document.querySelector('[data-canned-code="' + typed[2] + '"]');
    if (!words) return;
    var kept = before.slice(0, before.length - typed[0].length) + typed[1] + words.textContent + ' ';
    field.value = kept + field.value.slice(field.selectionStart);
    field.selectionStart = field.selectionEnd = kept.length;
  });
})();
