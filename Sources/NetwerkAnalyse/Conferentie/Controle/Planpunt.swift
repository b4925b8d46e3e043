/// The points at which a plan is looked at (English: *check point*), in the order in which one would
/// talk about them.
public enum Planpunt: String, CaseIterable, Hashable, Sendable, Comparable {
  case beletsel
  case kindMetTaak = "kind met taak"
  case magNietSamen = "mag niet samen"
  case teZwaar = "te zwaar"
  case nietEens = "niet eens"
  case nietErbij = "niet erbij"
  case vraagOpen = "vraag open"
  case alleenInformeel = "alleen informeel"
  case voorwaardeOpen = "voorwaarde open"
  case voorwaardeNietAanvaard = "voorwaarde niet aanvaard"
  case zonderMensen = "zonder mensen"
  case coordinatorInKring = "coördinator in kring"
  case coordinatorHeeftBelang = "coördinator heeft belang"

  case weinigRuimte = "weinig ruimte"
  case gespannen
  case hulpGeweigerd = "hulp geweigerd"
  case hulpNietToegezegd = "hulp niet toegezegd"
  case geenAfspraken = "geen afspraken"
  case niemandAkkoord = "niemand akkoord"
  case zonderDatum = "zonder datum"
  case zonderBewaker = "zonder bewaker"
  case geenPlanbewaker = "geen planbewaker"
  case geenEvaluatie = "geen evaluatie"
  case evaluatieVoorbij = "evaluatie voorbij"
  case nietBesloten = "niet besloten"
  case uitsluitingZonderReden = "uitsluiting zonder reden"
  case grensZonderReden = "grens zonder reden"
  case tweeStanden = "twee standen"
  case tweeVerlopen = "twee verlopen"
  case nogNietNaDeDag = "nog niet na de dag"

  case veelUren = "veel uren"
  case opEenMens = "op één mens"
  case zonderPlanB = "zonder plan B"
  case leeftijdOnbekend = "leeftijd onbekend"
  case coordinatorWerkgeverOnbekend = "coördinator werkgever onbekend"
  case opgelostZonderNakomen = "opgelost zonder nakomen"

  public static func < (links: Planpunt, rechts: Planpunt) -> Bool { links.rang < rechts.rang }

  private var rang: Int { Planpunt.allCases.firstIndex(of: self) ?? 0 }
}
