import Netwerk

/// The words of all cases in one language, in order.
func namen<Soort: CaseIterable & Benoemd>(van _: Soort.Type, in taal: Taal) -> [String] {
  Soort.allCases.map { $0.naam(in: taal) }
}

/// The words of all cases in a netwerk file, in order.
func woorden<Soort: CaseIterable & RawRepresentable>(
  van _: Soort.Type
) -> [Soort.RawValue] {
  Soort.allCases.map(\.rawValue)
}
