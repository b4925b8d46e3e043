import Netwerk

extension Maat {
  /// Everything there is to say about this measure, as headed lines: what it asks, its definition,
  /// formula, who counts, edge cases and source (English: *explanation*).
  public func uitleg(in taal: Taal) -> [(kop: String, tekst: String)] {
    func kop(_ nederlands: String, _ english: String) -> String {
      taal == .nederlands ? nederlands : english
    }
    var regels = [
      (kop("vraag", "question"), vraag.naam(in: taal)),
      (kop("definitie", "definition"), definitie.naam(in: taal)),
    ]
    if !formule.isEmpty {
      regels.append((kop("formule", "formula"), formule))
      regels.append((kop("waarin", "where"), Familie.symbolen.naam(in: taal)))
    }
    regels.append((kop("wie telt", "who counts"), wieTelt.naam(in: taal)))
    if !bereik.isEmpty { regels.append((kop("bereik", "range"), bereik)) }
    regels += redenen.map { (kop("geen antwoord", "no answer"), $0.naam(in: taal)) }
    if let opmerking { regels.append((kop("let op", "note"), opmerking.naam(in: taal))) }
    regels.append((kop("naam", "name"), "\(naam.nederlands) · \(naam.engels) · --maat \(id)"))
    regels.append((kop("bron", "source"), bron))
    return regels
  }
}
