// Passkeys: asks the server for a challenge, lets the device make a key or sign, and sends what it said as a form.
// Forms stay hidden where the browser knows no passkeys.
(function () {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  function bytes(text) {
    var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }

  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function key(id) { return { type: 'public-key', id: bytes(id) }; }

  function make(asked) {
    return navigator.credentials.create({ publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.host, name: 'Thông Suốt' },
      user: { id: bytes(asked.offer.user), name: asked.offer.login, displayName: asked.name },
      pubKeyCredParams: asked.offer.algorithms.map(function (alg) { return { type: 'public-key', alg: alg }; }),
      excludeCredentials: asked.offer.known.map(key),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none'
    } }).then(function (made) {
      return { clientData: text(made.response.clientDataJSON), attestation: text(made.response.attestationObject) };
    });
  }

  function sign(asked) {
    return navigator.credentials.get({ publicKey: {
      challenge: bytes(asked.challenge), rpId: asked.host, userVerification: 'required'
    } }).then(function (signed) {
      return {
        credential: text(signed.rawId),
        user: text(signed.response.userHandle || new ArrayBuffer(0)),
        authenticator: text(signed.response.authenticatorData),
        clientData: text(signed.response.clientDataJSON),
        signature: text(signed.response.signature)
      };
    });
  }

  function send(form, said) {
    Object.keys(said).forEach(function (name) {
      var field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = said[name];
      form.appendChild(field);
    });
    form.submit();
  }

  document.querySelectorAll('form[data-passkey]').forEach(function (form) {
    var ask = form.dataset.passkey === 'add' ? make : sign;
    var refused = form.querySelector('[data-refused]');
    var button = form.querySelector('button[type=submit]');
    var wrong = form.querySelector('[data-wrong]');
    var password = form.querySelector('input[type=password]');
    var token = form.querySelector('input[type=hidden]');
    form.hidden = false;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var sent = [[token.name, token.value]];
      if (password) sent.push([password.name, password.value]);
      refused.hidden = true;
      if (wrong) wrong.hidden = true;
      button.disabled = true;
      fetch(form.dataset.challenge, { method: 'POST', body: new URLSearchParams(sent) })
        .then(function (answer) {
          if (answer.status === 422) throw new Error('wrong');
          if (!answer.ok) throw new Error('challenge');
          return answer.json();
        })
        .then(ask)
        .then(function (said) {
          if (password) password.value = '';
          send(form, said);
        })
        .catch(function (error) {
          (wrong && error.message === 'wrong' ? wrong : refused).hidden = false;
          button.disabled = false;
        });
    });
  });
  document.querySelectorAll('[data-passkey-missing]').forEach(function (line) { line.hidden = true; });
})();
