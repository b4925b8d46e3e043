import Netwerk
import NetwerkBestand

extension Beleid {
  /// The policy as a file: every field with what happens to it, and above it what the words mean.
  /// Reading it gives this policy.
  public func yaml(in taal: Taal = .nederlands) -> String {
    var regels = Handeling.allCases.map { "# \($0.rawValue): \($0.naam(in: taal))" }
    regels += ["beleid: 1"]
    regels += BeleidDecoder.getallen.map { "\($0.sleutel): \(self[keyPath: $0.pad])" }
    regels.append("velden:")
    for tabel in Netwerkboom.tabellen {
      regels.append("  \(tabel.naam):")
      regels += tabel.velden.map { "    \($0.sleutel): \(self[tabel.naam, $0.sleutel].rawValue)" }
    }
    return (regels + regioregels).joined(separator: "\n") + "\n"
  }

  private var regioregels: [String] {
    guard !regios.isEmpty else { return [] }
    let namen = Set(regios.values).sorted()
    return ["regios:"]
      + namen.map { naam in
        let plaatsen = regios.filter { $0.value == naam }.keys.sorted().map { "'\($0.tekst)'" }
        let aangehaald = naam.split(separator: "'", omittingEmptySubsequences: false)
          .joined(separator: "''")
        return "  - { naam: '\(aangehaald)', plaatsen: [\(plaatsen.joined(separator: ", "))] }"
      }
  }
}
