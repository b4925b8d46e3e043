import Netwerk
import NetwerkAnalyse

/// A choice under limits in lines of text.
struct Keuzeregels {
  private let keuze: Kringkeuze
  private let woorden: Verwoording
  private let regels: Alineas

  init(_ keuze: Kringkeuze, _ woorden: Verwoording, _ regels: Alineas) {
    self.keuze = keuze
    self.woorden = woorden
    self.regels = regels
  }

  /// The best choice and what the limits cost.
  var beknopt: [String] { beste + kosten }

  var beste: [String] {
    guard let beste = keuze.keuze else { return botsing }
    var zinnen: [String] = []
    if let moment = keuze.moment(beste.moment) {
      let naam = moment.naam(in: regels.taal)
      zinnen.append(
        keuze.isDatumGekozen
          ? regels.zin("De dag is gekozen: \(naam).", "The day has been chosen: \(naam).")
          : regels.zin("\(naam.prefix(1).uppercased() + naam.dropFirst()).", "\(naam)."))
    }
    zinnen.append(wie(beste))
    zinnen += afvallers(beste)
    zinnen.append(
      beste.isBewezenOptimaal
        ? regels.zin("Nagerekend: beter kan niet.", "Checked: it cannot be better.")
        : regels.zin(
          "Misschien kan het nog beter: niet alles is nagerekend.",
          "It may be better still: not everything was checked."))
    if let samen = keuze.teVolInDeelEen(beste), let ruimte = keuze.ruimte {
      zinnen.append(
        regels.zin(
          "In deel 1 zijn er \(samen) mensen en is er plaats voor \(ruimte): zoek een grotere ruimte, of laat professionals na elkaar komen.",
          "In part 1 there are \(samen) people and room for \(ruimte): look for a larger room, or let professionals come one after another."
        ))
    }
    return regels.alinea(zinnen.joined(separator: " "), 2)
  }

  private func wie(_ keuze: NetwerkAnalyse.Keuze) -> String {
    let aantal = keuze.mensen.count
    let namen = woorden.namen(keuze.mensen, hoogstens: 100)
    var zin = regels.zin("Met \(aantal): \(namen).", "With \(aantal): \(namen).")
    if !self.keuze.momenten.isEmpty, !keuze.onzeker.isEmpty {
      let onzeker = woorden.namen(keuze.onzeker, hoogstens: 100)
      zin += regels.zin(
        " Vraag nog of het kan aan \(onzeker).", " Still ask whether it suits \(onzeker).")
    }
    return zin
  }

  private func afvallers(_ beste: NetwerkAnalyse.Keuze) -> [String] {
    let weg = keuze.afvallers(beste)
    guard !weg.isEmpty else { return [] }
    let namen = woorden.namen(weg, hoogstens: 100)
    return [
      regels.zin(
        "Niet in de ruimte, wel mee te laten doen per telefoon, brief of opname: \(namen).",
        "Not in the room, but able to take part by telephone, letter or recording: \(namen).")
    ]
  }

  private var botsing: [String] {
    let zinnen = keuze.botsingzinnen(woorden)
    guard !zinnen.isEmpty else {
      return regels.alinea(
        regels.zin(
          "Er is geen moment gevonden waarop het kan.", "No moment was found at which it can be."),
        2)
    }
    return regels.alinea(
      regels.zin(
        "Zo kan het niet: dit gaat niet samen. Laat één hiervan los.",
        "This cannot be: these do not go together. Let go of one of them."), 2)
      + zinnen.flatMap { regels.punt($0) }
  }

  var kosten: [String] {
    keuze.kosten.compactMap { keuze.zin($0, woorden) }.flatMap { regels.punt($0) }
  }

  var andereMomenten: [String] {
    keuze.andereMomenten.flatMap { ander in
      let naam = keuze.moment(ander.moment)?.naam(in: regels.taal) ?? ""
      return regels.punt(naam + ": " + samenvatting(ander))
    }
  }

  var andereGroepen: [String] {
    keuze.andereGroepen.flatMap { regels.punt(samenvatting($0)) }
  }

  /// How many come, and without whom.
  private func samenvatting(_ ander: NetwerkAnalyse.Keuze) -> String {
    let weg = keuze.afvallers(ander)
    let aantal = ander.mensen.count
    let zeker = aantal - ander.onzeker.count
    var delen = [regels.zin("\(aantal) mensen", "\(aantal) people")]
    if !keuze.momenten.isEmpty {
      delen.append(regels.zin("van wie \(zeker) zeker", "of whom \(zeker) surely"))
    }
    if !weg.isEmpty {
      let namen = woorden.namen(weg, hoogstens: 100)
      delen.append(regels.zin("zonder \(namen)", "without \(namen)"))
    }
    return delen.joined(separator: ", ") + "."
  }

  var onbruikbaar: [String] {
    guard !keuze.onbruikbaar.isEmpty else { return [] }
    let vakken = keuze.onbruikbaar.map { $0.naam(in: regels.taal) }.joined(separator: ", ")
    return regels.alinea(
      regels.zin(
        "Niet meegerekend: \(vakken). Die dag is geweest, of het is niet bekend vanaf wanneer het kan (--vanaf).",
        "Left out: \(vakken). That day has passed, or it is not known from when it can be (--vanaf)."
      ))
  }
}
