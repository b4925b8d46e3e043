import Netwerk

extension Verwoording {
  /// What a network comes down to, in a few sentences that name people: how many, how they hang
  /// together, what they give, and what is not known (English: *summary*).
  ///
  /// Sentences say what the measures say and nothing more; where there is nothing to say there is no
  /// sentence.
  public func samenvatting(_ netwerk: some Meetbaar) -> [String] {
    let graaf = netwerk.graaf
    guard graaf.omvang() > 0 else {
      return [kies("Er is niemand genoemd.", "Nobody is named.")]
    }
    return [wie(graaf), samenhang(graaf), verbinding(graaf), steun(graaf), onbekendeSteun(graaf)]
      .compactMap { $0 }
  }

  private func wie(_ graaf: Netwerkgraaf) -> String {
    let (eigen, professionals) = (graaf.aantalInformeel(), graaf.aantalProfessionals())
    let onbekend = graaf.omvang() - eigen - professionals
    var delen: [String] = []
    if eigen > 0 { delen.append(kies("\(eigen) uit de eigen omgeving", "\(eigen) of their own")) }
    if professionals > 0 {
      delen.append(
        "\(professionals) "
          + (professionals == 1 ? "professional" : "professionals"))
    }
    if onbekend > 0 {
      delen.append(kies("\(onbekend) uit een onbekende groep", "\(onbekend) of an unknown group"))
    }
    let mensen = Eenheid.mensen.naam(graaf.omvang(), in: taal)
    let begin = kies(
      "Om \(hoofdpersoon) heen: \(graaf.omvang()) \(mensen)",
      "Around \(hoofdpersoon): \(graaf.omvang()) \(mensen)")
    return "\(begin), \(opsomming(delen))."
  }

  private func samenhang(_ graaf: Netwerkgraaf) -> String? {
    let delen = graaf.delen()
    guard delen.count > 1 else {
      return graaf.omvang() < 2
        ? nil
        : kies(
          "Iedereen kan iedereen bereiken, ook buiten \(hoofdpersoon) om.",
          "Everybody can reach everybody, without \(hoofdpersoon) too.")
    }
    let alleen = graaf.losstaanden().count
    let groepen = delen.count - alleen
    if groepen == 0 {
      return kies("Niemand van hen kent een ander.", "None of them knows another.")
    }
    let staartNL =
      alleen == 0
      ? ""
      : alleen == 1
        ? " en 1 mens die niemand kent"
        : " en \(alleen) mensen die niemand kennen"
    let staartEN =
      alleen == 0
      ? ""
      : alleen == 1
        ? " and 1 person who knows nobody"
        : " and \(alleen) people who know nobody"
    return kies(
      "Zonder \(hoofdpersoon) zijn het \(groepen) \(groepen == 1 ? "groep" : "groepen")\(staartNL).",
      "Without \(hoofdpersoon) they are \(groepen) \(groepen == 1 ? "group" : "groups")\(staartEN)."
    )
  }

  private func verbinding(_ graaf: Netwerkgraaf) -> String? {
    let wie = graaf.verbindingspersonen()
    guard !wie.isEmpty else { return nil }
    let houdt = wie.count == 1
    return kies(
      "\(namen(wie)) \(houdt ? "houdt" : "houden") anderen bij elkaar.",
      "\(namen(wie)) \(houdt ? "holds" : "hold") others together.")
  }

  private func steun(_ graaf: Netwerkgraaf) -> String? {
    guard let ontbreekt = graaf.ontbrekendeSteun(), let kwetsbaar = graaf.kwetsbareSteun() else {
      return nil
    }
    func woorden(_ soorten: [Steunsoort]) -> String {
      opsomming(soorten.map { $0.naam(in: taal) })
    }
    var delen: [String] = []
    if !ontbreekt.isEmpty {
      delen.append(
        kies(
          "nog niemand genoemd voor \(woorden(ontbreekt))",
          "nobody named yet for \(woorden(ontbreekt))"))
    }
    if !kwetsbaar.isEmpty {
      delen.append(
        kies(
          "van één mens komt \(woorden(kwetsbaar))", "from one person comes \(woorden(kwetsbaar))"))
    }
    guard !delen.isEmpty else {
      return kies(
        "Elke soort steun komt van meer dan één mens.",
        "Every kind of support comes from more than one person.")
    }
    return kies("Steun: ", "Support: ") + delen.joined(separator: "; ") + "."
  }

  private func onbekendeSteun(_ graaf: Netwerkgraaf) -> String? {
    let aantal = graaf.steunOnbekend
    guard aantal > 0 else { return nil }
    let mensen = Eenheid.mensen.naam(aantal, in: taal)
    return kies(
      "Van \(aantal) \(mensen) is niet gezegd wat ze geven of krijgen; dat is niet hetzelfde als niets.",
      "Of \(aantal) \(mensen) nobody said what they give or get; that is not the same as nothing.")
  }
}
