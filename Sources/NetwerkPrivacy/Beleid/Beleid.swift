import Netwerk
import NetwerkBestand

/// What happens to every field of a network when it is anonymised (English: *policy*).
///
/// A field that a policy does not name is left out, so what is new in the network file stays inside
/// until somebody decided about it.
public struct Beleid: Hashable, Sendable {
  /// How many must be alike before the report no longer calls the output recognisable.
  ///
  /// Five by default: whoever looks for one person then guesses right at most one time in five.
  /// Three and five are the usual values for data that stay among known people (El Emam and Dankar
  /// 2008, doi 10.1197/jamia.M2716); who publishes for everybody chooses more, such as 11.
  public var k = 5
  /// A word that stands in fewer networks than this is rare.
  public var zeldzaam = 5
  public var banden = Banden()
  /// Towns, as a kenmerk, with the region they belong to.
  public var regios: [Kenmerk: String] = [:]
  var velden: [Veldnaam: Handeling]

  /// One key of one kind of thing: `persoon.rol`.
  struct Veldnaam: Hashable, Sendable {
    let tabel: String
    let sleutel: String
  }

  /// What happens to a field; ``Handeling/weg`` for one the policy does not name.
  ///
  /// - Parameters:
  ///   - tabel: the kind of thing, as the schema of the network file calls it, such as `persoon`.
  ///   - sleutel: the key, such as `rol`.
  public subscript(_ tabel: String, _ sleutel: String) -> Handeling {
    velden[Veldnaam(tabel: tabel, sleutel: sleutel)] ?? .weg
  }

  /// Whether somebody must know how often words occur before the first network can be written.
  public var vraagtTelling: Bool { velden.values.contains(.zeldzaam) }

  /// The fields with words of people's own that this policy keeps, such as `persoon.notitie`.
  public var gehoudenTeksten: [String] {
    Veldgids.alle.filter { $0.isVrijeTekst && self[$0.tabel, $0.sleutel] == .houd }
      .map { "\($0.tabel).\($0.sleutel)" }
  }
}
