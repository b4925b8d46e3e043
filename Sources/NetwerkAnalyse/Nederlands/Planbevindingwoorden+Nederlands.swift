import Netwerk

extension Planbevinding.Soort {
  func informeel(
    _ vraag: Hulpvraag, _ doen: [Persoon.ID], _ alErbij: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    let begin =
      "Voor \(woorden.aangehaald(vraag)) is een professional nodig, en in het plan staat er geen."
    if !alErbij.isEmpty {
      return begin
        + " \(woorden.namen(alErbij)) \(woorden.bij(alErbij.count, "helpt", "helpen")) nu "
        + "al: zet erbij wat daarvan doorgaat."
    }
    guard !doen.isEmpty else { return begin }
    return begin
      + " Wat \(woorden.namen(doen)) \(woorden.bij(doen.count, "doet", "doen")), telt mee, "
      + "maar komt er niet voor in de plaats."
  }

  func nietToegezegd(_ verzoek: Hulpverzoek, _ woorden: Verwoording) -> String {
    let wat = woorden.aangehaald(tekst: verzoek.wat)
    return verzoek.van.isEmpty
      ? "Bij de vraag om hulp \(wat) staat niet aan wie, en nog geen ja."
      : "\(woorden.namen(verzoek.van)): op de vraag om hulp \(wat) staat nog geen ja."
  }

  func nietAanvaard(
    _ voorwaarde: Voorwaarde, _ isGeweigerd: Bool, _ woorden: Verwoording
  ) -> String {
    let wat = woorden.aangehaald(tekst: voorwaarde.wat)
    let steller = voorwaarde.van.isEmpty ? nil : woorden.namen(voorwaarde.van)
    guard isGeweigerd else {
      return "Vraag\(steller.map { " aan \($0)" } ?? "") of het zo goed is: \(wat)."
    }
    return "Het plan is nog niet goed genoeg voor \(steller ?? "wie dit vroeg"): \(wat)."
  }

  func nietErbij(_ wie: [Persoon.ID], _ taken: [Afspraak], _ woorden: Verwoording) -> String {
    let (doen, zij, waren, zeiden) =
      wie.count == 1 ? ("doet", "die", "was", "zei") : ("doen", "zij", "waren", "zeiden")
    return "\(woorden.namen(wie)) \(doen) volgens het plan iets, en er staat niet dat \(zij) erbij "
      + "\(waren) of ja \(zeiden): \(woorden.aangehaald(taken))."
  }

  func nietEens(_ wie: Persoon.ID, _ taken: [Afspraak], _ woorden: Verwoording) -> String {
    let begin = "\(woorden.naam(wie)) is het niet eens met het plan"
    return taken.isEmpty ? begin + "." : begin + ", en staat wel bij \(woorden.aangehaald(taken))."
  }

  func beletsel(
    _ wie: Persoon.ID, _ reden: [Beletsel], _ taken: [Afspraak], _ woorden: Verwoording
  ) -> String {
    let staat =
      taken.isEmpty ? "houdt het plan in het oog" : "staat bij \(woorden.aangehaald(taken))"
    return "\(woorden.naam(wie)) \(staat), en dat kan niet zomaar: "
      + reden.map(\.nederlands).joined(separator: "; ") + "."
  }

  func kind(
    _ wie: Persoon.ID, _ taken: [Afspraak], _ isZeker: Bool, _ woorden: Verwoording
  ) -> String {
    "\(woorden.naam(wie)) is nog een kind. "
      + (isZeker
        ? "Dit is niet iets voor een kind: \(woorden.aangehaald(taken))."
        : "Kijk of dit bij een kind past: \(woorden.aangehaald(taken)).")
  }

  func leeftijd(_ wie: [Persoon.ID], _ taken: [Afspraak], _ woorden: Verwoording) -> String {
    "Van \(woorden.namen(wie)) is de leeftijd niet bekend. Is het een kind, kijk dan of dit past: "
      + "\(woorden.aangehaald(taken))."
  }

  func nietSamen(_ paar: Paar, _ taken: [Afspraak], _ woorden: Verwoording) -> String {
    "\(woorden.namen([paar.een, paar.ander])) mogen niet samen zijn, en hebben met elkaar te maken "
      + "bij \(woorden.aangehaald(taken))."
  }

  func gespannen(
    _ paar: Paar, _ aard: Band.Aard, _ taken: [Afspraak], _ woorden: Verwoording
  ) -> String {
    let wat =
      switch aard {
      case .conflict: "hebben ruzie"
      case .verbroken: "hebben geen contact meer"
      case .gespannen: "gaan gespannen met elkaar om"
      case .ambivalent: "gaan soms goed en soms niet goed met elkaar om"
      case .steunend, .neutraal, .slapend: "kennen elkaar"
      }
    return "\(woorden.namen([paar.een, paar.ander])) \(wat). Bespreek hoe het dan gaat met "
      + "\(woorden.aangehaald(taken))."
  }

  func nietBesloten(_ wie: [Persoon.ID], _ woorden: Verwoording) -> String {
    let staan = wie.count == 1 ? "staat" : "staan"
    return
      "\(woorden.namen(wie)) \(staan) bij de besloten tijd. Die is voor de kring alleen, tenzij "
      + "de kring anders besluit."
  }

  func grens(_ grenzen: [Grens.Soort], _ woorden: Verwoording) -> String {
    let wat = grenzen.compactMap { grens -> String? in
      switch grens {
      case .plaatsen(let aantal): "hoogstens \(aantal) \(aantal == 1 ? "mens" : "mensen")"
      case .minstens(let aantal, _): "minstens \(aantal) van één kant"
      case .nietSamen, .samen, .uiterlijk: nil
      }
    }
    return
      "Er staat een grens zonder reden: \(woorden.opsomming(wat)). De kring mag zo groot zijn als "
      + "kan; schrijf op waarom het nu niet kan."
  }

  func nogNiet(_ afspraak: Afspraak, _ dag: Datum, _ woorden: Verwoording) -> String {
    let voor = afspraak.voor.map { " voor \($0.voluit(in: .nederlands))" } ?? ""
    return "Over \(woorden.aangehaald(afspraak)) staat \(bij(dag)) ‘nog niet’, en het zou"
      + "\(voor) klaar zijn."
  }

  func bij(_ dag: Datum?) -> String {
    dag.map { "bij het nabellen van \($0.voluit(in: .nederlands))" } ?? "bij het nabellen"
  }
}

extension Planlast {
  /// The hours, as a sentence of its own.
  func nederlands(_ woorden: Verwoording) -> String {
    var delen: [String] = []
    if urenPerWeek > 0 { delen.append("\(woorden.getal(urenPerWeek)) uur per week") }
    if losseUren > 0 { delen.append("\(woorden.getal(losseUren)) uur voor wat niet elke week is") }
    let onbekend = zonderUren.count
    if onbekend > 0 {
      delen.append(
        "\(onbekend) \(onbekend == 1 ? "afspraak" : "afspraken") waarvan niet gezegd is hoeveel tijd "
          + "het kost")
    }
    let plan =
      delen.isEmpty ? "Het plan vraagt geen tijd." : "Het plan vraagt \(woorden.opsomming(delen))."
    let al = urenAl.map { " \(woorden.getal($0)) uur per week was er al." } ?? ""
    return plan + al
  }
}
