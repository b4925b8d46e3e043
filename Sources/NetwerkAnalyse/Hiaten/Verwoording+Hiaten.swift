import Netwerk

extension Verwoording {
  /// The word for one or for more: `geeft`, `geven`.
  func bij(_ aantal: Int, _ een: String, _ meer: String) -> String { aantal == 1 ? een : meer }

  /// Organisations by name.
  func organisaties(_ organisaties: [Organisatie]) -> String { opsomming(organisaties.map(\.naam)) }

  /// People and organisations by name, as one row.
  func namen(_ wie: [Persoon.ID], en organisaties: [Organisatie]) -> String {
    guard !organisaties.isEmpty, wie.count <= 5 else {
      return opsomming([namen(wie), self.organisaties(organisaties)].filter { !$0.isEmpty })
    }
    return opsomming(wie.map(naam) + organisaties.map(\.naam))
  }

  /// Hours as people say them, or `nil`.
  func uren(_ uren: Double?) -> String? { uren.map { Getalnotatie.kort($0, in: taal) } }
}
