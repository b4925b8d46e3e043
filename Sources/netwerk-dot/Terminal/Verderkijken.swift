import Netwerk
import NetwerkAnalyse

/// What every answer says when hardly anybody is named yet: who is there, and what to ask next.
enum Verderkijken {
  /// - Returns: nothing when there is nothing to explore.
  static func regels(_ verkenning: Verkenning?, _ woorden: Verwoording) -> [String] {
    guard let verkenning else { return [] }
    return [woorden.taal == .nederlands ? "VERDER KIJKEN" : "LOOKING FURTHER"]
      + Terminalregels.alinea(verkenning.aanhef(woorden))
      + verkenning.vragen(woorden).flatMap { Terminalregels.punt($0) }
  }
}

/// The same as data.
struct VerkenningGegevens: Encodable {
  let eigenKring: [String]
  let aanhef: String
  let vragen: [String]

  init(_ verkenning: Verkenning, _ woorden: Verwoording) {
    eigenKring = verkenning.eigenKring.map(\.tekst)
    aanhef = verkenning.aanhef(woorden)
    vragen = verkenning.vragen(woorden)
  }
}
