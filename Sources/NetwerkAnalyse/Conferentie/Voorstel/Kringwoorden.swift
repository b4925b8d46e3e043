import Netwerk

extension Genodigde {
  /// What is to be said of somebody: where they stand and why, what they could help with, who is at
  /// their side, what to mind, and what people decided. A sentence for each that applies.
  ///
  /// - Parameter zonder: what is said once for everybody.
  public func zinnen(_ woorden: Verwoording, zonder: Set<Kringaandacht> = []) -> [String] {
    let taal = Steunwoorden(woorden, id, geslacht)
    let telt = aandacht.filter { !zonder.contains($0) }
    let isNederlands = woorden.taal == .nederlands
    return [
      isNederlands ? plek.nederlands(taal, deelname) : plek.english(taal, deelname),
      doetMee ? (isNederlands ? nederlandseBijdrage(taal) : englishContribution(taal)) : nil,
      begeleiding.map { isNederlands ? $0.nederlands(taal) : $0.english(taal) },
    ].compactMap { $0 } + telt.map { isNederlands ? $0.nederlands(taal) : $0.english(taal) }
      + besluitzinnen(taal)
  }

  /// What was decided, by whom, when and why, as far as that was written down.
  private func besluitzinnen(_ taal: Steunwoorden) -> [String] {
    guard let besluit = deelname?.besluit else { return [] }
    let woorden = taal.woorden
    var kop = woorden.kies("Besloten", "Decided")
    if !besluit.wie.isEmpty {
      kop += woorden.kies(" door ", " by ") + woorden.betrokkenen(besluit.wie)
    }
    if let wanneer = besluit.wanneer {
      kop +=
        (wanneer.isDag ? woorden.kies(" op ", " on ") : " in ") + wanneer.voluit(in: woorden.taal)
    }
    let inhoud = [besluit.wat, besluit.reden].compactMap { $0 }.joined(separator: "; ")
    return [inhoud.isEmpty ? kop + "." : "\(kop): ‘\(inhoud)’."]
  }
}

extension Verwoording {
  /// People and organisations by name, of the network or outside it.
  func betrokkenen(_ wie: [Betrokkene]) -> String {
    opsomming(
      wie.map {
        switch $0 {
        case .inNetwerk(let kenmerk): naam(kenmerk)
        case .buiten(let naam): naam
        }
      })
  }

  /// One question as it was put, between quotation marks.
  func vraag(_ id: Hulpvraag.ID) -> String { vragen([id]) }
}

extension Vraagweg {
  /// How somebody is asked, in a sentence.
  public func zin(_ id: Persoon.ID, _ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(id, woorden) : english(id, woorden)
  }
}

extension Informant {
  /// What they bring and why they are asked, in a sentence or two.
  public func zinnen(_ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Ongedekt {
  /// What nobody of the circle could do something for, and who could.
  public func zin(_ woorden: Verwoording) -> String {
    (woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)).joined(separator: " ")
  }
}

extension Onafhankelijkheid {
  /// What ties the coordinator to this network, or what is still to be asked.
  public func zinnen(_ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Kringmoment {
  /// `donderdag 3 december 2026, avond, 19:00-21:30`.
  public func naam(in taal: Taal) -> String {
    [datum.metWeekdag(in: taal), tijd?.description ?? dagdeel?.naam(in: taal)].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension Kringgrens {
  /// The limit in words, with who set it and why.
  public func zin(_ woorden: Verwoording) -> String {
    var zin =
      woorden.taal == .nederlands ? grens.nederlands(self, woorden) : grens.english(self, woorden)
    guard case .gesteld(let gesteld) = bron else { return zin + "." }
    if !gesteld.van.isEmpty {
      zin += woorden.kies(", gevraagd door ", ", asked by ") + woorden.betrokkenen(gesteld.van)
    }
    if let reden = gesteld.reden { zin += " (‘\(reden)’)" }
    return zin + "."
  }

  /// The side a minimum is about, in words.
  func kant(_ woorden: Verwoording) -> String {
    guard case .gesteld(let gesteld) = bron, case .minstens(_, let kant) = gesteld.soort else {
      return ""
    }
    return switch kant {
    case .groep(let groep)?: groep.naam(in: woorden.taal)
    case .mensen(let wie)?: woorden.namen(wie)
    case nil: woorden.kies("de hele kring", "the whole circle")
    }
  }
}

extension Kringkeuze {
  /// What one limit costs, in a sentence; `nil` for a gain that nobody would notice.
  public func zin(_ kosten: Grenskosten, _ woorden: Verwoording) -> String? {
    guard let dan = kosten.keuze,
      let grens = grenzen.first(where: { $0.grens == kosten.versoepeling.grens })
    else { return nil }
    let verschil = Verschil(self, dan, kosten)
    let isNederlands = woorden.taal == .nederlands
    let winst = isNederlands ? verschil.nederlands(woorden) : verschil.english(woorden)
    guard !winst.isEmpty else { return nil }
    let kop =
      isNederlands
      ? kosten.versoepeling.nederlands(grens, woorden) : kosten.versoepeling.english(grens, woorden)
    return kop + " " + winst.joined(separator: woorden.kies(", en ", ", and ")) + "."
  }

  /// What another choice gives that this one does not.
  struct Verschil {
    let erbij: [Persoon.ID]
    let eraf: [Persoon.ID]
    let extraGedekt: [Hulpvraag.ID]
    /// The other moment, when it is another.
    let moment: Kringmoment?
    /// Whether nothing was possible before.
    let isEerste: Bool
    /// How many more people are sure to come, when nobody else comes.
    let zekerder: Int

    init(_ keuze: Kringkeuze, _ dan: Keuze, _ kosten: Grenskosten) {
      let nu = keuze.keuze
      let voorheen = Set(nu?.mensen ?? [])
      let straks = Set(dan.mensen)
      isEerste = nu == nil
      erbij = straks.subtracting(voorheen).sorted()
      eraf = voorheen.subtracting(straks).sorted()
      extraGedekt = isEerste ? [] : kosten.extraGedekt
      moment = nu?.moment == dan.moment ? nil : keuze.moment(dan.moment)
      zekerder = dan.waarde[.mensenZeker] - (nu?.waarde[.mensenZeker] ?? 0)
    }
  }
}

extension Kringkeuze {
  /// The limits that cannot be kept together, each in a sentence; empty when there is a choice.
  public func botsingzinnen(_ woorden: Verwoording) -> [String] {
    (botsing?.grenzen ?? []).compactMap { grens in
      grenzen.first { $0.grens == grens }?.zin(woorden)
    }
  }
}
