import Netwerk

extension Herkenning {
  /// What to say of it in one line; `nil` when nothing was found.
  ///
  /// `let op: hier lijken namen in te staan (12 van de 16 bekeken netwerken, de eerste in.ndjson:1); …`
  public func zin(in taal: Taal) -> String? {
    let soorten = Soort.allCases.compactMap { soort in gevonden[soort].map { (soort, $0) } }
    guard !soorten.isEmpty else { return nil }
    let delen = soorten.map { soort, vondst in
      switch taal {
      case .nederlands:
        "\(soort.naam(in: taal)) (\(vondst.netwerken) van de \(bekeken) bekeken netwerken, de eerste "
          + "\(vondst.eerste))"
      case .engels:
        "\(soort.naam(in: taal)) (\(vondst.netwerken) of \(bekeken) networks looked at, the first "
          + "\(vondst.eerste))"
      }
    }
    return switch taal {
    case .nederlands:
      "let op: hier lijken \(delen.joined(separator: ", ")) in te staan. Deel dit niet zo; maak eerst "
        + "pseudoniemen met 'netwerk-dot anonimiseer'"
    case .engels:
      "note: this seems to hold \(delen.joined(separator: ", ")). Do not share it like this; first make "
        + "pseudonyms with 'netwerk-dot anonimiseer'"
    }
  }
}

extension Herkenning.Soort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.naam, .nederlands): "namen"
    case (.geboortedatum, .nederlands): "geboortedata"
    case (.burgerservicenummer, .nederlands): "burgerservicenummers"
    case (.telefoonnummer, .nederlands): "telefoonnummers"
    case (.mailadres, .nederlands): "mailadressen"
    case (.naam, .engels): "names"
    case (.geboortedatum, .engels): "dates of birth"
    case (.burgerservicenummer, .engels): "citizen service numbers"
    case (.telefoonnummer, .engels): "telephone numbers"
    case (.mailadres, .engels): "e-mail addresses"
    }
  }
}
