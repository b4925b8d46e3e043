import ArgumentParser
import Netwerk
import NetwerkBestand
import NetwerkGraphviz

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Kijkt of alles om te tekenen er is: Graphviz, zijn onderdelen en lettertypen.",
    discussion: """
      Met bestanden erbij kijkt het of de namen daarin getekend kunnen worden. Uitgang 0 als \
      alles er is, 69 als er iets ontbreekt.
      """)

  @Argument(
    help: "Netwerkbestanden waarvan de namen getekend moeten kunnen worden.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: [String] = []

  @OptionGroup var taal: Taalkeuze

  func run() throws {
    var isCompleet = graphviz()
    let teksten = try teksten()
    guard let bereik = FontCoverage.installed() else {
      regel(
        goed: false,
        taal.zin(
          "lettertypen: fc-list ontbreekt; installeer fontconfig",
          "fonts: fc-list is missing; install fontconfig"))
      throw ExitCode.ontbreekt
    }
    let gaten = bereik.gaps(in: teksten)
    for gat in gaten { regel(goed: false, Lettertypen.zin(gat, taal)) }
    if gaten.isEmpty {
      regel(
        goed: true,
        bestand.isEmpty
          ? taal.zin(
            "lettertypen voor Nederlandse, Poolse en Turkse namen",
            "fonts for Dutch, Polish and Turkish names")
          : taal.zin("lettertypen voor alle namen", "fonts for all names"))
    }
    if bestand.isEmpty { andereSchriften(bereik) }
    isCompleet = isCompleet && gaten.isEmpty
    if !isCompleet { throw ExitCode.ontbreekt }
  }

  private func graphviz() -> Bool {
    let graphviz = GraphvizInstallation.current()
    for deel in GraphvizPart.allCases {
      let ontbreekt = graphviz.missing.contains(deel)
      regel(
        goed: !ontbreekt,
        "Graphviz \(graphviz.version): \(deel.description(in: taal.taal.rawValue))")
    }
    if !graphviz.missing.isEmpty {
      let pakketten = graphviz.packages.joined(separator: " ")
      print(taal.zin("  installeer: \(pakketten)", "  install: \(pakketten)"))
    }
    return graphviz.missing.isEmpty
  }

  private func teksten() throws -> [String] {
    guard !bestand.isEmpty else { return ["Één Çağla Łukasz Şahin Ñ ß"] }
    return try bestand.map(Invoer.init).flatMap { invoer in
      let lezing = try invoer.lees(taal)
      guard let netwerk = lezing.netwerk else {
        for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
        throw ExitCode.foutInBestand
      }
      return Lettertypen.teksten(van: netwerk)
    }
  }

  /// Which other scripts can be drawn, as information: not everyone needs them.
  private func andereSchriften(_ bereik: FontCoverage) {
    let schriften = WritingSystem.all.filter { $0.package != "fonts-liberation" }
    let kan = schriften.filter { bereik.covers($0) }
    let kanNiet = schriften.filter { !bereik.covers($0) }
    func namen(_ schriften: [WritingSystem]) -> String {
      schriften.map { $0.name(in: taal.taal.rawValue) }.joined(separator: ", ")
    }
    if !kan.isEmpty { regel(goed: true, taal.zin("ook: ", "also: ") + namen(kan)) }
    guard !kanNiet.isEmpty else { return }
    let pakketten = Array(Set(kanNiet.map(\.package))).sorted().joined(separator: " ")
    print(
      "–  "
        + taal.zin(
          "niet: \(namen(kanNiet)); wie ze nodig heeft installeert \(pakketten)",
          "not: \(namen(kanNiet)); who needs them installs \(pakketten)"))
  }

  private func regel(goed: Bool, _ tekst: String) {
    print((goed ? "✓  " : "✗  ") + tekst)
  }
}
