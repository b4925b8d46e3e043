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
    if strook, vorm != .verandering {
      throw ValidationError(
        taal.zin("--strook hoort bij de vorm verandering", "--strook is for the form verandering"))
    }
    let opdrachten = try opdrachten(vorm)
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
    let lezingen = try opdracht.invoer.map { ($0, try $0.lees(taal)) }
    let netwerken = lezingen.compactMap(\.1.netwerk)
    guard netwerken.count == lezingen.count else {
      for (_, lezing) in lezingen where lezing.netwerk == nil {
        for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      }
      throw ExitCode.foutInBestand
    }
    let diagram = try diagram(vorm, van: netwerken, opdracht.invoer)
    let bytes = try Tekenaar.bytes(van: diagram, als: opdracht.soort, dpi: dpi, taal)
    try opdracht.uitvoer.schrijf(bytes, taal)
    guard !opdracht.uitvoer.isStandaard else { return }
    let pad = opdracht.uitvoer.pad
    meld(taal.zin("\(pad) is klaar", "\(pad) is ready"))
    for (invoer, lezing) in lezingen { vertel(invoer, lezing) }
  }

  private func diagram(
    _ vorm: Tekenvorm, van netwerken: [Netwerk], _ invoer: [Invoer]
  ) throws -> Diagram {
    guard let laatste = netwerken.last, let laatsteInvoer = invoer.last else {
      throw ExitCode.geenInvoer
    }
    func kenmerken(_ woorden: [String]) throws -> [Kenmerk] {
      try Genoemden.kenmerken(van: woorden, in: laatste, laatsteInvoer, taal)
    }
    let weg = Set(try kenmerken(zonder))
    let getekend = netwerken.map { $0.zonder(weg) }
    guard var diagram = vorm.diagram(van: getekend, alsStrook: strook) else {
      meld(
        taal.zin(
          "\(laatsteInvoer.naam(in: .nederlands)): hier staat één moment; zet een ouder moment onder "
            + "'eerder', of noem een tweede bestand",
          "\(laatsteInvoer.naam(in: .engels)): there is one moment; put an older one under 'eerder', "
            + "or name a second file"))
      throw ExitCode.foutInBestand
    }
    diagram = diagram.taal(taal.taal).stand(stand)
    if let papier { diagram = diagram.papier(Papier(papier, stand)) }
    if let anoniem { diagram = diagram.anoniem(anoniem.aanduiding) }
    let afwezig = Set(try kenmerken(watAlsZonder))
    return diagram.metAnalyse(nadrukken.soorten, van: laatste.zonder(weg), zonder: afwezig) {
      meld(Nadrukopties.niemand($0, taal))
    }
    .nadruk(op: try kenmerken(nadruk), als: nadrukAls)
  }

  /// Says what deserves a look in a file that was drawn.
  private func vertel(_ invoer: Invoer, _ lezing: Lezing) {
    let aantal = lezing.waarschuwingen.count
    if aantal > 0 {
      let naam = invoer.pad
      meld(
        taal.zin(
          "let op: \(aantal) \(aantal == 1 ? "waarschuwing" : "waarschuwingen"), te zien met: "
            + "netwerk-dot controleer \(naam)",
          "note: \(aantal) \(aantal == 1 ? "warning" : "warnings"), to be seen with: "
            + "netwerk-dot controleer \(naam)"))
    }
    guard let netwerk = lezing.netwerk else { return }
    for regel in Lettertypen.ontbrekend(voor: netwerk, taal) { meld(regel) }
  }
}
