/// The name of a variable in a template of a report (English: *report field*). What each holds
/// stands in <doc:HetRapport>.
public enum Rapportveld: String, CaseIterable, Hashable, Sendable {
  // Of the page.
  case taal, stijl, script, beleid, titel, ondertitel, inleiding, uitspraak, waarschuwing, slot
  case voorFamilie, voorProfessional, inhoud, anker, naam, woord

  // The parts; each holds what follows.
  case tekening, mensen, watErAlIs, kracht, hiaten, verderKijken, steun, conferentie, plan
  case veranderingen, begrippen, berekening

  // Inside a part.
  case svg, groot, groepen, id, rol, plek, regels, redenen, element, lijnen, buren, kop
  case uitspraken, rijen, gewichten, onbekend, getallen, grond, zeker, kan, breedte, merk
  case zin, stappen, dosering
  case toelichting, professionals, plekken, letOp, navragen, route
  case gegevens, vragen, afspraken, wat, voorwaarden, hulp, verder, controle
  case tussen, zinnen, eigenWoorden, verschillen
  case betekenis, waarde, n, uitleg, formule, bron

  /// Whether it holds markup that must stand as it is; all other values are escaped.
  var isOpmaak: Bool {
    switch self {
    case .stijl, .script, .svg: true
    default: false
    }
  }
}
