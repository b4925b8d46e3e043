import ArgumentParser
import GraphFormats
import NetwerkUitwisseling

/// A file that says what columns mean (English: *column map file*).
struct Kaartbestand {
  let pad: String

  /// - Throws: `ExitCode.foutInBestand` when something in it is wrong, after saying what.
  func kaart(_ taal: Taalkeuze) throws -> Kolomkaart {
    let bytes = try Omzetbestand(pad: pad, taal: taal).bytes()
    let lezing = KolomkaartDecoder().lees(bytes, bestand: Invoer(pad: pad).naam(in: taal.taal))
    for fout in lezing.fouten { meld(fout.tekst(in: taal.taal)) }
    guard let kaart = lezing.kaart else { throw ExitCode.foutInBestand }
    return kaart
  }

  /// A proposal for such a file, from the first file or set that has columns or properties.
  ///
  /// - Throws: `ExitCode.foutInBestand` when none has, after saying so.
  static func voorstel(
    voor delen: [Omzetinvoer.Deel], _ kaart: Kolomkaart?, _ taal: Taalkeuze
  ) throws -> String {
    for deel in delen {
      guard case .anders(let formaat, let paden) = deel, formaat != .easyNWK else { continue }
      let bestanden = try paden.map {
        Bronbestand(
          Invoer(pad: $0).naam(in: taal.taal), try Omzetbestand(pad: $0, taal: taal).bytes())
      }
      let isTabel = [.csv, .egor, .networkCanvas].contains(formaat)
      let tabellen = isTabel ? Self.tabellen(formaat, bestanden, kaart, taal) : nil
      let lezing = tabellen?.lezing ?? Formaatlezer.lees(formaat, bestanden)
      let fouten =
        tabellen?.isOnherkend == true ? [] : lezing.issues.filter { $0.severity == .error }
      for fout in fouten { meld(fout.tekst(in: taal.taal, uit: bestanden)) }
      guard fouten.isEmpty else { throw ExitCode.foutInBestand }
      let voorstel = tabellen.map { Kolomvoorstel(voor: $0) } ?? Kolomvoorstel(voor: lezing.graphs)
      return voorstel.yaml()
    }
    meld(
      taal.zin(
        "deze bestanden hebben geen kolommen waarvan de betekenis gekozen kan worden",
        "these files have no columns of which the meaning can be chosen"))
    throw ExitCode.foutInBestand
  }

  /// Tables as they are laid out, or as they most likely are; says so when that does not show.
  private static func tabellen(
    _ formaat: Uitwisselformaat, _ bestanden: [Bronbestand], _ kaart: Kolomkaart?,
    _ taal: Taalkeuze
  ) -> Tabellezing {
    let tabellen = Formaatlezer.tabellen(formaat, bestanden, kaart)
    guard tabellen.isOnherkend else { return tabellen }
    for melding in tabellen.lezing.issues where melding.severity == .error {
      meld("\(bestanden.first?.naam ?? "-"): \(melding.sentence(in: taal.taal))")
    }
    meld(
      taal.zin(
        "de indeling in dit voorstel is een gok; kijk die als eerste na",
        "the layout in this proposal is a guess; check that first"))
    guard let mogelijk = tabellen.mogelijk else { return tabellen }
    var kaart = kaart ?? Kolomkaart()
    kaart.indeling = mogelijk
    return Formaatlezer.tabellen(formaat, bestanden, kaart)
  }
}
