import Netwerk
import NetwerkPrivacy
import NetwerkTestSupport

/// What is the pseudonym of this? (English: *pseudonym question*)
struct Pseudoniemvraag: Encodable {
  let soort = "pseudoniem"
  let sleutel: String
  let waarvan: String
  let identiteit: String
  let netwerk: String?
  let kenmerk: String

  init(_ toeval: inout Toeval) throws {
    let tekens = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    func woord(_ lengte: ClosedRange<Int>) -> String {
      String((0..<toeval.getal(lengte)).map { _ in toeval.een(van: tekens) })
    }
    sleutel = woord(40...150)
    let waarvan = toeval.een(Pseudoniem.Soort.self)
    self.waarvan = waarvan.rawValue
    identiteit = woord(0...20) + (toeval.eenOp(3) ? "é王👩‍👧" : "")
    netwerk = toeval.eenOp(2) ? nil : "id:" + woord(0...9)
    kenmerk =
      Pseudoniem(try Sleutel(Array(sleutel.utf8)))
      .kenmerk(waarvan, identiteit, in: netwerk).tekst
  }
}
