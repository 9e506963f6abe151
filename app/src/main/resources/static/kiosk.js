// A drawn number prints itself once and the kiosk goes back to its start. The page works by hand without it.
(function () {
  'use strict';
  var main = document.querySelector('main[data-print]');
  if (!main) return;
  var print = document.getElementById('print');
  var again = document.getElementById('again');
  print.hidden = false;
  print.addEventListener('click', function () { window.print(); });
  if (window.matchMedia('(display-mode: fullscreen)').matches) window.print();
  if (again) setTimeout(function () { window.location.href = again.href; }, Number(again.dataset.after) * 1000);
})();
