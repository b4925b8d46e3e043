import ArgumentParser
import Netwerk
import NetwerkStukken

struct UitnodigingenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uitnodigingen",
    abstract: "Schrijft een uitnodiging voor iedereen die gevraagd wordt.",
    discussion: """
      Genodigd is wie bij de deelnemers van de conferentie staat; staan daar geen mensen, dan \
      iedereen bij wie niets zich daartegen verzet. In een brief staat niets over anderen, en wie \
      niet genoemd wil worden, staat er niet in. De tekst kunt u zelf aanpassen: zie 'sjablonen'.
      """)

  @OptionGroup var opties: StukkenOpties

  @Option(help: "Alleen voor deze mensen, met komma's ertussen.")
  var voor: [String] = []

  func run() throws {
    let stukken = try opties.stukken()
    let (invoer, taal) = (opties.invoer, opties.taal)
    let namen = try Genoemden.kenmerken(van: voor, in: stukken.netwerk, invoer, taal)
    let alle = stukken.uitnodigingen()
    for wie in namen where !alle.contains(where: { $0.voor == wie }) {
      let naam = stukken.netwerk.naam(van: wie) ?? wie.tekst
      meld(
        taal.zin(
          "\(naam) hoort niet bij de genodigden; kijk bij deelnemers in het bestand",
          "\(naam) is not among the invitees; look at 'deelnemers' in the file"))
      throw ExitCode.foutInBestand
    }
    let bladen = namen.isEmpty ? alle : alle.filter { $0.voor.map(namen.contains) ?? false }
    guard !bladen.isEmpty else {
      meld(taal.zin("Er is niemand om uit te nodigen.", "There is nobody to invite."))
      return
    }
    try opties.schrijf(bladen, stijl: stukken.sjablonen.stijl)
  }
}
