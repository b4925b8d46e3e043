extension Kijkpagina {
  /// How the page looks: on a screen beside an editor, on a phone, in the dark, and on paper.
  static let stijl = """
    :root {
      color-scheme: light dark;
      --grond: #f6f6f4; --vlak: #ffffff; --tekst: #1c1c1c; --zacht: #55585c; --lijn: #c9cbce;
      --nadruk: #1a4f8a; --fout: #9b1c1c; --foutvlak: #fdecea; --letop: #7a4b00; --letopvlak: #fff6e0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --grond: #17191c; --vlak: #22252a; --tekst: #eceef0; --zacht: #b3b8bf; --lijn: #454a52;
        --nadruk: #9cc4f2; --fout: #ffb4ab; --foutvlak: #3a1d1b; --letop: #ffd58a; --letopvlak: #352a12;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; padding: 0.75rem 1rem; background: var(--grond); color: var(--tekst);
      font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif;
    }
    h1 { font-size: 1.15rem; margin: 0; font-weight: 400; overflow-wrap: anywhere; }
    h1 span { font-weight: 700; }
    h2 { font-size: 1rem; margin: 0 0 0.25rem; }
    header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; }
    #status { margin: 0; color: var(--zacht); }
    a { color: var(--nadruk); }
    .sprong { position: absolute; left: -100rem; }
    .sprong:focus { left: 1rem; top: 0.5rem; background: var(--vlak); padding: 0.5rem; z-index: 1; }
    :focus-visible { outline: 3px solid var(--nadruk); outline-offset: 2px; }
    form {
      display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin: 0.75rem 0;
      padding: 0.5rem 0.75rem; background: var(--vlak); border: 1px solid var(--lijn);
      border-radius: 0.4rem;
    }
    .veld { margin: 0; }
    fieldset { border: 0; padding: 0; margin: 0; }
    legend { float: left; padding: 0; line-height: 2rem; }
    fieldset label { margin-left: 1rem; }
    label { display: inline-flex; gap: 0.35rem; align-items: center; min-height: 2rem; }
    select {
      font: inherit; max-width: 100%; min-height: 2rem; color: inherit; background: var(--vlak);
      border: 1px solid var(--zacht); border-radius: 0.25rem;
    }
    input[type="checkbox"] { width: 1.1rem; height: 1.1rem; }
    details { flex: 1 1 100%; }
    summary { cursor: pointer; min-height: 1.75rem; }
    #mensen { display: flex; flex-wrap: wrap; gap: 0 1rem; max-height: 12rem; overflow: auto; }
    #bewaar a { display: inline-block; padding: 0.25rem; min-width: 2rem; }
    figure {
      margin: 0; padding: 0.5rem; background: #ffffff; border: 1px solid var(--lijn);
      border-radius: 0.4rem;
    }
    #plaat { display: block; width: 100%; height: auto; max-height: calc(100vh - 12.5rem); object-fit: contain; }
    .oud #plaat { opacity: 0.45; }
    #meldingen section { margin: 0 0 0.75rem; padding: 0.5rem 0.75rem; border-radius: 0.4rem; }
    .fouten { background: var(--foutvlak); border-left: 0.4rem solid var(--fout); }
    .waarschuwingen { background: var(--letopvlak); border-left: 0.4rem solid var(--letop); }
    .fouten h2 { color: var(--fout); }
    .waarschuwingen h2 { color: var(--letop); }
    #meldingen ul { margin: 0; padding: 0; list-style: none; }
    #meldingen li { margin: 0.35rem 0; overflow-wrap: anywhere; }
    #meldingen code { font-weight: 700; }
    pre {
      margin: 0.15rem 0 0.5rem; padding: 0.25rem 0.5rem; overflow-x: auto; background: var(--vlak);
      border: 1px solid var(--lijn); border-radius: 0.25rem; font-size: 0.9rem;
    }
    #woorden p { margin: 0.25rem 0; max-width: 45rem; }
    footer { color: var(--zacht); font-size: 0.9rem; }
    [hidden] { display: none !important; }
    @media (max-width: 30rem) {
      body { padding: 0.5rem; }
      #plaat { max-height: none; }
      .veld select { width: 100%; }
    }
    @media print {
      form, header, footer, .sprong, #meldingen, #woorden { display: none; }
      body { padding: 0; background: #ffffff; }
      figure { border: 0; padding: 0; }
      #plaat { max-height: none; }
    }

    """
}
