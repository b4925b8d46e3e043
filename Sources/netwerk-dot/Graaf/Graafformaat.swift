import ArgumentParser
import Foundation
import GraphFormats
import NetwerkBestand
import NetwerkUitwisseling

/// A large network in another program's format, as the list of ties that `graaf` measures (English:
/// *graph format*).
struct Graafformaat {
  let formaat: Uitwisselformaat
  let invoer: Invoer

  /// `nil` for a list of ties.
  init?(_ invoer: Invoer) {
    guard !invoer.isStandaard, let formaat = Uitwisselformaat.van(uitvoer: invoer.pad),
      Formaatlezer.formaten.contains(formaat), formaat != .csv
    else { return nil }
    self.formaat = formaat
    self.invoer = invoer
  }

  /// A row for each tie, and one for everybody without any: their id twice.
  ///
  /// - Throws: `ExitCode.foutInBestand` when something is wrong, `ExitCode.geenInvoer` when the file
  ///   cannot be read, after saying why.
  func bandenlijst(_ taal: Taalkeuze) throws -> [UInt8] {
    let naam = invoer.naam(in: taal.taal)
    let bestand = Bronbestand(naam, try Omzetbestand(pad: invoer.pad, taal: taal).bytes())
    let lezing = Formaatlezer.lees(formaat, [bestand])
    let fouten = lezing.issues.filter { $0.severity == .error }
    for fout in fouten.prefix(100) { meld(fout.tekst(in: taal.taal, uit: [bestand])) }
    guard fouten.isEmpty else { throw ExitCode.foutInBestand }
    guard lezing.graphs.count == 1, let graaf = lezing.graphs.first else {
      meld(
        taal.zin(
          "\(naam): hier staan \(lezing.graphs.count) netwerken in; 'graaf' meet er één",
          "\(naam): there are \(lezing.graphs.count) networks in it; 'graaf' measures one"))
      throw ExitCode.foutInBestand
    }
    return Self.rijen(graaf)
  }

  private static func rijen(_ graaf: PropertyGraph) -> [UInt8] {
    let ids = graaf.nodes.map { aangehaald($0.id) }
    var bytes = Array("van,naar\n".utf8)
    func voegToe(_ een: Int, _ ander: Int) {
      bytes += ids[een]
      bytes.append(0x2C)
      bytes += ids[ander]
      bytes.append(0x0A)
    }
    var isAlleen = [Bool](repeating: true, count: ids.count)
    for lijn in graaf.edges where lijn.source != lijn.target {
      voegToe(lijn.source, lijn.target)
      isAlleen[lijn.source] = false
      isAlleen[lijn.target] = false
    }
    for plaats in ids.indices where isAlleen[plaats] { voegToe(plaats, plaats) }
    return bytes
  }

  private static func aangehaald(_ id: String) -> [UInt8] {
    Array("\"".utf8) + id.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] } + Array("\"".utf8)
  }
}
