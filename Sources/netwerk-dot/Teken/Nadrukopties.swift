import ArgumentParser
import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

/// What the analysis of a network can stress on its pictures (English: *emphasis options*).
struct Nadrukopties: ParsableArguments {
  @Flag(help: "Laat zien wie er voor de conferentie gevraagd wordt.")
  var uitgenodigd = false

  @Flag(help: "Laat zien wie anderen met elkaar verbindt.")
  var brugpersonen = false

  @Flag(help: "Laat zien wie te veel draagt.")
  var overbelast = false

  @Flag(help: "Laat zien bij wie iets mist of knelt dat nu of binnenkort aandacht vraagt.")
  var hiaten = false

  /// Everything asked for, worked out; says of which there is nobody.
  func alle(in netwerk: Netwerk, _ taal: Taalkeuze) -> [Nadruk] {
    let gevraagd = [
      (uitgenodigd, Nadruk.Soort.uitgenodigd), (brugpersonen, .brugpersoon),
      (overbelast, .overbelast), (hiaten, .hiaat),
    ]
    return gevraagd.filter(\.0).map { _, soort in
      let nadruk = Nadruk(soort, op: Self.kenmerken(soort, in: netwerk))
      if nadruk.op.isEmpty { meld(Self.niemand(soort, taal)) }
      return nadruk
    }
  }

  private static func kenmerken(_ soort: Nadruk.Soort, in netwerk: Netwerk) -> [Kenmerk] {
    switch soort {
    case .uitgenodigd: netwerk.kringvoorstel().mensen.filter(\.doetMee).map(\.id)
    case .brugpersoon: netwerk.graaf.verbindingspersonen()
    case .overbelast: netwerk.graaf.overbelasten() ?? []
    case .hiaat:
      netwerk.graaf.hiaten().filter { $0.ernst <= .binnenkort }
        .flatMap { $0.gronden.personen + $0.gronden.organisaties }
    case .afwezig, .eigen: []
    }
  }

  private static func niemand(_ soort: Nadruk.Soort, _ taal: Taalkeuze) -> String {
    switch soort {
    case .uitgenodigd:
      taal.zin("er is niemand om uit te nodigen", "there is nobody to invite")
    case .brugpersoon:
      taal.zin(
        "er is niemand zonder wie anderen elkaar kwijtraken",
        "there is nobody without whom others lose each other")
    case .overbelast:
      taal.zin(
        "van niemand is bekend dat die te veel draagt", "nobody is known to carry too much")
    case .hiaat, .afwezig, .eigen:
      taal.zin(
        "bij niemand mist of knelt iets dat nu of binnenkort aandacht vraagt",
        "with nobody anything is missing that asks for attention now or soon")
    }
  }
}
