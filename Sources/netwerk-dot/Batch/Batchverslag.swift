import NetwerkAnalyse
import NetwerkReeks

/// How a series went, in a few lines (English: *batch report*).
struct Batchverslag {
  let telling: Reekstelling
  let taal: Taalkeuze
  /// The file with results that can be gone on with; `nil` when they cannot.
  let hervatbaar: String?

  /// `9.998 goed, 2 met een fout:` and the first of those.
  var tekst: String {
    let goed = Getalnotatie.duizendtallen(telling.goed, in: taal.taal)
    guard telling.fout > 0 else {
      return taal.zin(
        telling.goed == 1 ? "1 netwerk gemeten" : "\(goed) netwerken gemeten",
        telling.goed == 1 ? "1 network measured" : "\(goed) networks measured") + eerder
    }
    let fout = Getalnotatie.duizendtallen(telling.fout, in: taal.taal)
    let kop = taal.zin(
      "\(goed) goed, \(fout) met een fout\(eerder):",
      "\(goed) good, \(fout) with an error\(eerder):")
    let meer = telling.fout - telling.eersteFouten.count
    let rest = taal.zin(
      "… en nog \(Getalnotatie.duizendtallen(meer, in: taal.taal)); zie de kolom fout",
      "… and \(Getalnotatie.duizendtallen(meer, in: taal.taal)) more; see the column fout")
    let regels = telling.eersteFouten.map(\.tekst) + (meer > 0 ? [rest] : [])
    return ([kop] + regels.map { "  \($0)" }).joined(separator: "\n")
  }

  /// What was there before a run that went on.
  private var eerder: String {
    guard telling.overgeslagen > 0 else { return "" }
    let aantal = Getalnotatie.duizendtallen(telling.overgeslagen, in: taal.taal)
    return taal.zin("; \(aantal) waren al klaar", "; \(aantal) were done before")
  }

  /// What somebody should know who stopped it.
  var onderbroken: String {
    let aantal = Getalnotatie.duizendtallen(telling.overgeslagen + telling.totaal, in: taal.taal)
    guard let hervatbaar else {
      return taal.zin(
        "onderbroken na \(aantal) netwerken", "interrupted after \(aantal) networks")
    }
    return taal.zin(
      "onderbroken na \(aantal) netwerken; ze staan in \(hervatbaar).deel. Dezelfde opdracht met "
        + "--hervat gaat verder waar het was",
      "interrupted after \(aantal) networks; they are in \(hervatbaar).deel. The same command with "
        + "--hervat goes on where it was")
  }
}
