import Netwerk
import NetwerkBestand

/// Makes networks in which nobody is named (English: *anonymisation*).
///
/// ```swift
/// var voorkomen = Voorkomen(beleid)
/// for netwerk in netwerken { voorkomen.tel(netwerk) }
/// let anonimisering = Anonimisering(beleid, sleutel, voorkomen)
/// let uitkomst = try anonimisering.anonimiseer(netwerk, terugval: "karel")
/// ```
///
/// The outcome is a sound network with the same people, ties and moments under other names, and with
/// as much of the rest as the policy lets through. Pseudonymised data stay personal data: see
/// ``Risico`` for what can still be recognised.
///
/// Complexity: O(size of the network · log).
public struct Anonimisering: Sendable {
  private let beleid: Beleid
  private let voorkomen: Voorkomen
  private let pseudoniem: Pseudoniem
  private let zelfdeMensen: ZelfdeMensen

  /// - Parameters:
  ///   - beleid: what happens to each field.
  ///   - sleutel: from which pseudonyms are made.
  ///   - voorkomen: in how many of the networks that will be written each word stands; without it
  ///     every word is rare.
  ///   - zelfdeMensen: when two networks speak of the same person.
  public init(
    _ beleid: Beleid, _ sleutel: Sleutel, _ voorkomen: Voorkomen? = nil,
    zelfdeMensen: ZelfdeMensen = .geschreven
  ) {
    self.beleid = beleid
    self.voorkomen = voorkomen ?? Voorkomen(beleid)
    self.zelfdeMensen = zelfdeMensen
    pseudoniem = Pseudoniem(sleutel)
  }

  /// The network without what identifies people; `nil` when its hoofdpersoon asked not to be shown.
  ///
  /// - Parameters:
  ///   - netwerk: the network as it was told.
  ///   - terugval: what tells the network from others when neither it nor its hoofdpersoon has an id
  ///     of their own, such as the name of the file.
  /// - Throws: when what remains is no sound network, which a policy that takes half of something
  ///   away can bring about.
  public func anonimiseer(
    _ netwerk: Netwerk, terugval: String
  ) throws(Anonimiseringsfout) -> Geanonimiseerd? {
    let weg = Voorbereiding.nietGetoonden(netwerk)
    guard !netwerk.hoofdpersonen.contains(where: { weg.contains($0.id) }) else { return nil }
    let wie = Identiteiten(netwerk, pseudoniem, zelfdeMensen, terugval: terugval)
    let tijdlijn = Tijdlijn(nu: netwerk.peildatum ?? netwerk.eerder.last?.peildatum)
    let momenten =
      beleid["netwerk", "eerder"] == .houd
      ? tijdlijn.momenten(
        netwerk, beleid["netwerk", "peildatum"], beleid["moment", "peildatum"]) : []
    let delen = ([netwerk] + momenten).map {
      Voorbereiding(beleid: beleid, voorkomen: voorkomen).onderdelen($0.zonder(weg), wie)
    }
    let nieuw = try geheel(van: delen, wie, tijdlijn)
    return Geanonimiseerd(
      netwerk: nieuw, kenmerk: wie.kenmerk, isOveralHetzelfde: wie.isGeschreven,
      weggelatenMensen: weg.count, weggelatenMomenten: netwerk.eerder.count - momenten.count)
  }

  /// The network whose present moment comes first.
  private func geheel(
    van delen: [Onderdelen], _ wie: Identiteiten, _ tijdlijn: Tijdlijn
  ) throws(Anonimiseringsfout) -> Netwerk {
    var namen = Rolnamen(beleid)
    for deel in delen { namen.noem(deel) }
    var bomen: [Uitvoer] = []
    for (nummer, deel) in delen.enumerated() {
      let isMoment = nummer > 0
      let boom = Boomanonimisering(
        beleid: beleid, voorkomen: voorkomen, wie: wie, namen: namen, tijdlijn: tijdlijn,
        kenmerken: Kenmerkwijzer(deel, wie, beleid, isMoment: isMoment))
      let waarde = Netwerkboom.schrijf(Netwerk(gaaf: deel), isMoment: isMoment)
      let tabel = isMoment ? Netwerkboom.moment : Netwerkboom.wortel
      if let uitkomst = boom.tabel(waarde, tabel) { bomen.append(uitkomst) }
    }
    guard case .tabel(var paren)? = bomen.first else { throw Anonimiseringsfout(oorzaken: []) }
    if bomen.count > 1 {
      paren.append(.init(sleutel: "eerder", waarde: .opsomming(Array(bomen.dropFirst()))))
    }
    switch Netwerkboom.lees(.tabel(paren)) {
    case .success(let netwerk): return netwerk
    case .failure(let fout): throw Anonimiseringsfout(oorzaken: fout.oorzaken)
    }
  }
}

/// What came of anonymising one network (English: *anonymised*).
public struct Geanonimiseerd: Hashable, Sendable {
  public let netwerk: Netwerk
  /// The pseudonym of the network, also when it has no id of its own.
  public let kenmerk: Kenmerk
  /// Whether another file of the same network gets the same pseudonyms; `false` when only the name of
  /// the file told it from others.
  public let isOveralHetzelfde: Bool
  /// How many people are not in it because they asked not to be shown.
  public let weggelatenMensen: Int
  /// How many earlier moments are not in it because their date is not precise enough any more.
  public let weggelatenMomenten: Int
}

/// Why what the policy leaves of a network is no network.
public struct Anonimiseringsfout: Error, Hashable, Sendable {
  public let oorzaken: [Melding.Oorzaak]

  /// The same in words, without anything that was in the network.
  public func zin(in taal: Taal) -> String {
    taal == .nederlands
      ? "wat het beleid van dit netwerk overlaat is geen netwerk meer; laat het hele onderdeel weg, of "
        + "houd wat erbij hoort"
      : "what the policy leaves of this network is no network any more; leave the whole part out, or "
        + "keep what belongs to it"
  }
}
