// The sender's own device says where they are, if they press the button. The form works by hand without it.
(function () {
  'use strict';
  var place = document.querySelector('[data-place]');
  if (!place || !navigator.geolocation) return;
  var form = place.closest('form');
  var mine = place.querySelector('[data-place-mine]');
  var clear = place.querySelector('[data-place-clear]');
  var show = place.querySelector('[data-place-show]');
  var status = place.querySelector('[data-place-status]');
  function put(latitude, longitude, words) {
    form.elements.latitude.value = latitude;
    form.elements.longitude.value = longitude;
    status.textContent = words;
    clear.hidden = latitude === '';
    if (show) show.hidden = latitude === '';
  }
  place.hidden = false;
  mine.hidden = false;
  mine.addEventListener('click', function () {
    navigator.geolocation.getCurrentPosition(function (found) {
      put(found.coords.latitude.toFixed(5), found.coords.longitude.toFixed(5),
        place.dataset.found.replace('{0}', String(Math.max(1, Math.round(found.coords.accuracy)))));
      if (show && !form.elements.pictures.files.length) show.click();
    }, function () { status.textContent = place.dataset.refused; }, { timeout: 15000 });
  });
  clear.addEventListener('click', function (event) {
    if (show) return;
    event.preventDefault();
    put('', '', place.dataset.none);
  });
})();
