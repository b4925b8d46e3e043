/// The script of the page: it lights up who is chosen, in the picture and in the list. Without it
/// the page says the same. It reads nothing but the page and writes nothing but classes, roles and
/// copies of what stands there.
enum Rapportscript {
  static let tekst = #"""

    (function () {
      'use strict';
      var svg = document.querySelector('.tekening svg');
      var paneel = document.getElementById('gekozen');
      var mensen = Array.from(document.querySelectorAll('[data-element]'));
      if (!svg || !mensen.length) { return; }
      var perElement = new Map();
      var vast = null;
      function element(id) { return document.getElementById(id); }
      function lijst(mens, naam) {
        return mens.dataset[naam].split(' ').filter(Boolean);
      }
      function wis() {
        svg.classList.remove('nadruk');
        document.querySelectorAll('.aan, .buur').forEach(function (iets) {
          iets.classList.remove('aan', 'buur');
        });
      }
      function toon(mens) {
        wis();
        if (!mens) { paneel.textContent = paneel.dataset.kiezen; return; }
        svg.classList.add('nadruk');
        mens.classList.add('aan');
        element(mens.dataset.element).classList.add('aan');
        lijst(mens, 'lijnen').forEach(function (id) {
          var lijn = element(id);
          if (lijn) { lijn.classList.add('aan'); }
        });
        lijst(mens, 'buren').forEach(function (id) {
          var buur = element(id);
          if (buur) { buur.classList.add('buur'); }
          if (perElement.has(id)) { perElement.get(id).classList.add('buur'); }
        });
        var kop = document.createElement('h3');
        mens.querySelectorAll('summary > *').forEach(function (deel) {
          kop.append(deel.cloneNode(true), ' ');
        });
        paneel.replaceChildren(kop, mens.querySelector('.meer').cloneNode(true));
      }
      function zet(mens) {
        vast = vast === mens ? null : mens;
        perElement.forEach(function (wie, id) {
          element(id).setAttribute('aria-pressed', String(wie === vast));
        });
        // Read aloud what was chosen, and not what is only passed by.
        paneel.setAttribute('aria-live', vast ? 'polite' : 'off');
        toon(vast);
      }
      mensen = mensen.filter(function (mens) {
        var figuur = element(mens.dataset.element);
        if (!figuur) { return false; }
        perElement.set(mens.dataset.element, mens);
        var naam = figuur.querySelector('title');
        figuur.setAttribute('role', 'button');
        figuur.setAttribute('tabindex', '-1');
        figuur.setAttribute('aria-pressed', 'false');
        figuur.setAttribute('aria-label', naam ? naam.textContent : mens.querySelector('.naam').textContent);
        return true;
      });
      if (!mensen.length) { return; }
      svg.setAttribute('role', 'group');
      function figuur(mens) { return element(mens.dataset.element); }
      function maakBereikbaar(mens) {
        mensen.forEach(function (ander) { figuur(ander).setAttribute('tabindex', '-1'); });
        figuur(mens).setAttribute('tabindex', '0');
      }
      maakBereikbaar(mensen[0]);
      function vanPlek(doel) {
        var knoop = doel.closest ? doel.closest('g.node') : null;
        return knoop ? perElement.get(knoop.id) : null;
      }
      svg.addEventListener('mouseover', function (gebeurtenis) {
        var mens = vanPlek(gebeurtenis.target);
        if (mens) { toon(mens); } else { toon(vast); }
      });
      svg.addEventListener('mouseleave', function () { toon(vast); });
      svg.addEventListener('click', function (gebeurtenis) {
        var mens = vanPlek(gebeurtenis.target);
        if (mens) { maakBereikbaar(mens); zet(mens); } else if (vast) { zet(vast); }
      });
      // Chromium makes an svg that listens for focus a stop of its own, so its frame listens.
      var schuif = svg.parentElement;
      schuif.addEventListener('focusin', function (gebeurtenis) {
        var mens = vanPlek(gebeurtenis.target);
        if (mens) { toon(mens); }
      });
      schuif.addEventListener('focusout', function () { toon(vast); });
      schuif.addEventListener('keydown', function (gebeurtenis) {
        var mens = vanPlek(gebeurtenis.target);
        if (!mens) { return; }
        var plek = mensen.indexOf(mens);
        var laatste = mensen.length - 1;
        var stappen = {
          ArrowRight: plek + 1, ArrowDown: plek + 1, ArrowLeft: plek - 1, ArrowUp: plek - 1,
          Home: 0, End: laatste
        };
        if (gebeurtenis.key === 'Enter' || gebeurtenis.key === ' ') { zet(mens); }
        else if (gebeurtenis.key === 'Escape') { if (vast) { zet(vast); } }
        else if (gebeurtenis.key in stappen) {
          var nieuw = mensen[Math.max(0, Math.min(laatste, stappen[gebeurtenis.key]))];
          maakBereikbaar(nieuw);
          figuur(nieuw).focus();
        } else { return; }
        gebeurtenis.preventDefault();
      });
      mensen.forEach(function (mens) {
        mens.addEventListener('mouseenter', function () { toon(mens); });
        mens.addEventListener('mouseleave', function () { toon(vast); });
        mens.addEventListener('focusin', function () { toon(mens); });
        mens.addEventListener('focusout', function () { toon(vast); });
      });
      document.querySelectorAll('.script').forEach(function (deel) { deel.hidden = false; });
      toon(null);
      var hart = element('hart');
      if (hart) {
        var midden = hart.getBoundingClientRect();
        var kader = schuif.getBoundingClientRect();
        schuif.scrollLeft += midden.left + midden.width / 2 - kader.left - kader.width / 2;
      }
    })();

    """#
}
