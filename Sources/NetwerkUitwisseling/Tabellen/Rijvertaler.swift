import GraphFormats
import NetwerkBestand

/// Makes properties of the cells of a row (English: *row translator*).
struct Rijvertaler: Sendable {
  private let tabel: CSVTabel
  private let delen: [Deel]
  /// Words that say that nothing was answered, besides those that say so everywhere.
  private let overgeslagen: Set<String>

  private struct Deel {
    let naam: String
    let plaats: Int
    let heeftKomma: Bool
    /// The answers of a question; empty for a column that is a property.
    let antwoorden: [(plaats: Int, antwoord: String)]
  }

  /// - Parameters:
  ///   - voorvoegsel: what names of columns may begin with to say what they are about.
  ///   - kolommen: the columns that are properties.
  init(
    _ tabel: CSVTabel, _ kolommen: [CSVTabel.Kolom], voorvoegsel: String? = nil,
    overgeslagen: Set<String> = [], _ meldingen: inout Tabelmeldingen
  ) {
    self.tabel = tabel
    self.overgeslagen = overgeslagen
    let begin = Position(file: tabel.bestand, line: 1)
    var samen: Set<Int> = []
    var delen: [Deel] = []
    for vraag in Meerkeuze.alle(in: kolommen, tabel.inhoud) {
      guard let eerste = vraag.antwoorden.first else { continue }
      samen.formUnion(vraag.antwoorden.map(\.plaats))
      meldingen.raad(.categoriesJoined(vraag.naam, columns: vraag.antwoorden.count), begin)
      delen.append(
        Deel(
          naam: vraag.naam, plaats: eerste.plaats, heeftKomma: false,
          antwoorden: vraag.antwoorden))
    }
    let namen = Set(kolommen.map(\.naam))
    for kolom in kolommen where !samen.contains(kolom.plaats) {
      let heeftKomma = tabel.inhoud[kolom.plaats].heeftDecimaalkomma
      if heeftKomma { meldingen.raad(.decimalComma(kolom.naam), begin) }
      delen.append(
        Deel(
          naam: kolom.naam.zonder(voorvoegsel, tenzij: namen), plaats: kolom.plaats,
          heeftKomma: heeftKomma, antwoorden: []))
    }
    self.delen = delen.sorted { $0.plaats < $1.plaats }
  }

  var isLeeg: Bool { delen.isEmpty }

  /// What the row says, in the order of the columns.
  func eigenschappen(_ rij: CSVRij, _ meldingen: inout Tabelmeldingen) -> [Property] {
    var uit: [Property] = []
    for deel in delen {
      guard deel.plaats < rij.velden.count else { break }
      if deel.antwoorden.isEmpty {
        if let waarde = waarde(rij, deel, &meldingen) {
          uit.append(Property(deel.naam, .text(waarde), position: tabel.plek(rij, deel.plaats)))
        }
        continue
      }
      let gekozen = deel.antwoorden.filter { Celwoorden.jaNee(tabel.tekst(rij, $0.plaats)) == true }
      if let eerste = gekozen.first {
        uit.append(
          Property(
            deel.naam, .list(gekozen.map(\.antwoord)), position: tabel.plek(rij, eerste.plaats)))
      }
    }
    return uit
  }

  private func waarde(
    _ rij: CSVRij, _ deel: Deel, _ meldingen: inout Tabelmeldingen
  ) -> String? {
    let tekst = tabel.tekst(rij, deel.plaats)
    guard !tekst.isEmpty else { return nil }
    if Celwoorden.isAfwezig(tekst) || overgeslagen.contains(tekst) {
      if Celwoorden.isTwijfelachtigAfwezig(tekst) {
        meldingen.telAfwezig(tekst, tabel.plek(rij, deel.plaats))
      }
      return nil
    }
    if tekst == "ENCRYPTED" {
      meldingen.telVersleuteld(deel.naam, tabel.plek(rij, deel.plaats))
      return nil
    }
    return deel.heeftKomma ? tekst.metPunt : tekst
  }
}

extension String {
  fileprivate var metPunt: String { String(map { $0 == "," ? "." : $0 }) }

  /// The name without what says whom it is about, such as `alter.sex`; unless that is a column too.
  fileprivate func zonder(_ voorvoegsel: String?, tenzij namen: Set<String>) -> String {
    guard let voorvoegsel, count > voorvoegsel.count + 1,
      prefix(voorvoegsel.count).lowercased() == voorvoegsel
    else { return self }
    let rest = dropFirst(voorvoegsel.count)
    guard let teken = rest.first, "._ -".contains(teken) else { return self }
    let kaal = String(rest.dropFirst())
    return namen.contains(kaal) ? self : kaal
  }
}
