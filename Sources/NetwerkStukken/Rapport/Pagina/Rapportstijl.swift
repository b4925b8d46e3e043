extension Rapportsjablonen {
  /// The look of the page: on a screen, on a telephone, in the dark and on paper. The picture keeps
  /// its own light sheet, on which its colours were chosen.
  static let eigenStijl = """
    :root { --inkt: #1a1a1a; --papier: #fff; --vlak: #f3f6f8; --grijs: #545454; --kop: #14506e; --lijn: #c3ccd1; --balk: #2f6f93; --baan: #dfe6ea; --accent: #8a3a00; --let: #fff4e5; color-scheme: light dark; }
    @media screen and (prefers-color-scheme: dark) { :root { --inkt: #ececec; --papier: #16191b; --vlak: #212629; --grijs: #bdbdbd; --kop: #8cc6e6; --lijn: #47535a; --balk: #6fb2d6; --baan: #333c41; --accent: #ffb27a; --let: #3a2c1c; } }
    @page { size: A4; margin: 15mm 16mm; }
    @page liggend { size: A4 landscape; margin: 10mm; }
    * { box-sizing: border-box; }
    html { font: 1.0625rem/1.55 "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif; color: var(--inkt); background: var(--papier); -webkit-text-size-adjust: 100%; }
    body { margin: 0; overflow-wrap: break-word; }
    header, nav, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 1.5rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; color: var(--kop); }
    h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; color: var(--kop); }
    h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.4rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .3rem; }
    p { margin: 0 0 .6rem; }
    ul { margin: 0 0 .6rem; padding-left: 1.25rem; }
    li { margin: .2rem 0; }
    a { color: var(--kop); }
    code { font-size: .9em; overflow-wrap: anywhere; }
    blockquote { margin: .8rem 0; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--balk); font-style: italic; }
    section { border-top: 1px solid var(--lijn); margin-top: 2rem; padding-top: 1.25rem; scroll-margin-top: .5rem; }
    footer { margin-top: 2.5rem; padding-bottom: 2rem; font-size: .9rem; color: var(--grijs); }
    [hidden] { display: none; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    main:focus { outline: none; }
    .sprong { position: absolute; left: -99rem; background: var(--papier); padding: .6rem 1rem; z-index: 2; }
    .sprong:focus { left: .5rem; top: .5rem; }
    .onder, .klein { color: var(--grijs); font-size: .92rem; }
    .waarschuwing { background: var(--let); border: 2px solid var(--accent); border-radius: .4rem; padding: .6rem .9rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
    nav li { margin: 0; }
    nav a { display: block; padding: .45rem .8rem; border: 1px solid var(--lijn); border-radius: 2rem; text-decoration: none; background: var(--vlak); }
    nav a:hover { text-decoration: underline; }
    figure { margin: 0; }
    .schuif { overflow-x: auto; background: #fff; border: 1px solid var(--lijn); border-radius: .4rem; color-scheme: light; }
    .tekening svg { display: block; background: #fff; width: 100%; min-width: 58rem; height: auto; }
    .tekening .groot svg { min-width: 84rem; }
    .tekening svg text, .tekening svg g.label { pointer-events: none; }
    .tekening svg [role=button] { cursor: pointer; }
    .tekening svg [role=button]:focus { outline: none; }
    .tekening svg [role=button]:focus-visible > :is(path, polygon, ellipse) { stroke: #8a3a00; stroke-width: 3; }
    .tekening svg.nadruk g.edge { opacity: .1; }
    .tekening svg.nadruk g.edge.aan { opacity: 1; }
    .tekening svg g.node.aan > :is(path, polygon, ellipse) { stroke: #8a3a00; stroke-width: 3; }
    .tekening svg g.node.buur > :is(path, polygon, ellipse) { stroke: #1a1a1a; stroke-width: 1.8; }
    .gekozen { background: var(--vlak); border: 1px solid var(--lijn); border-radius: .4rem; padding: .7rem .9rem; margin-top: .6rem; min-height: 3.2rem; }
    .gekozen h3 { margin: 0 0 .3rem; }
    .gekozen p { margin: 0 0 .2rem; }
    .naam { font-weight: bold; }
    .rol, .plek { color: var(--grijs); font-weight: normal; font-size: .92em; }
    .rol::before, .plek::before { content: "· "; }
    .mensen ul { list-style: none; padding: 0; }
    .mensen .meer ul { list-style: disc; padding-left: 1.25rem; }
    .mensen summary { padding: .4rem .5rem; border-radius: .3rem; cursor: pointer; }
    .mensen summary:hover, .mensen li.aan > details > summary { background: var(--vlak); }
    .mensen li.buur > details > summary { box-shadow: inset 4px 0 0 var(--balk); }
    .mensen .meer { padding: .2rem .5rem .4rem 1.5rem; }
    .mensen .meer p { margin: 0 0 .2rem; }
    .kaart { background: var(--vlak); border: 1px solid var(--lijn); border-radius: .4rem; padding: .7rem .9rem .3rem; margin: 0 0 .7rem; }
    .kaarten { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .6rem; margin-bottom: .7rem; }
    .kaarten .kaart { margin: 0; }
    .kaarten .kaart p { margin-bottom: .3rem; }
    .kaart .zin { margin-bottom: .3rem; }
    .hiaten .kaart .zin { font-weight: bold; }
    .kaart ul { margin-bottom: .4rem; }
    .route { font-style: italic; }
    .tegen strong, .navragen strong { color: var(--accent); }
    .dosering { display: inline-block; min-width: 7.2rem; color: var(--grijs); font-size: .9rem; }
    .stappen li:has(.dosering) { display: grid; grid-template-columns: 7.2rem 1fr; gap: 0 .5rem; margin-left: -1.25rem; }
    .lijst { margin: 0; }
    .lijst div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2.4fr; gap: .2rem 1rem; padding: .35rem 0; border-bottom: 1px solid var(--lijn); }
    .lijst dt { font-weight: bold; }
    .lijst dd { margin: 0; grid-column: 2; }
    .balken { list-style: none; padding: 0; }
    .balken li { margin: 0 0 .9rem; }
    .balken p { margin: 0 0 .2rem; }
    .balkkop { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
    .balken svg { display: block; width: 100%; height: 1rem; margin-bottom: .2rem; }
    .baan { fill: var(--baan); } .zeker { fill: var(--balk); } .kan { fill: var(--balk); opacity: .45; } .merk { fill: var(--inkt); }
    .rekenregels { list-style: none; padding: 0; }
    .rekenregels li { margin: 0 0 1rem; }
    .rekenregels p { margin: 0 0 .15rem; }
    .rekenregels .klein { overflow-wrap: anywhere; }
    @media screen and (min-width: 50rem) and (max-width: 75.99rem) {
      main > section.tekening { margin-left: calc(50% - 50vw + 2.25rem); margin-right: calc(50% - 50vw + 2.25rem); }
      .tekening svg { min-width: 44rem; }
    }
    @media (min-width: 76rem) {
      header, nav, main, footer { max-width: 90rem; }
      .tekening svg { min-width: 0; }
      .tekening .groot svg { min-width: 84rem; }
      header p, footer p, blockquote { max-width: 46rem; }
      main { display: grid; grid-template-columns: minmax(0, 2.6fr) minmax(0, 1fr); column-gap: 2rem; align-items: start; }
      main > section { grid-column: 1 / -1; }
      main > section.tekening { grid-column: 1; position: sticky; top: 0; }
      main > section.mensen { grid-column: 2; }
      .gekozen { max-height: 32vh; overflow-y: auto; }
      main > section:not(.tekening):not(.mensen) > :not(.kaarten) { max-width: 48rem; }
    }
    @media (max-width: 34rem) {
      header, nav, main, footer { padding-left: 1rem; padding-right: 1rem; }
      .lijst div { grid-template-columns: 1fr; }
      .lijst dd { grid-column: 1; }
      .stappen li:has(.dosering) { grid-template-columns: 1fr; margin-bottom: .4rem; }
    }
    @media print {
      html { font-size: 10.5pt; line-height: 1.4; background: #fff; }
      header, nav, main, footer { max-width: none; padding: 0; }
      main { display: block; }
      .sprong, .script, .tekening .klein, .redenen, footer { display: none; }
      nav ul { display: block; list-style: disc; padding-left: 1.25rem; margin-top: 1rem; }
      nav a { display: inline; padding: 0; border: 0; background: none; color: inherit; }
      .kaarten { display: block; columns: 2; column-gap: .6rem; }
      .kaarten .kaart { margin-bottom: .6rem; }
      h2, h3, h4, dt, .zin { break-after: avoid; }
      li, .kaart, .lijst div { break-inside: avoid; }
      section { margin-top: 1.2rem; padding-top: .8rem; }
      .mensen ul { columns: 2; column-gap: 1.5rem; }
      .mensen .meer ul { columns: 1; }
      .mensen li { break-inside: avoid; }
      .mensen summary { list-style: none; padding: 0; }
      .mensen .meer { padding: 0 0 .3rem; font-size: .92em; }
      details::details-content { content-visibility: visible; height: auto; block-size: auto; }
      .kaart { border-color: #999; background: none; }
      .rekenregels { columns: 2; column-gap: 1.5rem; font-size: .85em; }
      .rekenregels li { break-inside: avoid; }
      .zeker { fill: #2f6f93; } .baan, .zeker, .kan, .merk { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .tekening { page: liggend; border: 0; margin: 0; padding: 0; break-before: page; break-after: page; position: static; }
      .tekening h2 { display: none; }
      .schuif { overflow: visible; border: 0; }
      .tekening svg, .tekening .groot svg { min-width: 0; width: 100%; max-height: 185mm; }
      .tekening svg.nadruk g.edge { opacity: 1; }
      .tekening svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    @media (prefers-reduced-motion: no-preference) { .tekening svg g.edge { transition: opacity .15s; } html { scroll-behavior: smooth; } }
    """
}
