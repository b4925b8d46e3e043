import ArgumentParser
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

  /// What is asked for, in the order in which it is drawn.
  var soorten: [Nadruk.Soort] {
    let gevraagd = [
      (uitgenodigd, Nadruk.Soort.uitgenodigd), (brugpersonen, .brugpersoon),
      (overbelast, .overbelast), (hiaten, .hiaat),
    ]
    return gevraagd.filter(\.0).map(\.1)
  }

  /// What to say when an emphasis falls on nobody.
  static func niemand(_ soort: Nadruk.Soort, _ taal: Taalkeuze) -> String {
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
