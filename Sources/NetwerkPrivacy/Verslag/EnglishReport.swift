import Netwerk

/// The report in English.
struct EnglishReport: Verslagwoorden {
  let verslag: Verslag

  private var risico: Risico { verslag.risico }
  private var k: Int { verslag.k }

  var oordeel: [String] {
    let oordeel = verslag.oordeel
    guard !oordeel.haaltGrens else {
      return [
        "Of everything measured here at least \(k) are alike.",
        "That makes recognising harder; it does not prove that it cannot be done.",
      ]
    }
    return ["Do NOT call these data anonymous: people can still be recognised in them."]
      + oordeel.tekort.map { "- " + sentence($0) }
  }

  private func sentence(_ tekort: Oordeel.Tekort) -> String {
    switch tekort {
    case .hoofdpersonen(let k, let rijen):
      "Hoofdpersonen: \(rijen) of \(risico.hoofdpersonen.aantal) are like fewer than \(self.k) "
        + "hoofdpersonen, themselves included (fewest: \(k))."
    case .personen(let k, let rijen):
      "People around them: \(rijen) of \(risico.personen.aantal) are like fewer than \(self.k) people, "
        + "themselves included (fewest: \(k))."
    case .handtekening(let soort, let k, let aantal):
      "\(name(soort)): \(aantal) of \(risico.handtekeningen[soort]?.aantal ?? 0) occur fewer than "
        + "\(self.k) times (fewest: \(k))."
    case .niets: "There is no network to measure."
    }
  }

  var gedaan: [String] {
    let telling = verslag.telling
    var lines = ["Networks written: \(telling.netwerken)."]
    if risico.herhaald > 0 {
      lines.append(
        "Files of a network that was there already: \(risico.herhaald). In what follows every network "
          + "counts once.")
    }
    if telling.nietGetoond > 0 {
      lines.append(
        "Networks left out because the hoofdpersoon does not want to be shown: \(telling.nietGetoond)."
      )
    }
    if telling.weggelatenMensen > 0 {
      lines.append(
        "People left out because they do not want to be or must not be shown: "
          + "\(telling.weggelatenMensen).")
    }
    if telling.weggelatenMomenten > 0 {
      lines.append(
        "Earlier moments left out because their date became too rough: "
          + "\(telling.weggelatenMomenten). With 'peildatum: dagen' in the policy they stay.")
    }
    if telling.zonderKenmerk > 0 {
      lines.append(
        "Networks without an id of their own: \(telling.zonderKenmerk). In another file the same people "
          + "of these get another pseudonym.")
    }
    let texts = verslag.beleid.gehoudenTeksten
    if !texts.isEmpty {
      lines.append(
        "NOTE: this policy keeps people's own words: \(texts.joined(separator: ", ")). Read them for "
          + "names and other data.")
    }
    return lines
  }

  var mensen: [String] {
    let tables = [
      ("Hoofdpersonen", risico.hoofdpersonen, risico.hoofdkolommen, "questions"),
      ("People around them", risico.personen, risico.persoonskolommen, "the nature of the tie"),
    ]
    return ["What somebody can know of another, and how many people are alike in it:"]
      + tables.flatMap { head, classes, columns, sensitive in
        table(head, classes, columns.map { $0.naam(in: .engels) }, sensitive)
      }
  }

  private func table(
    _ head: String, _ classes: Klassen, _ columns: [String], _ sensitive: String
  ) -> [String] {
    guard let k = classes.k, let l = classes.l, let t = classes.t(.gelijk) else {
      return ["- \(head): none."]
    }
    return [
      "- \(head) (\(classes.aantal)), by \(columns.joined(separator: ", ")):",
      "  k = \(k): whoever is least like others is like \(k - 1) others; \(classes.uniek) are the only "
        + "one of their kind.",
      "  l = \(l): those who are alike have at least \(l) different answers for \(sensitive).",
      "  t = \(t.metKomma(.engels)): so far these answers differ from those of everybody, at most (0 not, "
        + "1 wholly).",
    ]
  }

  var bouw: [String] {
    ["Also without names the structure of a network can give somebody away:"]
      + Handtekening.allCases.compactMap { soort in
        risico.handtekeningen[soort].map { telling in
          "- \(name(soort)): \(telling.uniek) of \(telling.aantal) are the only one; there are "
            + "\(telling.soorten) different ones."
        }
      }
  }

  private func name(_ soort: Handtekening) -> String {
    switch soort {
    case .omvang: "Networks by the number of ties of the hoofdpersoon"
    case .graden: "Networks by the number of ties of everybody"
    case .kringEnGroep: "Networks by how many people there are in each ring and group"
    case .bouw: "Networks by who knows whom"
    case .graadVanPersoon: "People and organisations by their number of ties"
    case .buurtVanPersoon:
      "People and organisations by whom they know and who of these know each other"
    }
  }

  var adviezen: [String] {
    let advice = risico.adviezen(k: k)
    let lines = advice.prefix(3).map {
      "- without \($0.kolom.naam(in: .engels)): \($0.rijen) hoofdpersonen left who are like fewer "
        + "than \(k)"
    }
    guard !verslag.oordeel.haaltGrens else { return [] }
    return ["What helps:"] + lines + [
      "- wider age bands (leeftijdsband: 20) or larger regions in the policy help too",
      "- more networks together: then more of them are alike",
    ]
  }

  var wet: [String] {
    [
      "These data are pseudonymised and therefore still personal data (GDPR article 4(5) and recital "
        + "26).",
      "Whoever has the key, or knows enough of somebody, can recognise them. Keep the key apart, share "
        + "no more than is needed and agree that nobody looks people up.",
    ]
  }
}
