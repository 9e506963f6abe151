// Keys of the intake desk: choose a procedure, find the person, tick papers, receive. The page works without it.
(function () {
  'use strict';
  var form = document.getElementById('intake');
  if (!form) return;
  var procedure = document.getElementById('procedure');
  var idNumber = document.getElementById('idNumber');

  function firstMatch() {
    return document.querySelector('#intake-matches a[data-procedure]');
  }

  function choose(link) {
    window.location.href = link.getAttribute('href');
  }

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('tr[data-component]'));
  }

  function focusComponents() {
    var box = document.querySelector('tr[data-component] input[type=checkbox]');
    if (box) box.focus();
  }

  procedure.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    var link = firstMatch();
    if (link) choose(link);
  });

  // The person of a known identifier is filled in; the number travels in the body, never in an address.
  idNumber.addEventListener('change', function () {
    if (!/^\d{12}$/.test(idNumber.value.trim()) || !window.htmx) return;
    window.htmx.ajax('POST', '/desk/intake/person', { source: form, target: '#intake-person', values: window.htmx.values(form) });
  });

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

  form.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      document.getElementById('intake-receive').click();
      return;
    }
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
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.altKey && event.key === '1') { event.preventDefault(); procedure.focus(); procedure.select(); }
    if (event.altKey && event.key === '2') { event.preventDefault(); idNumber.focus(); idNumber.select(); }
    if (event.altKey && event.key === '3') { event.preventDefault(); focusComponents(); }
    if (event.key === 'F7') {
      event.preventDefault();
      document.getElementById('intake-refusal').open = true;
      document.getElementById('reason').focus();
    }
    if (event.key === 'F9') { event.preventDefault(); document.getElementById('intake-clear').click(); }
  });

  // After a choice the person is next; at the start the procedure.
  if (procedure.value && document.querySelector('tr[data-component]')) idNumber.focus();
  else procedure.focus();
})();
