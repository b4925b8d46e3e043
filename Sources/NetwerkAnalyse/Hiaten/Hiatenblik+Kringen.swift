import Graphs
import Netwerk

extension Hiatenblik {
  /// Rings without anybody of the own circle, groups nobody is named of, parts that meet only
  /// through the hoofdpersoon.
  var kringhiaten: [Hiaat.Soort] { legeKringen + nietGenoemd + losseKanten }

  /// The rings of people; the ring of services may well be empty.
  private var kringen: [Kring] {
    (netwerk.onderdelen.kringindeling?.kringen ?? Kring.allCases).filter { $0 != .diensten }
  }

  /// Of the own circle, in whatever way contact is: an unsafe person stands in a ring too.
  private var nietProfessioneel: [Lid] { leden.filter { $0.isFormeel != true } }

  var zonderKring: [Persoon.ID] { nietProfessioneel.filter { $0.persoon.kring == nil }.map(\.id) }

  /// The rings in which nobody of the own circle is said to stand.
  var kringenZonderIemand: [Kring] {
    let bezet = Set(nietProfessioneel.compactMap(\.persoon.kring))
    return kringen.filter { !bezet.contains($0) }
  }

  /// Told only when the ring of everybody is known.
  private var legeKringen: [Hiaat.Soort] {
    guard zonderKring.isEmpty else { return [] }
    return kringenZonderIemand.map { kring in
      let indeling = netwerk.onderdelen.kringindeling
      return .legeKring(
        kring,
        eigenNaam: indeling?.namen == nil ? nil : indeling?.naam(van: kring, in: .nederlands),
        professionals: leden.filter { $0.isFormeel == true && $0.persoon.kring == kring }.map(\.id))
    }
  }

  var zonderGroep: [Persoon.ID] { leden.filter { $0.hoofdgroep == nil }.map(\.id) }

  private var nietGenoemd: [Hiaat.Soort] {
    guard zonderGroep.isEmpty else { return [] }
    let genoemd = Set(netwerk.personen.compactMap { $0.groep?.soort.hoofdgroep })
    let ontbrekend = Hiaatgrenzen.groepen.filter { !genoemd.contains($0) }
    return ontbrekend.isEmpty ? [] : [.groepNietGenoemd(ontbrekend)]
  }

  private var losseKanten: [Hiaat.Soort] {
    let kanten = graaf.onderling.graph.components().groups().filter { $0.count > 1 }
      .grootsteEerst.map(graaf.onderling.people)
    guard kanten.count > 1 else { return [] }
    let verbinders = kanten.compactMap { kant in
      meedenkers.first(where: Set(kant).contains)
    }
    return [.losseKanten(kanten, verbinders: verbinders)]
  }
}
