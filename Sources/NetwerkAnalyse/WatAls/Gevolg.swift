import Netwerk

/// One consequence of a loss, to be said in words (English: *consequence*).
public enum Gevolg: Hashable, Sendable {
  /// Nobody is left for this question.
  case vraagZonderHulp(String)
  /// For this question nobody is left for these kinds of support.
  case vraagMist(String, [Steunsoort])
  /// This question wants a professional, and none is left.
  case vraagZonderProfessional(String)
  /// Nobody is left who gives these kinds of support.
  case steunWeg([Steunsoort])
  /// The others fall into so many parts more.
  case valtUiteen(Int)
  /// So many ties between people go along.
  case bandenWeg(Int)
  /// Somebody would give so many hours of care a week instead of what they give now.
  case uren(Persoon.ID, van: Double?, naar: Double)
  /// All hours of care a week together, before and after.
  case urenSamen(van: Double, naar: Double)
  /// Nothing that is known is lost.
  case niets

  /// The consequence in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Verlies {
  /// What is lost, the heaviest first; ``Gevolg/niets`` when nothing is.
  public var gevolgen: [Gevolg] {
    var gevolgen = vragen.flatMap(\.gevolgen)
    if !soorten.isEmpty { gevolgen.append(.steunWeg(soorten)) }
    if delenErbij > 0 { gevolgen.append(.valtUiteen(delenErbij)) }
    return gevolgen.isEmpty ? [.niets] : gevolgen
  }
}

extension Vraagverlies {
  fileprivate var gevolgen: [Gevolg] {
    let vraag = hulpvraag.vraag
    if isZonderHulp { return [.vraagZonderHulp(vraag)] }
    return (soorten.isEmpty ? [] : [.vraagMist(vraag, soorten)])
      + (isZonderProfessional ? [.vraagZonderProfessional(vraag)] : [])
  }
}

extension WatAls {
  /// What would be different, the heaviest first.
  public var gevolgen: [Gevolg] {
    var gevolgen = verlies.zonder.isEmpty ? [] : verlies.gevolgen
    let banden = verandering.verdwenenBanden.count
    if banden > 0 { gevolgen.append(.bandenWeg(banden)) }
    gevolgen += uren.map { .uren($0.wie, van: $0.van, naar: $0.naar) }
    let (nu, dan) = (verandering.vroeger.zorguren(), verandering.nu.zorguren())
    if let nu, let dan, nu != dan { gevolgen.append(.urenSamen(van: nu, naar: dan)) }
    return gevolgen.isEmpty ? [.niets] : gevolgen
  }
}
