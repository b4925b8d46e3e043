import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

/// Who gives what, with people below each other: a letter for each kind, `+` for a promise in the
/// plan, `?` for what nobody said.
struct SteunmatrixTabel {
  let verslag: HiatenVerslag

  private static let naambreedte = 24
  private static let vraagbreedte = 9
  /// So many questions fit beside the six kinds in eighty columns.
  private static let vragenPerBlok = 4

  private var matrix: Steunmatrix { verslag.matrix }

  var regels: [String] {
    [verslag.zin("WIE GEEFT WAT", "WHO GIVES WHAT")] + vragen + blokken.flatMap(blok) + uitleg
  }

  private var aantalVragen: Int { matrix.rijen.count - Steunsoort.allCases.count }

  /// The questions by number, with what they ask and how they stand.
  private var vragen: [String] {
    let regels = matrix.rijen.prefix(aantalVragen).enumerated().flatMap { nummer, rij -> [String] in
      guard case .hulpvraag(let dekking) = rij else { return [] }
      let gevraagd = dekking.giften.map { $0.soort.naam(in: verslag.taal) }
      let vraag = verslag.woorden.aangehaald(dekking.hulpvraag.vraag)
      let delen = [vraag, gevraagd.joined(separator: ", "), stand(nummer)]
      return Terminalregels.omloop(
        "  \(nummer + 1)  " + delen.filter { !$0.isEmpty }.joined(separator: " · "), breedte: 80,
        inspringing: 5)
    }
    return regels.isEmpty ? [] : [""] + regels
  }

  private func stand(_ rij: Int) -> String {
    let woord = Steunkaart.stand(matrix.stand(rij)).naam(in: verslag.taal)
    return matrix.stand(rij).isHiaat ? woord.uppercased() : woord
  }

  /// The rows of the matrix in blocks that fit; the kinds of support in the last.
  private var blokken: [[Int]] {
    let vragen = Array(0..<aantalVragen)
    let soorten = Array(aantalVragen..<matrix.rijen.count)
    let stukken = stride(from: 0, to: vragen.count, by: Self.vragenPerBlok).map {
      Array(vragen[$0..<min($0 + Self.vragenPerBlok, vragen.count)])
    }
    guard let laatste = stukken.last else { return [soorten] }
    return Array(stukken.dropLast()) + [laatste + soorten]
  }

  private func blok(_ rijen: [Int]) -> [String] {
    var groep: String?
    var regels = ["", regel("", rijen.map(kop), rijen)]
    for (nummer, kolom) in matrix.kolommen.enumerated() {
      let nieuwe = groepnaam(kolom)
      if nieuwe != groep { regels.append(nieuwe) }
      groep = nieuwe
      regels.append(regel("  " + naam(kolom), rijen.map { cel($0, nummer) }, rijen))
    }
    let aantal = verslag.zin("aantal gevers", "how many give")
    return regels + [regel(aantal, rijen.map(gevers), rijen)]
  }

  private func regel(_ naam: String, _ cellen: [String], _ rijen: [Int]) -> String {
    var regel = Terminalregels.links(Self.kort(naam), Self.naambreedte)
    for (rij, cel) in zip(rijen, cellen) {
      regel += Terminalregels.links(cel, rij < aantalVragen ? Self.vraagbreedte : 3)
    }
    return String(regel.reversed().drop { $0 == " " }.reversed())
  }

  /// A name that fits its column, cut with an ellipsis.
  private static func kort(_ naam: String) -> String {
    naam.count < naambreedte ? naam : String(naam.prefix(naambreedte - 2)) + "…"
  }

  private func kop(_ rij: Int) -> String {
    switch matrix.rijen[rij] {
    case .hulpvraag: "\(rij + 1)"
    case .steun(let soort, _): String(soort.letter(in: verslag.taal))
    }
  }

  private func cel(_ rij: Int, _ kolom: Int) -> String {
    let cel = matrix[rij, kolom]
    return cel.geeft.map { String($0.letter(in: verslag.taal)) }.joined()
      + (cel.isBeloofd ? "+" : "") + (cel.isOnbekend ? "?" : "")
      + (cel.past ? verslag.zin("past", "fits") : "")
  }

  private func gevers(_ rij: Int) -> String {
    let gevers = matrix.rijen[rij].gevers
    return matrix.stand(rij) == .onbekend && gevers.isEmpty ? "?" : "\(gevers.count)"
  }

  private func naam(_ kolom: Steunmatrix.Kolom) -> String {
    switch kolom {
    case .persoon(let id, _): verslag.woorden.naam(id)
    case .voorziening(let organisatie): organisatie.naam
    }
  }

  private func groepnaam(_ kolom: Steunmatrix.Kolom) -> String {
    switch kolom {
    case .persoon(_, let groep?): groep.naam(in: verslag.taal)
    case .persoon(_, nil): verslag.zin("groep onbekend", "group unknown")
    case .voorziening: verslag.zin("plekken en voorzieningen", "places and provisions")
    }
  }

  private var uitleg: [String] {
    let letters = Steunsoort.allCases.map {
      "\($0.letter(in: verslag.taal)) \($0.naam(in: verslag.taal))"
    }
    let tekens = verslag.zin(
      "+ beloofd in het plan · ? niet gezegd", "+ promised in the plan · ? not said")
    var regels =
      [""] + Terminalregels.omloop((letters + [tekens]).joined(separator: " · "), breedte: 80)
    if !matrix.weggelaten.isEmpty {
      let namen = verslag.woorden.namen(matrix.weggelaten)
      regels += Terminalregels.omloop(
        verslag.zin("Niet in het overzicht, om de veiligheid: ", "Left out, for safety: ")
          + "\(namen).", breedte: 80)
    }
    return regels
  }
}

extension Steunmatrix.Rij {
  /// Who gives something of it now, by kenmerk.
  var gevers: Set<Persoon.ID> {
    switch self {
    case .hulpvraag(let dekking): Set(dekking.giften.flatMap(\.gevers))
    case .steun(_, let gevers): Set(gevers)
    }
  }
}
