extension Sjablonen {
  /// The look of the HTML: readable on a telephone, and printed on A4.
  static let eigenStijl = """
    @page { size: A4; margin: 15mm 18mm; }
    html { font: 12pt/1.5 "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif; color: #1a1a1a; }
    body { margin: 0; background: #fff; }
    main { max-width: 44em; margin: 0 auto; padding: 1.5em; }
    article + article { border-top: 1px solid #bbb; margin-top: 3em; padding-top: 2em; }
    h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 .6em; color: #14506e; }
    h2 { font-size: 1.2em; line-height: 1.3; margin: 1.2em 0 .3em; color: #14506e; break-after: avoid; }
    h3 { font-size: 1em; margin: 1.2em 0 .2em; break-after: avoid; }
    p, ul { margin: 0 0 .7em; }
    ul { padding-left: 1.3em; }
    li { margin: .15em 0; break-inside: avoid; }
    li.hokje { list-style: none; margin-left: -1.3em; padding-left: 1.7em; text-indent: -1.7em; }
    li.hokje span:first-child { display: inline-block; width: 1.7em; text-indent: 0; font-size: 1em; }
    table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 2px); margin: .3em 0 1em; font-size: .92em; }
    th, td { border: 1px solid #8a9aa3; padding: .4em .6em; text-align: left; vertical-align: top; }
    th { background: #e7f0f4; }
    th:first-child:nth-last-child(5), th:first-child:nth-last-child(3) { width: 34%; }
    tr { break-inside: avoid; }
    td { overflow-wrap: anywhere; }
    td:empty { height: 2.6em; }
    .invullen { display: inline-block; min-width: 14em; height: 1.3em; overflow: hidden; color: transparent;
      border-bottom: 1.5px dotted #444; vertical-align: bottom; text-indent: 0; max-width: 100%; }
    hr { border: 0; border-top: 1px solid #bbb; margin: 2em 0; }
    @media (max-width: 32em) { main { padding: 1em; } table { font-size: .8em; } th, td { padding: .3em; } }
    @media print {
      main { max-width: none; padding: 0; }
      article + article { break-before: page; border: 0; margin: 0; padding: 0; }
      hr { break-after: page; visibility: hidden; margin: 0; }
      html { font-size: 11pt; line-height: 1.4; }
      p, ul { margin-bottom: .5em; }
    }
    """
}
