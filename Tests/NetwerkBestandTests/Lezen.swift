import Netwerk
import NetwerkBestand

/// Reads a text as `netwerk.yaml`.
func lees(_ tekst: String) -> Lezing { NetwerkDecoder().lees(tekst, bestand: "netwerk.yaml") }

/// The messages of a text as `regel:kolom zin`.
func meldingen(_ tekst: String, in taal: Taal = .nederlands) -> [String] {
  lees(tekst).meldingen.map { "\($0.regel):\($0.kolom) \($0.zin(in: taal))" }
}

/// A network of Karel with these lines under `personen`.
func netwerk(personen: String) -> String {
  "versie: 1\nhoofdpersoon: Karel\npersonen:\n" + personen
}
