// Keys of the scanning station: turn the pages, turn a page, zoom, without leaving the field. The page works without it.
(function () {
  'use strict';
  var MOST = 3;
  var zoom = 1;

  function picture() { return document.getElementById('scan-picture'); }

  function show() {
    var shown = picture();
    if (shown) shown.dataset.zoom = zoom;
  }

  function press(id) {
    var control = document.getElementById(id);
    if (control) control.click();
    return control !== null;
  }

  function nextZoom() {
    zoom = zoom === MOST ? 1 : zoom + 1;
    show();
    return picture() !== null;
  }

  function pan(way) {
    var shown = picture();
    if (shown) shown.scrollBy(0, way * shown.clientHeight / 2);
    return shown !== null;
  }

  // Page keys belong to a text area while somebody writes in it.
  function act(event) {
    if (!event.altKey) {
      if (event.ctrlKey || event.shiftKey || event.target.tagName === 'TEXTAREA') return false;
      if (event.key === 'PageDown') return press('scan-after') || picture() !== null;
      if (event.key === 'PageUp') return press('scan-before') || picture() !== null;
      return false;
    }
    if (event.key === 'ArrowDown') return pan(1);
    if (event.key === 'ArrowUp') return pan(-1);
    var key = event.key.toLowerCase();
    return key === 'r' ? press('scan-turn') : key === 'z' && nextZoom();
  }

  document.addEventListener('keydown', function (event) {
    if (act(event)) event.preventDefault();
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('#scan-zoom')) {
      event.preventDefault();
      nextZoom();
    }
    var page = event.target.closest('a[data-scan]');
    if (page && window.htmx && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      window.htmx.ajax('GET', page.getAttribute('href'), { target: '#scan-view', swap: 'outerHTML' });
    }
  });

  // What is written in the fields stays: only the view is exchanged, and it keeps its zoom.
  document.addEventListener('htmx:afterSettle', function () {
    var view = document.getElementById('scan-view');
    show();
    document.getElementById('scan-said').textContent = view ? view.dataset.said : '';
  });
})();
