// Keys of the intake desk: choose a procedure, find the person, tick papers, receive. The page works without it.
(function () {
  'use strict';
  var form = document.getElementById('intake');
  if (!form) return;
  var procedure = document.getElementById('procedure');
  var idNumber = document.getElementById('idNumber');

  // The list of what stands in the field now: who types fast presses Enter before the list has followed.
  function listed() {
    var list = document.querySelector('#intake-matches [data-typed]');
    return list && list.dataset.typed.trim() === procedure.value.trim() ? list : null;
  }

  function firstMatch() {
    var list = listed();
    return list && list.querySelector('a[data-procedure]');
  }

  // Who is written down already stays when a procedure is chosen: the whole form goes along, in its body.
  function hasPerson() {
    return idNumber.value || document.getElementById('fullName').value;
  }

  // The procedure comes in place, so that no key is lost on the way: who writes on already writes the person.
  // It waits its turn with what asks for the person, since both bring the papers.
  function choose(link) {
    procedure.value = link.dataset.procedure;
    if (!window.htmx) {
      document.getElementById('intake-choose').click();
      return;
    }
    window.history.replaceState(null, '', link.getAttribute('href'));
    if (!hasPerson()) idNumber.focus();
    window.htmx.ajax('POST', '/desk/intake/procedure', { source: idNumber, target: '#intake-matches', swap: 'innerHTML' });
  }

  document.getElementById('intake-matches').addEventListener('click', function (event) {
    var link = event.target.closest('a[data-procedure]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link);
  });

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('tr[data-component]'));
  }

  function focusComponents() {
    var box = document.querySelector('tr[data-component] input[type=checkbox]');
    if (box) box.focus();
  }

  var takeWhenListed = false;

  function takeFirst() {
    var link = takeWhenListed && firstMatch();
    if (!link) return false;
    takeWhenListed = false;
    choose(link);
    return true;
  }

  // Who presses Enter before the list has followed goes on to the person, and back if nothing matches.
  procedure.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    takeWhenListed = true;
    if (!takeFirst() && procedure.value.trim() && !listed() && !hasPerson()) idNumber.focus();
  });
  procedure.addEventListener('input', function () { takeWhenListed = false; });
  document.addEventListener('htmx:afterSettle', function (event) {
    if (!event.detail.target || event.detail.target.id !== 'intake-matches') return;
    if (event.detail.pathInfo.requestPath === '/desk/intake/procedure') {
      if (hasPerson() && nowhere()) focusComponents();
    } else if (!takeFirst() && takeWhenListed) {
      takeWhenListed = false;
      if (!idNumber.value) procedure.focus();
    }
  });

  // Whether the keys have no place of their own: what had them is gone, or the procedure that was just taken has them.
  function nowhere() {
    return [document.body, procedure, null].indexOf(document.activeElement) >= 0;
  }

  // The person of a known identifier is filled in; the number travels in the body, never in an address.
  // What a reader takes from the code on an identity card comes as one line with bars; it fills all fields.
  // The same number is not looked up twice in a row: each look is written down as one.
  // It is asked for by its field: a form would ask at the address of the button that was pressed last, such as the draft's.
  var asked = '';
  idNumber.addEventListener('change', function () {
    var typed = idNumber.value.trim();
    if (!/^\d{12}(\|.*)?$/.test(typed) || !window.htmx) return;
    if (typed.length > 12) fromCard(typed.split('|'), '');
    else if (typed === asked) return;
    asked = typed.slice(0, 12);
    window.htmx.ajax('POST', '/desk/intake/person', { source: idNumber, target: '#intake-person', swap: 'innerHTML' });
  });

  function fill(id, value) {
    var field = document.getElementById(id);
    if (field && value) field.value = value;
  }

  // What cannot be read as a day stays as it was scanned, so that its field says so.
  function fromCard(parts, prefix) {
    var born = /^(\d{2})(\d{2})(\d{4})$/.exec(parts[3] || '');
    fill(prefix + 'idNumber', parts[0]);
    fill(prefix + 'fullName', parts[2]);
    fill(prefix + 'birthDate', born ? born[1] + '/' + born[2] + '/' + born[3] : parts[3]);
    fill(prefix + 'address', parts[5]);
    fill(prefix + 'sex', parts[0] + ':' + ({ 'Nam': 'male', 'Nữ': 'female' }[(parts[4] || '').trim().normalize('NFC')] || ''));
  }

  form.addEventListener('change', function (event) {
    var prefix = event.target.dataset && event.target.dataset.card;
    var line = event.target.value || '';
    if (prefix && /^\d{12}\|/.test(line.trim())) fromCard(line.trim().split('|'), prefix);
  });

  // How many of a charge is counted after a short pause, as on leaving the field; an emptied field is still being typed.
  var COUNT = /^fee-(copies|pages)-/;
  var pause;
  form.addEventListener('input', function (event) {
    if (!COUNT.test(event.target.name)) return;
    clearTimeout(pause);
    var id = event.target.id;
    pause = setTimeout(function () {
      var field = document.getElementById(id);
      if (field && /^\d+$/.test(field.value.trim())) field.dispatchEvent(new Event('change', { bubbles: true }));
    }, 500);
  });
  form.addEventListener('change', function (event) { if (COUNT.test(event.target.name)) clearTimeout(pause); });

  // What was copied from an earlier dossier stands out until it is changed, passed with Enter, or confirmed as a whole.
  function confirmCopied(field) {
    var mark = document.getElementById(field.id + '-mark');
    if (!mark) return;
    mark.remove();
    field.removeAttribute('aria-describedby');
    field.closest('.ts-marked').classList.remove('ts-marked');
    form.querySelector('input[name=copied][value="' + field.id + '"]').remove();
    if (form.querySelector('.ts-marked')) return;
    document.getElementById('intake-confirm').closest('p').remove();
    document.getElementById('id-found').replaceChildren();
  }

  function copiedFields() {
    return Array.prototype.slice.call(form.querySelectorAll('.ts-marked input'));
  }

  form.addEventListener('input', function (event) { confirmCopied(event.target); });

  form.addEventListener('click', function (event) {
    if (!event.target.closest('#intake-confirm')) return;
    event.preventDefault();
    var last = copiedFields().pop();
    copiedFields().forEach(confirmCopied);
    if (last) (nextField(last) || last).focus();
  });

  document.addEventListener('htmx:afterSettle', function (event) {
    var copied = event.detail.pathInfo && event.detail.pathInfo.requestPath === '/desk/intake/contact' && copiedFields()[0];
    if (copied) copied.focus();
  });

  // Filing for another is a mode that shows: only in it can the fields of who files be filled in.
  function showMode() {
    var mode = form.querySelector('input[name=agent-mode]:checked');
    var on = mode !== null && mode.value === 'other';
    document.getElementById('agent-fields').disabled = !on;
    document.querySelectorAll('[data-for-another]').forEach(function (one) { one.hidden = !on; });
    return on;
  }

  function turnMode() {
    var value = showMode() ? 'self' : 'other';
    var radio = form.querySelector('input[name=agent-mode][value=' + value + ']');
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    if (value === 'other') document.getElementById('agent-idNumber').focus(); else radio.focus();
  }

  form.addEventListener('change', function (event) {
    if (event.target.name !== 'agent-mode') return;
    if (showMode()) document.getElementById('intake-beside').open = true;
  });
  showMode();

  // Fields of the person in the order of the paper.
  function nextField(field) {
    var all = Array.prototype.slice.call(form.querySelectorAll('#idNumber, #intake-person input[type=text], #intake-person input:not([type])'));
    if (all.indexOf(field) >= 0) return all[all.indexOf(field) + 1];
    var shown = Array.prototype.slice.call(form.querySelectorAll('input:not([type=hidden]), select, textarea')).filter(function (one) { return one.offsetParent && !one.matches(':disabled'); });
    return shown[shown.indexOf(field) + 1];
  }

  function setForm(row, value) {
    var radio = row.querySelector('input[type=radio][value="' + value + '"]');
    var box = row.querySelector('input[type=checkbox]');
    if (radio) radio.checked = true;
    box.checked = true;
    box.focus();
  }

  function setCopies(row, count) {
    row.querySelector('input[name^="copies-"]').value = count;
    row.querySelector('input[type=checkbox]').checked = true;
  }

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    document.getElementById('intake-receive').click();
  });

  form.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.ctrlKey) return;
    var row = event.target.closest('tr[data-component]');
    if (row && event.target.type === 'checkbox' && !event.ctrlKey && !event.altKey) {
      var key = event.key.toLowerCase();
      if (key === 'c') setForm(row, 'original');
      else if (key === 's') setForm(row, 'copy');
      else if (key === 'd' || key === 'đ') setForm(row, 'eform');
      else if (key === 'l') { var held = row.querySelector('input[name^="reuse-"]'); if (held) held.checked = !held.checked; }
      else if (/^[1-9]$/.test(key)) setCopies(row, key);
      else if (key === 'enter' || key === 'arrowdown' || key === 'arrowup') {
        var all = rows();
        var next = all[all.indexOf(row) + (key === 'arrowup' ? -1 : 1)];
        if (next) next.querySelector('input[type=checkbox]').focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && event.target.tagName === 'INPUT' && event.target.type === 'text') {
      event.preventDefault();
      confirmCopied(event.target);
      if (event.target === idNumber) idNumber.dispatchEvent(new Event('change', { bubbles: true }));
      var following = nextField(event.target);
      if (following) following.focus();
      else if (event.target.closest('#intake-person')) focusComponents();
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.altKey && event.key === '1') { event.preventDefault(); procedure.focus(); procedure.select(); }
    if (event.altKey && event.key === '2') { event.preventDefault(); idNumber.focus(); idNumber.select(); }
    if (event.altKey && event.key === '3') { event.preventDefault(); focusComponents(); }
    if (event.altKey && event.key === '4') { event.preventDefault(); turnMode(); }
    if (event.altKey && event.key.toLowerCase() === 'l') {
      var copy = document.querySelector('#intake-copy, #intake-confirm');
      if (copy) { event.preventDefault(); copy.click(); }
    }
    if (event.key === 'F7') {
      event.preventDefault();
      document.getElementById('intake-refusal').open = true;
      document.getElementById('reason').focus();
    }
    if (event.key === 'F9') { event.preventDefault(); document.getElementById('intake-clear').click(); }
  });

  // What is typed is saved every ten seconds and when a field is left, once there is something to save.
  var saved = null;
  var sent = false;
  form.addEventListener('submit', function () { sent = true; });
  function typed() {
    var data = new FormData(form);
    ['_csrf', 'idempotencyKey', 'card', 'draft'].forEach(function (name) { data.delete(name); });
    return new URLSearchParams(data).toString();
  }
  function saveDraft() {
    var now = typed();
    if (sent || now === saved || !window.htmx || !hasPerson()) return;
    saved = now;
    document.getElementById('draft-save').click();
  }
  saved = typed();
  setInterval(saveDraft, 10000);
  form.addEventListener('change', function () { setTimeout(saveDraft, 0); });

  // After a choice the person is next; at the start the procedure.
  // After a reception the receipt comes first: one key prints it, and keys are no words for a field.
  var receipt = document.getElementById('print-receipt');
  if (receipt) receipt.focus();
  else if (procedure.value && document.querySelector('tr[data-component]')) { if (hasPerson()) focusComponents(); else idNumber.focus(); }
  else procedure.focus();
})();
