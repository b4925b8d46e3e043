import Foundation
import Netwerk
import NetwerkReeks

/// Says on standard error how far a long job is: one line that is redrawn on a terminal, a plain line
/// every ten seconds elsewhere (English: *progress reporter*).
struct Voortgangsmelder {
  private let taal: Taal
  private let omvang: Int?
  private let isTerminal: Bool
  private let tussentijd: Duration
  private let begin = ContinuousClock.now
  private var laatste = ContinuousClock.now
  private var netwerken = 0
  private var gelezen = 0
  private var isGetoond = false

  /// - Parameters:
  ///   - omvang: how many bytes there are to read; `nil` when unknown.
  ///   - omgeving: the environment: no redrawing on a terminal that cannot, or in CI.
  init(
    _ taal: Taal, omvang: Int?, isTerminal: Bool = isatty(STDERR_FILENO) != 0,
    omgeving: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.taal = taal
    self.omvang = omvang
    self.isTerminal = isTerminal && omgeving["TERM"] != "dumb" && omgeving["CI"] == nil
    tussentijd = self.isTerminal ? .milliseconds(100) : .seconds(10)
  }

  /// Takes in what was done, and says so when it is time.
  mutating func meld(_ deel: Reekstelling) {
    netwerken += deel.totaal
    gelezen += deel.gelezen
    let nu = ContinuousClock.now
    guard nu - laatste >= tussentijd else { return }
    laatste = nu
    isGetoond = true
    let regel = regel(na: nu - begin)
    // Back to the beginning of the line, and nothing behind it.
    toon(isTerminal ? "\r\(regel)\u{1B}[K" : "\(regel)\n")
  }

  /// Clears the line, so that other messages can follow.
  func ruimOp() {
    if isTerminal, isGetoond { toon("\r\u{1B}[K") }
  }

  /// The line as it is after so long: `[#####·····]  48%  4.812 netwerken  312/s  nog 17 s`.
  func regel(na duur: Duration) -> String {
    let seconden = max(duur / .seconds(1), 0.001)
    let tempo = Double(netwerken) / seconden
    let aantal = Telwoord.tekst(netwerken, taal)
    var delen = [
      taal == .nederlands ? "\(aantal) netwerken" : "\(aantal) networks",
      "\(Telwoord.tekst(Int(tempo.rounded()), taal))/s",
    ]
    if let omvang, omvang > 0 {
      let deel = min(1, Double(gelezen) / Double(omvang))
      let vol = Int(deel * 20)
      let balk = String(repeating: "#", count: vol) + String(repeating: "·", count: 20 - vol)
      delen.insert("[\(balk)] \(Int(deel * 100))%", at: 0)
      if deel > 0 {
        let rest = seconden * (1 - deel) / deel
        delen.append((taal == .nederlands ? "nog " : "left: ") + Telwoord.tijd(rest))
      }
    }
    return delen.joined(separator: "  ")
  }

  private func toon(_ tekst: String) { FileHandle.standardError.write(Data(tekst.utf8)) }
}

/// Large numbers and times as people write them (English: *numeral*).
enum Telwoord {
  /// Thousands apart: `9.998` in Dutch, `9,998` in English.
  static func tekst(_ aantal: Int, _ taal: Taal) -> String {
    let cijfers = Array(String(aantal.magnitude))
    var tekst = ""
    for (index, cijfer) in cijfers.enumerated() {
      if index > 0, (cijfers.count - index) % 3 == 0 { tekst += taal == .nederlands ? "." : "," }
      tekst.append(cijfer)
    }
    return (aantal < 0 ? "-" : "") + tekst
  }

  /// `17 s`, `4 min`, `2:05 h`.
  static func tijd(_ seconden: Double) -> String {
    let geheel = Int(min(seconden, 1e9).rounded(.up))
    if geheel < 60 { return "\(geheel) s" }
    if geheel < 3600 { return "\((geheel + 59) / 60) min" }
    let minuten = geheel / 60 % 60
    return "\(geheel / 3600):\(minuten < 10 ? "0" : "")\(minuten) h"
  }
}
