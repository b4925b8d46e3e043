import Netwerk

/// Something that is there as long as one of these people is (English: *dependency*).
///
/// When all of them are gone it is lost, whoever else stays.
public struct Afhankelijkheid: Hashable, Sendable {
  public let wat: Wat
  /// Whom it hangs on together, by kenmerk; at least one.
  public let van: [Persoon.ID]

  /// What hangs on people.
  public enum Wat: Hashable, Sendable {
    /// A kind of support.
    case steun(Steunsoort)
    /// A wanted kind of support for a question.
    case steunVoor(Hulpvraag.ID, Steunsoort)
    /// Any help at all for a question of which no wanted kind is given: what was promised for it.
    case hulpVoor(Hulpvraag.ID)
    /// The professional that a question wants.
    case professionalVoor(Hulpvraag.ID)

    /// The question it is about; `nil` for a kind of support by itself.
    public var hulpvraag: Hulpvraag.ID? {
      switch self {
      case .steun: nil
      case .steunVoor(let vraag, _), .hulpVoor(let vraag), .professionalVoor(let vraag): vraag
      }
    }
  }
}

extension Meetbaar {
  /// What is there only as long as certain people are? (English: *dependencies*)
  ///
  /// Every kind of support that is given, and for every question every wanted kind that is given, the
  /// professional it wants, and promised help where no wanted kind is given. Who counts: as
  /// ``gevers(van:)`` and ``vraagdekkingen()``.
  ///
  /// - Returns: the kinds of support in their order, then the questions in the order of the network.
  public func afhankelijkheden() -> [Afhankelijkheid] {
    let graaf = graaf
    let soorten = Steunsoort.allCases.map {
      Afhankelijkheid(wat: .steun($0), van: graaf.gevers(van: $0))
    }
    return (soorten + graaf.vraagdekkingen().flatMap(graaf.afhankelijkheden))
      .filter { !$0.van.isEmpty }
  }
}

extension Netwerkgraaf {
  fileprivate func afhankelijkheden(van dekking: Vraagdekking) -> [Afhankelijkheid] {
    let vraag = dekking.hulpvraag
    var uitkomst = dekking.giften.map {
      Afhankelijkheid(wat: .steunVoor(vraag.id, $0.soort), van: $0.gevers)
    }
    if uitkomst.allSatisfy(\.van.isEmpty) {
      uitkomst.append(Afhankelijkheid(wat: .hulpVoor(vraag.id), van: dekking.beloofd))
    }
    if vraag.professional == .ja {
      let wie = dekking.helpers.filter { lid($0)?.isFormeel == true }
      uitkomst.append(Afhankelijkheid(wat: .professionalVoor(vraag.id), van: wie))
    }
    return uitkomst
  }
}
