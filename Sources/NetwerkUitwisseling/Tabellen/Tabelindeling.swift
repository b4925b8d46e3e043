import Netwerk

/// How tables say who there is and who knows whom (English: *layout*).
public enum Tabelindeling: String, Hashable, Sendable, CaseIterable {
  /// What Network Canvas exports: a file of sessions, one of people for each kind, one of ties for
  /// each kind.
  case networkCanvas = "network-canvas"
  /// A row for each person and a row for each tie, and perhaps one for each network, as R's egor
  /// takes them; also lists of points and lines without somebody they are around.
  case lijsten = "egor"
  /// The same as EgoWeb and EgoNet export it: every pair of people has a row.
  case egoWeb = "egoweb"
  /// The same as openeddi exports it.
  case openeddi = "openeddi"
  /// A row for each network, with columns that are repeated for each person and each pair.
  case breed = "breed"
  /// Names along both sides, and a number where there is a tie.
  case matrix = "matrix"
  /// A row for each person, as people make a list in a spreadsheet.
  case werkblad = "werkblad"
}

extension Tabelindeling: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.networkCanvas, .nederlands): "uitvoer van Network Canvas"
    case (.networkCanvas, .engels): "export of Network Canvas"
    case (.lijsten, .nederlands): "een lijst met mensen en een lijst met relaties"
    case (.lijsten, .engels): "a list of people and a list of ties"
    case (.egoWeb, .nederlands): "uitvoer van EgoWeb"
    case (.egoWeb, .engels): "export of EgoWeb"
    case (.openeddi, .nederlands): "uitvoer van openeddi"
    case (.openeddi, .engels): "export of openeddi"
    case (.breed, .nederlands): "een rij per netwerk"
    case (.breed, .engels): "a row for each network"
    case (.matrix, .nederlands): "een matrix"
    case (.matrix, .engels): "a matrix"
    case (.werkblad, .nederlands): "een rij per persoon"
    case (.werkblad, .engels): "a row for each person"
    }
  }
}
