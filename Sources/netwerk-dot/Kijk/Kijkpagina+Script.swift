extension Kijkpagina {
  /// What the page does: waits for the file to change, asks for the picture, and keeps what was
  /// chosen in the address. Everything from the file is written as text, never as HTML.
  static let script = """
    "use strict";
    const hier = (id) => document.getElementById(id);
    const teksten = document.body.dataset;
    const maak = (soort, tekst, klas) => {
      const deel = document.createElement(soort);
      if (tekst !== undefined) deel.textContent = tekst;
      if (klas) deel.className = klas;
      return deel;
    };
    const adres = new URLSearchParams(location.search);
    const keuze = {
      vorm: adres.get("vorm") || "ecogram", moment: adres.get("moment") || "",
      nadruk: adres.getAll("nadruk"), zonder: adres.getAll("zonder"),
    };
    let stand = null;
    let beurt = 0;
    let blob = null;

    const vraag = () => {
      const v = new URLSearchParams({ vorm: keuze.vorm });
      if (keuze.moment !== "") v.set("moment", keuze.moment);
      for (const n of keuze.nadruk) v.append("nadruk", n);
      for (const z of keuze.zonder) v.append("zonder", z);
      return v;
    };

    const vulKeuze = (veld, keuzen, gekozen) => {
      if (document.activeElement === veld && veld.options.length === keuzen.length) return;
      veld.replaceChildren(...keuzen.map((k) => {
        const optie = maak("option", k.naam);
        optie.value = k.id;
        optie.selected = k.id === gekozen;
        return optie;
      }));
    };

    const vulVakjes = (veld, keuzen, gekozen, naam) => {
      const oud = [...veld.querySelectorAll("input")].map((i) => i.value).join(" ");
      if (oud === keuzen.map((k) => k.id).join(" ")) return;
      for (const label of veld.querySelectorAll("label")) label.remove();
      for (const k of keuzen) {
        const label = maak("label");
        const vakje = maak("input");
        vakje.type = "checkbox";
        vakje.name = naam;
        vakje.value = k.id;
        vakje.checked = gekozen.includes(k.id);
        label.append(vakje, maak("span", k.naam));
        veld.append(label);
      }
    };

    const toonKeuzen = () => {
      if (!stand.vormen.some((v) => v.id === keuze.vorm)) keuze.vorm = stand.vormen[0].id;
      if (!stand.momenten.some((m) => m.id === keuze.moment)) keuze.moment = "";
      if (stand.heeftNetwerk) {
        keuze.zonder = keuze.zonder.filter((z) => stand.mensen.some((m) => m.id === z));
      }
      vulKeuze(hier("vorm"), stand.vormen, keuze.vorm);
      vulKeuze(hier("moment"), stand.momenten, keuze.moment);
      hier("momentveld").hidden = stand.momenten.length === 0;
      vulVakjes(hier("nadruk"), stand.nadrukken, keuze.nadruk, "nadruk");
      vulVakjes(hier("mensen"), stand.mensen, keuze.zonder, "zonder");
      hier("watals").hidden = stand.mensen.length === 0;
      hier("bewaar").hidden = !stand.heeftNetwerk;
    };

    const blok = (regels, kop, klas) => {
      const deel = maak("section", undefined, klas);
      deel.append(maak("h2", kop));
      const lijst = maak("ul");
      for (const r of regels) {
        const punt = maak("li");
        if (r.plaats) punt.append(maak("code", r.plaats), " ");
        punt.append(r.zin);
        if (r.bronregel.trim()) punt.append(maak("pre", r.bronregel + "\\n" + r.inspringing + "^"));
        lijst.append(punt);
      }
      deel.append(lijst);
      return deel;
    };

    const toonMeldingen = () => {
      const fouten = stand.meldingen.filter((m) => m.isFout);
      const rest = stand.meldingen.filter((m) => !m.isFout);
      const delen = [];
      if (fouten.length) {
        const deel = blok(fouten, teksten.fouten, "fouten");
        if (stand.heeftNetwerk) deel.append(maak("p", teksten.oud));
        delen.push(deel);
      }
      if (rest.length) delen.push(blok(rest, teksten.waarschuwingen, "waarschuwingen"));
      hier("meldingen").replaceChildren(...delen);
      document.body.classList.toggle("oud", fouten.length > 0);
    };

    const toonWoorden = (svg) => {
      const boom = new DOMParser().parseFromString(svg, "image/svg+xml");
      const titel = boom.querySelector("svg > title");
      const tekst = boom.querySelector("svg > desc");
      hier("plaat").alt = titel ? titel.textContent : "";
      const zinnen = tekst ? tekst.textContent.split("\\n").filter((z) => z.trim()) : [];
      hier("woorden").lastElementChild.replaceChildren(...zinnen.map((z) => maak("p", z)));
      hier("woorden").hidden = zinnen.length === 0;
    };

    const zonderBeeld = (zin) => {
      hier("beeld").hidden = true;
      hier("woorden").hidden = true;
      hier("geenbeeld").hidden = false;
      hier("geenbeeld").textContent = zin;
    };

    const teken = async () => {
      const eigen = ++beurt;
      const v = vraag();
      history.replaceState(null, "", "?" + v);
      for (const soort of ["png", "svg", "pdf"]) {
        hier(soort).href = "tekening." + soort + "?bewaar=ja&" + v;
      }
      if (!stand.heeftNetwerk) {
        zonderBeeld("");
        document.body.dataset.klaar = stand.versie;
        return;
      }
      const antwoord = await fetch("tekening.svg?versie=" + stand.versie + "&" + v);
      const tekst = await antwoord.text();
      if (eigen !== beurt) return;
      if (!antwoord.ok) {
        zonderBeeld(tekst);
      } else {
        const nieuw = URL.createObjectURL(new Blob([tekst], { type: "image/svg+xml" }));
        const plaat = hier("plaat");
        plaat.src = nieuw;
        await plaat.decode().catch(() => {});
        if (blob) URL.revokeObjectURL(blob);
        blob = nieuw;
        toonWoorden(tekst);
        hier("beeld").hidden = false;
        hier("geenbeeld").hidden = true;
        const tijd = new Date(stand.tijd * 1000).toLocaleTimeString(document.documentElement.lang);
        hier("status").textContent = teksten.getekend + " " + tijd;
      }
      document.body.dataset.klaar = stand.versie;
    };

    const kies = () => {
      keuze.vorm = hier("vorm").value;
      keuze.moment = hier("moment").value;
      const aan = (naam) =>
        [...document.querySelectorAll(`input[name="${naam}"]:checked`)].map((i) => i.value);
      keuze.nadruk = aan("nadruk");
      keuze.zonder = aan("zonder");
      teken().catch(() => { hier("status").textContent = teksten.weg; });
    };
    hier("keuzen").addEventListener("change", kies);
    hier("keuzen").addEventListener("submit", (e) => e.preventDefault());

    const rust = (ms) => new Promise((klaar) => setTimeout(klaar, ms));
    const volg = async () => {
      for (;;) {
        try {
          const antwoord = await fetch("stand?na=" + (stand ? stand.versie : 0));
          if (!antwoord.ok) throw new Error();
          const nieuw = await antwoord.json();
          if (nieuw.gestopt) {
            hier("status").textContent = teksten.gestopt;
            return;
          }
          if (stand && nieuw.versie === stand.versie) continue;
          stand = nieuw;
          toonKeuzen();
          toonMeldingen();
          await teken();
        } catch {
          hier("status").textContent = teksten.weg;
          await rust(1000);
        }
      }
    };
    volg();

    """
}
