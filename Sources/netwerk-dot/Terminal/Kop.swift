import Netwerk

/// The first line of an answer about one network.
enum Kop {
  static func regel(_ netwerk: Netwerk, _ taal: Taal) -> String {
    let wie = netwerk.hoofdpersonen.map(\.naam).joined(separator: ", ")
    let titel =
      netwerk.titel
      ?? (taal == .nederlands ? "Het netwerk van \(wie)" : "The network of \(wie)")
    return metDatum(titel, netwerk, taal)
  }

  /// A title with the date of the network behind it, where that is known.
  static func metDatum(_ titel: String, _ netwerk: Netwerk, _ taal: Taal) -> String {
    titel + (netwerk.peildatum.map { " · \($0.voluit(in: taal))" } ?? "")
  }
}
