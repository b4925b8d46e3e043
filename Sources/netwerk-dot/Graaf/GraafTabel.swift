import Foundation
import Netwerk
import NetwerkAnalyse

/// The answers for people to read.
struct GraafTabel {
  let verslag: GraafVerslag

  var tekst: String {
    (kop + [""] + verslag.antwoorden.flatMap(regels) + tijden).joined(separator: "\n") + "\n"
  }

  private func kies(_ nederlands: String, _ english: String) -> String {
    verslag.taal == .nederlands ? nederlands : english
  }

  /// What was read, and what of it was left out.
  private var kop: [String] {
    let telling = verslag.telling
    let kolommen = telling.kolommen.map { "'\($0)'" }.joined(separator: kies(" en ", " and "))
    var zinnen = [
      kies(
        "\(getal(telling.rijen)) rijen gelezen, kolommen \(kolommen)\(telling.heeftKop ? "" : " (zonder kop)").",
        "\(getal(telling.rijen)) rows read, columns \(kolommen)\(telling.heeftKop ? "" : " (no header)")."
      )
    ]
    zinnen += [dubbel(verslag.dubbeleBanden), zelf(telling.zelfbanden)].compactMap { $0 }
    return [kies("NETWERK ", "NETWORK ") + verslag.bestand]
      + zinnen.flatMap { Terminalregels.alinea($0) }
  }

  private func dubbel(_ aantal: Int) -> String? {
    guard aantal > 0 else { return nil }
    guard aantal > 1 else {
      return kies(
        "1 rij daarvan zegt een band nog een keer en telt niet dubbel.",
        "1 row of them says a tie once more and does not count twice.")
    }
    return kies(
      "\(getal(aantal)) rijen daarvan zeggen een band nog een keer en tellen niet dubbel.",
      "\(getal(aantal)) rows of them say a tie once more and do not count twice.")
  }

  private func zelf(_ aantal: Int) -> String? {
    guard aantal > 0 else { return nil }
    guard aantal > 1 else {
      return kies(
        "1 rij daarvan verbindt iemand met zichzelf; die persoon telt mee, die band niet.",
        "1 row of them ties somebody to themselves; that person counts, that tie does not.")
    }
    return kies(
      "\(getal(aantal)) rijen daarvan verbinden iemand met zichzelf; die personen tellen mee, die "
        + "banden niet.",
      "\(getal(aantal)) rows of them tie somebody to themselves; those people count, those ties do not."
    )
  }

  private func regels(_ antwoord: GraafVerslag.Antwoord) -> [String] {
    Terminalregels.rij(
      antwoord.maat.naam.naam(in: verslag.taal), waarde(antwoord.uitkomst),
      toelichting(antwoord.uitkomst) + tijd(antwoord), naambreedte: 27, waardebreedte: 12)
  }

  private func waarde(_ uitkomst: Graafuitkomst) -> String {
    switch uitkomst.inhoud {
    case .aantal(let aantal): getal(aantal)
    case .getal(let getal): Self.cijfers(getal, verslag.taal)
    case .geen: "–"
    }
  }

  private func toelichting(_ uitkomst: Graafuitkomst) -> String {
    if let reden = uitkomst.reden { return reden.zin(in: verslag.taal) }
    let eenheid = uitkomst.eenheid.naam(uitkomst.n, in: verslag.taal)
    var delen = ["over " + "\(getal(uitkomst.n)) \(eenheid)"]
    delen += uitkomst.onderdelen.map {
      "\($0.naam.naam(in: verslag.taal))\u{A0}\(cijfers($0.waarde))"
    }
    if let schatting = uitkomst.schatting { delen.append(zin(schatting)) }
    return delen.joined(separator: ", ")
  }

  private func zin(_ schatting: Graafuitkomst.Schatting) -> String {
    guard let marge = schatting.marge, let zekerheid = schatting.zekerheid else {
      return kies("minstens; meestal precies", "at least; mostly exactly")
    }
    let procent = Int((zekerheid * 100).rounded())
    return kies(
      "geschat vanuit \(getal(schatting.steekproef)) mensen (voor iedereen hoogstens \(cijfers(marge)) "
        + "ernaast, \(procent)% zeker)",
      "estimated from \(getal(schatting.steekproef)) people (off by at most \(cijfers(marge)) for "
        + "everybody, \(procent)% certain)")
  }

  private func cijfers(_ getal: Double) -> String { Self.cijfers(getal, verslag.taal) }

  private func getal(_ aantal: Int) -> String {
    Getalnotatie.duizendtallen(aantal, in: verslag.taal)
  }

  private func tijd(_ antwoord: GraafVerslag.Antwoord) -> String {
    verslag.metTijd ? " [\(seconden(antwoord.seconden))]" : ""
  }

  private func seconden(_ seconden: Double) -> String {
    let tekst = String(format: "%.3f s", seconden)
    return verslag.taal == .nederlands ? tekst.replacing(".", with: ",") : tekst
  }

  private var tijden: [String] {
    guard verslag.metTijd else { return [] }
    let regels = verslag.stappen.flatMap { stap in
      Terminalregels.rij(
        stap.naam, seconden(stap.seconden),
        stap.piekgeheugenMiB.map {
          kies("geheugen tot ", "memory up to ") + "\(Int($0.rounded(.up))) MiB"
        }
          ?? "",
        naambreedte: 27, waardebreedte: 12)
    }
    return ["", kies("TIJD EN GEHEUGEN", "TIME AND MEMORY")] + regels
  }
}

extension GraafTabel {
  /// A number with as many decimals as say something: `0,0000123`, `0,87`, `1.234`.
  static func cijfers(_ getal: Double, _ taal: Taal) -> String {
    if getal == getal.rounded(), abs(getal) < 1e15 {
      return Getalnotatie.duizendtallen(Int(getal), in: taal)
    }
    if abs(getal) >= 10_000 { return Getalnotatie.duizendtallen(Int(getal.rounded()), in: taal) }
    let grootte = abs(getal) >= 1 ? 2 : min(12, 2 + Int((-log10(abs(getal))).rounded(.up)))
    let tekst = String(format: "%.\(grootte)f", abs(getal))
    return (getal < 0 ? "−" : "") + (taal == .nederlands ? tekst.replacing(".", with: ",") : tekst)
  }
}
