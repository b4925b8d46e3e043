import Netwerk

extension Onderdelen {
  /// Gives everybody their own band and joins what stands in the file more than once.
  ///
  /// - Parameter lijnen: what each of ``relaties`` is, in their order.
  /// Complexity: O(people + relaties).
  mutating func verdeelBanden(
    _ lijnen: [Netwerkboom.Lijn], _ aantekeningen: inout Aantekeningen
  ) {
    let hoofden = Set(hoofdpersonen.map(\.id))
    let mensen = Dictionary(uniqueKeysWithValues: personen.indices.map { (personen[$0].id, $0) })
    let clubs = Dictionary(
      uniqueKeysWithValues: organisaties.indices.map { (organisaties[$0].id, $0) })
    var samen = Samenvoeger()
    for (relatie, lijn) in zip(relaties, lijnen) {
      guard lijn.soort == .eigenBand,
        hoofden.contains(relatie.van) != hoofden.contains(relatie.naar)
      else {
        samen.voegToe(relatie, isVast: lijn.isVast, &aantekeningen)
        continue
      }
      let isVan = !hoofden.contains(relatie.van)
      let wie = isVan ? relatie.van : relatie.naar
      let band = isVan ? relatie.band : relatie.band.omgekeerd
      let isTweede = !samen.banden.insert(wie).inserted
      if isTweede {
        let vorige = samen.richting[wie]
        aantekeningen.noteer(vorige == isVan ? .dubbeleBand : .tweeRichtingen)
      }
      samen.richting[wie] = isVan
      if let plaats = mensen[wie] {
        personen[plaats].band = personen[plaats].band?.samen(met: band) ?? band
        personen[plaats].neemOver(relatie)
      } else if let plaats = clubs[wie] {
        organisaties[plaats].band = organisaties[plaats].band?.samen(met: band) ?? band
        organisaties[plaats].notitie = samengevoegd(organisaties[plaats].notitie, relatie.notitie)
      }
    }
    relaties = samen.relaties
  }
}

extension Persoon {
  /// What was said of the tie beside its fields is said of the person.
  fileprivate mutating func neemOver(_ relatie: Relatie) {
    bron = bron ?? relatie.bron
    notitie = samengevoegd(notitie, relatie.notitie)
  }
}

private func samengevoegd(_ een: String?, _ ander: String?) -> String? {
  guard let een, let ander, een != ander else { return een ?? ander }
  return een + "\n" + ander
}

/// Joins relaties between the same two.
private struct Samenvoeger {
  var relaties: [Relatie] = []
  /// Who has a band by now, and whether it began with them.
  var banden: Set<Kenmerk> = []
  var richting: [Kenmerk: Bool] = [:]
  private var plaatsen: [Set<Kenmerk>: Int] = [:]

  mutating func voegToe(
    _ relatie: Relatie, isVast: Bool, _ aantekeningen: inout Aantekeningen
  ) {
    guard !isVast else { return relaties.append(relatie) }
    let paar: Set = [relatie.van, relatie.naar]
    guard let plaats = plaatsen[paar] else {
      plaatsen[paar] = relaties.count
      return relaties.append(relatie)
    }
    let isZelfdeKant = relaties[plaats].van == relatie.van
    aantekeningen.noteer(isZelfdeKant ? .dubbeleBand : .tweeRichtingen)
    relaties[plaats].band = relaties[plaats].band.samen(
      met: isZelfdeKant ? relatie.band : relatie.band.omgekeerd)
    relaties[plaats].bron = relaties[plaats].bron ?? relatie.bron
    relaties[plaats].notitie = samengevoegd(relaties[plaats].notitie, relatie.notitie)
  }
}
