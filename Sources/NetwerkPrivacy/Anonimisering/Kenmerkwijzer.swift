import Netwerk

/// Everybody and everything in one moment of a network, with the kenmerk it gets (English:
/// *identifier index*). What does not come through is not in it, so that nothing refers to it.
struct Kenmerkwijzer: Sendable {
  private var kenmerken: [Soort: [Kenmerk: Kenmerk]] = [:]

  /// People and organisations share their kenmerken; the others have their own.
  enum Soort: Hashable, Sendable { case iedereen, hulpvraag, voorwaarde, afspraak }

  /// - Parameter isMoment: an earlier moment, which has neither conference nor plan.
  init(_ onderdelen: Onderdelen, _ wie: Identiteiten, _ beleid: Beleid, isMoment: Bool) {
    func magMee(_ sleutel: String) -> Bool {
      beleid[isMoment ? "moment" : "netwerk", sleutel] == .houd
    }
    for mens in onderdelen.hoofdpersonen + onderdelen.personen {
      kenmerken[.iedereen, default: [:]][mens.id] = wie.nieuw(.persoon, mens.id)
    }
    for plek in onderdelen.organisaties where magMee("organisaties") {
      kenmerken[.iedereen, default: [:]][plek.id] = wie.nieuw(.organisatie, plek.id)
    }
    for vraag in onderdelen.hulpvragen where magMee("hulpvragen") {
      kenmerken[.hulpvraag, default: [:]][vraag.id] = wie.nieuw(.hulpvraag, vraag.id)
    }
    if magMee("conferentie"), beleid["conferentie", "voorwaarden"] == .houd {
      for voorwaarde in onderdelen.conferentie?.voorwaarden ?? [] {
        kenmerken[.voorwaarde, default: [:]][voorwaarde.id] = wie.nieuw(.voorwaarde, voorwaarde.id)
      }
    }
    if magMee("plan"), beleid["plan", "afspraken"] == .houd {
      for afspraak in onderdelen.plan?.afspraken ?? [] {
        kenmerken[.afspraak, default: [:]][afspraak.id] = wie.nieuw(.afspraak, afspraak.id)
      }
    }
  }

  func nieuw(_ kenmerk: Kenmerk, _ soort: Soort) -> Kenmerk? { kenmerken[soort]?[kenmerk] }

  /// What the things of a table are.
  static func soort(tabel: String) -> Soort {
    switch tabel {
    case "hulpvraag": .hulpvraag
    case "voorwaarde": .voorwaarde
    case "afspraak": .afspraak
    default: .iedereen
    }
  }

  /// What a reference under this key is to.
  static func soort(sleutel: String) -> Soort {
    switch sleutel {
    case "hulpvraag": .hulpvraag
    case "voorwaarde": .voorwaarde
    case "afspraak", "afspraken": .afspraak
    default: .iedereen
    }
  }
}
