import Netwerk
import NetwerkAnalyse
import NetwerkReeks

/// Says on standard error how far a long job is: one line that is redrawn on a terminal, a plain line
/// every ten seconds elsewhere (English: *progress reporter*).
struct Voortgangsmelder {
  private let taal: Taal
  private let omvang: Int?
  private let stroom: Statusstroom
  private let tussentijd: Duration
  private let begin = ContinuousClock.now
  private var laatste = ContinuousClock.now
  private var netwerken = 0
  private var gelezen = 0
  private var isGetoond = false

  /// - Parameter omvang: how many bytes there are to read; `nil` when unknown.
  init(_ taal: Taal, omvang: Int?, naar stroom: Statusstroom = Statusstroom()) {
    self.taal = taal
    self.omvang = omvang
    self.stroom = stroom
    tussentijd = stroom.kanHertekenen ? .milliseconds(100) : .seconds(10)
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
    stroom.toon(stroom.kanHertekenen ? "\r\(regel)\u{1B}[K" : "\(regel)\n")
  }

  /// Clears the line, so that other messages can follow.
  func ruimOp() {
    if stroom.kanHertekenen, isGetoond { stroom.toon("\r\u{1B}[K") }
  }

  /// The line as it is after so long: `[#####·····]  48%  4.812 netwerken  312/s  nog 17 s`.
  func regel(na duur: Duration) -> String {
    let seconden = max(duur / .seconds(1), 0.001)
    let tempo = Double(netwerken) / seconden
    let aantal = Getalnotatie.duizendtallen(netwerken, in: taal)
    var delen = [
      taal == .nederlands ? "\(aantal) netwerken" : "\(aantal) networks",
      "\(Getalnotatie.duizendtallen(Int(tempo.rounded()), in: taal))/s",
    ]
    if let omvang, omvang > 0 {
      let deel = min(1, Double(gelezen) / Double(omvang))
      let vol = Int(deel * 20)
      let balk = String(repeating: "#", count: vol) + String(repeating: "·", count: 20 - vol)
      delen.insert("[\(balk)] \(Int(deel * 100))%", at: 0)
      if deel > 0 {
        let rest = seconden * (1 - deel) / deel
        delen.append((taal == .nederlands ? "nog " : "left: ") + Tijdsduur.tekst(rest))
      }
    }
    return delen.joined(separator: "  ")
  }
}

/// A time as people say it (English: *duration notation*).
enum Tijdsduur {
  /// `17 s`, `4 min`, `2:05 h`.
  static func tekst(_ seconden: Double) -> String {
    let geheel = Int(min(seconden, 1e9).rounded(.up))
    if geheel < 60 { return "\(geheel) s" }
    if geheel < 3600 { return "\((geheel + 59) / 60) min" }
    let minuten = geheel / 60 % 60
    return "\(geheel / 3600):\(minuten < 10 ? "0" : "")\(minuten) h"
  }
}
