import Netwerk

extension Vorm where Inhoud == Int {
  /// A whole number. Out of range is an error here only for what the model has no rule for.
  static func geheel(_ bereik: ClosedRange<Int>, keur: Keur = .lezer) -> Vorm<Int> {
    Vorm(
      schema: .geheel(bereik),
      lees: { waarde, lezer in
        guard let tekst = getaltekst(waarde, &lezer) else { return nil }
        guard let getal = Int(tekst) else {
          lezer.meld(.geenGetal(sleutel: lezer.sleutel, tekst), waarde.plek)
          return nil
        }
        guard keur == .model || bereik.contains(getal) else {
          let tekstbereik = "\(bereik.lowerBound) – \(bereik.upperBound)"
          lezer.meld(
            .buitenBereik(sleutel: lezer.sleutel, tekst, bereik: tekstbereik), waarde.plek)
          return nil
        }
        return getal
      },
      schrijf: { getal, _ in .getal("\(getal)") })
  }
}

/// Who holds a number against its range.
enum Keur: Sendable {
  case lezer
  /// ``Onderdelen/fouten()`` does.
  case model
}

extension Vorm where Inhoud == Double {
  /// A number with a decimal point; the model keeps its range.
  static func getal(_ bereik: ClosedRange<Double>) -> Vorm<Double> {
    Vorm(
      schema: .getal(bereik),
      lees: { waarde, lezer in
        guard let tekst = getaltekst(waarde, &lezer) else { return nil }
        guard let getal = Double(tekst), getal.isFinite else {
          lezer.meld(.geenGetal(sleutel: lezer.sleutel, tekst), waarde.plek)
          return nil
        }
        return getal
      },
      schrijf: { getal, _ in .getal(Vorm.zonderNul(getal)) })
  }

  /// `5`, not `5.0`.
  private static func zonderNul(_ getal: Double) -> String {
    let tekst = "\(getal)"
    return tekst.hasSuffix(".0") ? String(tekst.dropLast(2)) : tekst
  }
}

/// The spelling of a number, without the traps: a leading zero, a comma, a time of day.
private func getaltekst(_ waarde: Waarde, _ lezer: inout Lezer) -> String? {
  guard let tekst = waarde.alsTekst else {
    lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .getal), waarde.plek)
    return nil
  }
  if Getal.isGetal(tekst) { return tekst }
  lezer.meld(
    Getal.isNulVooraan(tekst)
      ? .nulVooraan(sleutel: lezer.sleutel, tekst) : .geenGetal(sleutel: lezer.sleutel, tekst),
    waarde.plek)
  return nil
}
