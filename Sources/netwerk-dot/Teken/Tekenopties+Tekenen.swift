import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram
import NetwerkGraphviz

extension EcogramCommand {
  func teken(_ opdracht: Opdracht) throws {
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
    let diagram = try diagram(van: netwerk, opdracht.invoer)
    let bytes = try Tekenaar.bytes(van: diagram, als: opdracht.soort, dpi: dpi, taal)
    try opdracht.uitvoer.schrijf(bytes, taal)
    if !opdracht.uitvoer.isStandaard { vertel(opdracht, lezing, netwerk) }
  }

  private func diagram(van netwerk: Netwerk, _ invoer: Invoer) throws -> Diagram {
    let weg = try Genoemden.kenmerken(van: zonder, in: netwerk, invoer, taal)
    let nadruk = try Genoemden.kenmerken(van: nadruk, in: netwerk, invoer, taal)
    var diagram = Diagram.ecogram(netwerk.zonder(Set(weg))).taal(taal.taal).stand(stand)
    if let papier { diagram = diagram.papier(Papier(papier, stand)) }
    if let anoniem { diagram = diagram.anoniem(anoniem.aanduiding) }
    return nadruk.isEmpty ? diagram : diagram.nadruk(op: nadruk, als: nadrukAls)
  }

  /// Says what was made, and what deserves a look.
  private func vertel(_ opdracht: Opdracht, _ lezing: Lezing, _ netwerk: Netwerk) {
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
