import Netwerk

extension Planblik {
  /// Agreements that lack somebody, a day, a checker or a plan B.
  var afspraken: [Planbevinding.Soort] {
    let zonderDatum = lijst.filter { $0.voor == nil && $0.vanaf == nil }
    let zonderBewaker = lijst.filter(\.bewaker.isEmpty)
    let zonderPlanB = lijst.filter { $0.planB == nil }
    return lijst.filter(\.wie.isEmpty).map(Planbevinding.Soort.zonderMensen)
      + (zonderDatum.isEmpty ? [] : [.zonderDatum(zonderDatum)])
      + (zonderBewaker.isEmpty ? [] : [.zonderBewaker(zonderBewaker)])
      + (zonderPlanB.isEmpty ? [] : [.zonderPlanB(zonderPlanB)])
      + alleen
  }

  /// Who does something alone that has no plan B.
  private var alleen: [Planbevinding.Soort] {
    let enkel = lijst.filter { Set($0.wie).count == 1 && $0.planB == nil }
    return beloofd.compactMap { wie in
      let eigen = enkel.filter { $0.wie.contains(wie) }
      return eigen.isEmpty ? nil : .opEenMens(wie, eigen)
    }
  }

  /// Promises by people who said no, or who were not there and did not say yes.
  var instemming: [Planbevinding.Soort] {
    let weigeraars = Set(plan.akkoord.map(\.wie)).filter { akkoord(van: $0) == .nee }.sorted()
    let afwezig = beloofd.filter { !isErbij($0) && akkoord(van: $0) != .ja }
      .filter { !weigeraars.contains($0) }
    let hunne = lijst.filter { !Set($0.wie).isDisjoint(with: afwezig) }
    return weigeraars.map { .nietEens($0, afspraken(van: $0)) }
      + (afwezig.isEmpty ? [] : [.nietErbij(afwezig, hunne)])
  }

  /// Promises and watching by people who must not be asked. Who carries too much is another point,
  /// and who agreed with the plan let themselves be asked.
  var beletselen: [Planbevinding.Soort] {
    let bewakers = (plan.planbewaker + plan.afspraken.flatMap(\.bewaker)).compactMap(\.kenmerk)
    return Set(beloofd + bewakers).filter { netwerk[$0] != nil }.compactMap { wie in
      let reden = graaf.beletselen(van: wie).filter { beletsel in
        switch beletsel {
        case .overbelast: false
        case .wilNiet: akkoord(van: wie) != .ja
        case .overleden, .verbroken, .contactverbod, .veiligheid: true
        }
      }
      let eigen = lijst.filter {
        $0.wie.contains(wie) || $0.bewaker.contains(.inNetwerk(wie))
      }
      return reden.isEmpty ? nil : .beletsel(wie, reden, eigen)
    }
  }
}
