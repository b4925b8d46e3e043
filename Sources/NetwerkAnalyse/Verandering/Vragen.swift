import Netwerk

extension Verandering {
  private func vragen(_ graaf: Netwerkgraaf) -> Set<Hulpvraag.ID> {
    Set(graaf.netwerk.hulpvragen.map(\.id))
  }

  /// Which questions are asked now and were not? (English: *opened*) In the order of the network.
  ///
  /// A question is the same when its kenmerk is.
  public var nieuweVragen: [Hulpvraag] {
    let toen = vragen(vroeger)
    return nu.netwerk.hulpvragen.filter { !toen.contains($0.id) }
  }

  /// Which questions were asked and no longer are? (English: *closed*) In the order of the network.
  ///
  /// Why they are gone nobody wrote down: answered, or given up.
  public var verdwenenVragen: [Hulpvraag] {
    let nog = vragen(nu)
    return vroeger.netwerk.hulpvragen.filter { !nog.contains($0.id) }
  }

  /// Of the questions asked then and now, how what is given for them was and is (see
  /// ``Vraagdekking``), where that changed. In the order of the network.
  public var gewijzigdeDekking: [(vroeger: Vraagdekking, nu: Vraagdekking)] {
    let toen = vroeger.vraagdekkingen()
    return nu.vraagdekkingen().compactMap { dekking in
      toen.first { $0.hulpvraag.id == dekking.hulpvraag.id }.flatMap { oud in
        oud.isGedekt == dekking.isGedekt ? nil : (oud, dekking)
      }
    }
  }
}
