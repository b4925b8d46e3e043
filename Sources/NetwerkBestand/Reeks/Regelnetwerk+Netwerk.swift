import Netwerk

extension Regellezer {
  /// The network that was last read, in full: what ``NetwerkDecoder`` makes of the same line.
  ///
  /// - Parameter regel: the line it was read from.
  /// - Complexity: O(people + relations).
  package func netwerk(van regel: UnsafeBufferPointer<UInt8>) -> Netwerk {
    Netwerk(gaaf: Ontvouwing(netwerk, regel).onderdelen())
  }
}

/// Makes values of the model from numbers and places on a line (English: *unfolding*).
private struct Ontvouwing {
  let gelezen: Regelnetwerk
  let regel: UnsafeBufferPointer<UInt8>
  let kenmerken: [Kenmerk]
  private let waarden = Regelwaarden.gedeeld

  init(_ gelezen: Regelnetwerk, _ regel: UnsafeBufferPointer<UInt8>) {
    self.gelezen = gelezen
    self.regel = regel
    kenmerken = (0..<gelezen.kenmerken.count).map {
      Kenmerk(zuiver: String(decoding: gelezen.kenmerken[$0], as: UTF8.self))
    }
  }

  func onderdelen() -> Onderdelen {
    var onderdelen = Onderdelen(
      hoofdpersonen: [persoon(gelezen.hoofdpersoon).met { $0.band = nil }])
    onderdelen.id = gelezen.id.map { Kenmerk(tekst($0)) }
    onderdelen.titel = gelezen.titel.map(tekst)
    onderdelen.peildatum = gelezen.peildatum
    onderdelen.personen = gelezen.personen.map(persoon)
    onderdelen.relaties = gelezen.relaties.map {
      Relatie(kenmerken[Int($0.van)], kenmerken[Int($0.naar)], band: band($0.band))
    }
    return onderdelen
  }

  private func tekst(_ stuk: Regelstuk) -> String {
    String(decoding: stuk.bytes(op: regel), as: UTF8.self)
  }

  private func persoon(_ gelezen: Regelpersoon) -> Persoon {
    var persoon = Persoon(tekst(gelezen.naam), id: kenmerken[Int(gelezen.nummer)])
    persoon.rol = gelezen.rol.map { Rol(tekst($0)) }
    persoon.eigenGroep = waarden.groepen[gelezen.eigenGroep].map { Groep($0) }
    persoon.kring = Kring(rawValue: Int(gelezen.kring))
    persoon.geslacht = waarden.geslachten[gelezen.geslacht]
    persoon.leeftijd = gelezen.leeftijd
    persoon.overleden = waarden.antwoorden[gelezen.overleden]
    persoon.band = band(gelezen.band)
    return persoon
  }

  private func band(_ gelezen: Regelband) -> Band {
    Band(
      waarden.sterkten[gelezen[.sterkte]], aard: waarden.aarden[gelezen[.aard]],
      steun: waarden.steun[Int(gelezen[.steun])], krijgt: waarden.steun[Int(gelezen[.krijgt])],
      richting: waarden.richtingen[gelezen[.richting]],
      contact: waarden.frequenties[gelezen[.contact]].map { Contact($0) },
      familieband: waarden.familiebanden[gelezen[.familieband]],
      contactverbod: waarden.antwoorden[gelezen[.contactverbod]])
  }
}

/// What the numbers of ``Regelwoorden`` stand for (English: *values of a line*).
private struct Regelwaarden: Sendable {
  let groepen = Waardelijst<Groep.Soort>()
  let geslachten = Waardelijst<Geslacht>()
  let antwoorden = Waardelijst<Antwoord>()
  let sterkten = Waardelijst<Band.Sterkte>()
  let aarden = Waardelijst<Band.Aard>()
  let richtingen = Waardelijst<Band.Richting>()
  let frequenties = Waardelijst<Contact.Frequentie>()
  let familiebanden = Waardelijst<Familieband>()
  /// Every set of kinds of support, by its bits.
  let steun: [Set<Steunsoort>] = {
    let soorten = Steunsoort.allCases
    return (0..<1 << soorten.count).map { bits in
      Set(soorten.indices.filter { bits >> $0 & 1 != 0 }.map { soorten[$0] })
    }
  }()

  static let gedeeld = Regelwaarden()
}

/// The values of one kind by their number, from 1.
private struct Waardelijst<Inhoud: CaseIterable & Sendable>: Sendable {
  private let waarden = [Inhoud](Inhoud.allCases)

  subscript(code: UInt8) -> Inhoud? { code == 0 ? nil : waarden[Int(code) - 1] }
}
