/// The name of a variable in a template (English: *field*). What each holds stands in
/// <doc:EigenSjablonen>.
public enum Veld: String, CaseIterable, Hashable, Sendable {
  // In every piece.
  case hoofdpersoon, meerHoofdpersonen, vraag, wens, dag, tijd, plaats, adres, toegankelijk
  case coordinator, telefoon, mail, eten, kinderopvang, opening

  // In an invitation.
  case naam, kring, informant, hoortPlan, steunpersoon, tolk, naast
  case inDeKamer, telefonisch, beeldbellen, brief, opname, vertegenwoordigd
  case vertegenwoordiger, begeleiders, nodig, brengt, vertelt

  // In the agenda.
  case aanwezigen, aantal, ruimteVoor, teVol, informatie, voorwaarden, vertrekken, opAfstand
  case voorlezen, begeleidingen, talen, tolken

  // In the checklist.
  case takenVoor, takenDag, takenNa, eigenaar

  // On the wall.
  case mensen, biedt, hulpvragen, leefgebied

  // In the plan.
  case afspraken, voorWie, voor, vanaf, hoeVaak, uren, hulpvraag, bewaker, planB, hulp
  case antwoord, toezegging, bewustOpen, planbewaker, evaluatie, akkoord, aanvaard

  // In lists.
  case nummer, wat, wie, rol, hoe, van, reden, voorTaal
}
