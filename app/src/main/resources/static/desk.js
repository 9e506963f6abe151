// Keys of the officials' pages. Every key only presses what stands on the page; without this file all of it works by hand.
(function () {
  'use strict';

  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test(target.type);
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    var button = document.querySelector('[data-key="' + CSS.escape(event.key.toUpperCase()) + '"]');
    if (button) {
      event.preventDefault();
      button.click();
    }
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

  var summary = document.querySelector('.govuk-error-summary');
  if (summary) summary.focus();
})();
