import Netwerk
import NetwerkAnalyse

/// Who and what could help with one question (English: *support*).
public struct Steundeel: Hashable, Sendable {
  public let titel: String
  public let toelichting: [String]
  public let mensen: [Helper]
  public let professionals: [Helper]
  /// Places in the neighbourhood, in a sentence each.
  public let plekken: [String]

  /// Somebody who could help, with reasons (English: *supporter*).
  public struct Helper: Hashable, Sendable, Identifiable {
    public let id: Kenmerk
    public let naam: String
    public let rol: String?
    /// What speaks for asking, each as it follows on the name, and that of the question first.
    public let voor: [String]
    /// What to mind and what to find out first; empty for the family.
    public let letOp: [String]
    public let navragen: [String]
    /// Through whom to ask.
    public let route: String
  }
}

extension Rapportbron {
  /// The most helpers told of with one question, and the most reasons for one.
  private var hoogstens: (helpers: Int, redenen: Int) { isVoorFamilie ? (4, 3) : (6, 6) }

  /// What the parts of the report tell of supporters.
  var steunfiguren: [Steundeel] { steun.map(deel).filter { !isVoorFamilie || !$0.isLeeg } }

  private func deel(_ voorstel: Steunvoorstel) -> Steundeel {
    Steundeel(
      titel: voorstel.vraag.titel(woorden), toelichting: toelichting(voorstel.vraag),
      mensen: helpers(voorstel.mensen),
      professionals: helpers(voorstel.professionals),
      plekken: voorstel.voorzieningen.prefix(3).map { $0.zin(woorden) }.filter { !$0.isEmpty })
  }

  private func toelichting(_ vraag: Steunvraag) -> [String] {
    guard isVoorFamilie else { return vraag.zinnen(woorden) }
    return [vraag.hulpvraag?.achter.map(woorden.aangehaald)].compactMap { $0 }
  }

  private func helpers(_ figuren: [Steunfiguur]) -> [Steundeel.Helper] {
    let figuren = isVoorFamilie ? figuren.filter(\.isVoorFamilie) : figuren
    return figuren.prefix(hoogstens.helpers).map { figuur in
      let feiten = isVoorFamilie ? figuur.feiten.filter(\.isVoorFamilie) : figuur.feiten
      func zinnen(_ kanten: Steunfeit.Kant...) -> [String] {
        feiten.filter { kanten.contains($0.kant) }.map { figuur.zin(van: $0, woorden) }
      }
      return Steundeel.Helper(
        id: figuur.id, naam: woorden.naam(figuur.id), rol: figuur.rol?.tekst,
        voor: Array(zinnen(.voor, .weten).prefix(hoogstens.redenen)),
        letOp: isVoorFamilie ? [] : zinnen(.tegen),
        navragen: isVoorFamilie ? [] : zinnen(.navragen), route: figuur.routezin(woorden))
    }
  }
}

extension Steundeel {
  fileprivate var isLeeg: Bool { mensen.isEmpty && professionals.isEmpty && plekken.isEmpty }
}

extension Steunfiguur {
  /// Whether nothing speaks against asking them that would have to be said to their faces: who is
  /// left out of a list is not judged in it.
  fileprivate var isVoorFamilie: Bool {
    route != nil
      && feiten(.tegen).allSatisfy {
        switch $0 {
        case .ver, .contact, .sterkte: true
        default: false
        }
      }
  }
}

extension Steunfeit {
  /// Whether it is said of somebody as they would say it themselves.
  fileprivate var isVoorFamilie: Bool {
    switch self {
    case .beloofd, .geeftDit, .geeftAnders, .zoektContact, .kentLang, .gedeeldTalent,
      .passendTalent, .talent, .passendeOrganisatie, .onderEenDak, .dichtbij, .aard(.slapend),
      .aard(.steunend), .viaAnderen, .taak:
      true
    case .contact, .kring: kant == .voor
    default: false
    }
  }
}
