import Foundation
import Netwerk

/// Holds the interview with somebody at a terminal, or with a file of answers: shows a question,
/// reads a line, and writes the network after every answer (English: *conversation*).
///
/// It writes plain lines of text and nothing that steers a terminal, so it reads the same on paper,
/// through a screen reader and in a test.
struct Gesprek {
  private var interview: Interview
  private var dossier: Dossier?
  private let taal: Taalkeuze
  private var gevraagd: Vraag?
  private var kop: String?

  init(_ interview: Interview, in dossier: Dossier?, _ taal: Taalkeuze) {
    self.interview = interview
    self.dossier = dossier
    self.taal = taal
  }

  private var bewoording: any Bewoording { taal.taal.bewoording }

  /// Asks until there is nothing left to ask, somebody stops or the input ends.
  ///
  /// - Throws: `ExitCode.kanNietSchrijven` when an answer cannot be saved, after saying why.
  mutating func voer() throws {
    begin()
    while let voorlegging = interview.voorlegging {
      toon(voorlegging)
      guard let regel = leesAntwoord() else { break }
      let eerder = interview.netwerk
      let reactie = interview.beantwoord(regel)
      if let netwerk = interview.netwerk, netwerk != eerder { try bewaar(netwerk) }
      vertel(reactie)
    }
    sluitAf()
  }

  /// The next line of input; `nil` at its end. Answers that do not come from a keyboard are shown,
  /// so that what was said can be read back.
  private func leesAntwoord() -> String? {
    zeg("> ", einde: "")
    guard let regel = readLine() else {
      zeg("")
      return nil
    }
    if isatty(STDIN_FILENO) == 0 { zeg(Antwoordregel(regel).tekst) }
    return regel
  }

  private func begin() {
    zeg(Regels.afgebroken(bewoording.begin))
    guard let netwerk = interview.netwerk, let dossier else { return }
    zeg("\n" + Regels.afgebroken(bewoording.verderMet(dossier.pad, netwerk)))
  }

  /// The question, unless it is still there to be read just above.
  private mutating func toon(_ voorlegging: Voorlegging) {
    guard voorlegging.vraag != gevraagd else { return }
    gevraagd = voorlegging.vraag
    if voorlegging.kop != kop, let nieuw = voorlegging.kop {
      zeg("\n\(nieuw)\n\(String(repeating: "-", count: nieuw.count))", einde: "")
    }
    kop = voorlegging.kop
    zeg("\n" + Regels.afgebroken(voorlegging.tekst))
    if !voorlegging.keuzes.isEmpty { zeg(Regels.keuzes(voorlegging.keuzes)) }
    if let nu = voorlegging.nu { zeg(Regels.afgebroken(nu)) }
    if let hulp = voorlegging.hulp { zeg(hulp) }
  }

  private mutating func vertel(_ reactie: Interview.Reactie) {
    switch reactie {
    case .genoteerd(let namen) where namen.count > 1:
      zeg(Regels.afgebroken(bewoording.genoteerd(namen)))
    case .genoteerd, .overgeslagen, .gestopt: break
    case .terug: gevraagd = nil
    case .gewist: zeg(bewoording.weggehaald)
    case .uitleg:
      if let uitleg = interview.uitleg { zeg("\n" + Regels.afgebroken(uitleg)) }
      gevraagd = nil
    case .nogEens(let bezwaar): zeg(Regels.afgebroken(bewoording.zin(bezwaar)))
    }
  }

  private mutating func bewaar(_ netwerk: Netwerk) throws {
    var hier: Dossier
    if let dossier {
      hier = dossier
    } else {
      let (nieuw, bestondAl) = Dossier.nieuw(voor: netwerk)
      if let bestondAl { zeg(Regels.afgebroken(bewoording.bestondAl(bestondAl))) }
      hier = nieuw
    }
    if let kopie = try hier.bewaar(netwerk, taal) {
      zeg(Regels.afgebroken(bewoording.kopie(kopie)))
    }
    dossier = hier
  }

  private func sluitAf() {
    guard let netwerk = interview.netwerk, let dossier else {
      zeg("\n" + bewoording.nietsBewaard)
      return
    }
    let isKlaar = interview.vraag == nil && !interview.isGestopt
    zeg("\n" + Regels.afgebroken(bewoording.bewaard(in: dossier.pad, netwerk, isKlaar: isKlaar)))
    var opdrachten = [(bewoording.nakijken, "controleer"), (bewoording.tekenen, "ecogram")]
    if !isKlaar { opdrachten.append((bewoording.verder, "nieuw")) }
    zeg("")
    for (wat, opdracht) in opdrachten {
      let kop = wat.padding(toLength: 14, withPad: " ", startingAt: 0)
      zeg("\(kop)netwerk-dot \(opdracht) \(dossier.pad.voorOpdrachtregel)")
    }
  }

  private func zeg(_ tekst: String, einde: String = "\n") {
    try? FileHandle.standardOutput.write(contentsOf: Data((tekst + einde).utf8))
  }
}

extension String {
  /// As one word of a command line: between quotation marks when it holds anything but plain signs.
  var voorOpdrachtregel: String {
    let gewoon = allSatisfy { $0.isLetter || $0.isNumber || "./_-".contains($0) }
    if gewoon, !hasPrefix("-") { return self }
    let veilig = hasPrefix("-") ? "./" + self : self
    return "'" + veilig.replacing("'", with: "'\\''") + "'"
  }
}
