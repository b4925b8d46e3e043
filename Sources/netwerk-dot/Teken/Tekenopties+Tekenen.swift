import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram
import NetwerkGraphviz

extension Tekenopties {
  /// Draws every file in this form; goes on after one with mistakes.
  ///
  /// - Throws: an `ExitCode`, after saying why.
  func teken(_ vorm: Tekenvorm) throws {
    let opdrachten = try opdrachten()
    var uitgang = ExitCode.success
    for opdracht in opdrachten {
      do {
        try teken(opdracht, vorm)
      } catch let code as ExitCode {
        uitgang = code
      }
    }
    if uitgang != .success { throw uitgang }
  }

  private func teken(_ opdracht: Tekenopdracht, _ vorm: Tekenvorm) throws {
    if opdracht.uitvoer.isStandaard, opdracht.soort != .gv, isatty(STDOUT_FILENO) == 1 {
      meld(
        taal.zin(
          "een \(opdracht.soort.rawValue) hoort niet op het scherm; noem een bestand met -o",
          "a \(opdracht.soort.rawValue) is not for the screen; name a file with -o"))
      throw ExitCode.validationFailure
    }
    let lezing = try opdracht.invoer.lees(taal)
    guard let netwerk = lezing.netwerk else {
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      throw ExitCode.foutInBestand
    }
    let diagram = try diagram(vorm, van: netwerk, opdracht.invoer)
    let bytes = try Tekenaar.bytes(van: diagram, als: opdracht.soort, dpi: dpi, taal)
    try opdracht.uitvoer.schrijf(bytes, taal)
    if !opdracht.uitvoer.isStandaard { vertel(opdracht, lezing, netwerk) }
  }

  private func diagram(
    _ vorm: Tekenvorm, van geheel: Netwerk, _ invoer: Invoer
  ) throws -> Diagram {
    func kenmerken(_ woorden: [String]) throws -> [Kenmerk] {
      try Genoemden.kenmerken(van: woorden, in: geheel, invoer, taal)
    }
    let netwerk = geheel.zonder(Set(try kenmerken(zonder)))
    var diagram = vorm.diagram(van: netwerk).taal(taal.taal).stand(stand)
    if let papier { diagram = diagram.papier(Papier(papier, stand)) }
    if let anoniem { diagram = diagram.anoniem(anoniem.aanduiding) }
    let afwezig = Set(try kenmerken(watAlsZonder))
    for nadruk in nadrukken.alle(in: netwerk.zonder(afwezig), taal) {
      diagram = diagram.nadruk(nadruk)
    }
    return diagram.nadruk(Nadruk(.afwezig, op: afwezig))
      .nadruk(op: try kenmerken(nadruk), als: nadrukAls)
  }

  /// Says what was made, and what deserves a look.
  private func vertel(_ opdracht: Tekenopdracht, _ lezing: Lezing, _ netwerk: Netwerk) {
    let pad = opdracht.uitvoer.pad
    meld(taal.zin("\(pad) is klaar", "\(pad) is ready"))
    let aantal = lezing.waarschuwingen.count
    if aantal > 0 {
      let naam = opdracht.invoer.pad
      meld(
        taal.zin(
          "let op: \(aantal) \(aantal == 1 ? "waarschuwing" : "waarschuwingen"), te zien met: "
            + "netwerk-dot controleer \(naam)",
          "note: \(aantal) \(aantal == 1 ? "warning" : "warnings"), to be seen with: "
            + "netwerk-dot controleer \(naam)"))
    }
    for regel in Lettertypen.ontbrekend(voor: netwerk, taal) { meld(regel) }
  }
}
