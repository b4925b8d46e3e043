import Netwerk

extension Tabellen {
  static let schoolvakanties = Tabel<Schoolvakanties>(
    .schoolvakanties, "De schoolvakanties van een of meer jaren.", leeg: { Schoolvakanties() },
    [
      Veld("bron", "Waar de data vandaan komen.", \.bron, .tekst),
      Veld(
        verplicht: "vakanties", "Elke vakantie van elke regio.", \.vakanties, .schoolvakanties),
    ])

  fileprivate static let schoolvakantie = Tabel<Vakantieregel>(
    .schoolvakantie, "Een vakantie in een regio.", leeg: { Vakantieregel() },
    [
      Veld(verplicht: "naam", "Hoe de vakantie heet.", \.naam, .tekst),
      Veld(
        "regio", "Waar; weglaten: heel Nederland.", \.regio, .woord(Woordenlijsten.schoolregios)),
      Veld(
        "van", "De eerste dag.", .dag, verplicht: true, zet: { $0.van = $1 }, geef: { $0.van }),
      Veld(
        "tot en met", "De laatste dag.", .dag, verplicht: true, zet: { $0.totEnMet = $1 },
        geef: { $0.totEnMet }),
    ])
}

/// A holiday as it stands in the file, before its days are held against each other.
private struct Vakantieregel: Sendable {
  var naam = ""
  var regio: Schoolregio?
  var van: Datum?
  var totEnMet: Datum?
}

extension Vakantieregel {
  init(_ vakantie: Schoolvakantie) {
    naam = vakantie.naam
    regio = vakantie.regio
    van = vakantie.eersteDag
    totEnMet = vakantie.laatsteDag
  }
}

extension Vorm where Inhoud == [Schoolvakantie] {
  /// Holidays of which the last day is not before the first.
  fileprivate static var schoolvakanties: Vorm<[Schoolvakantie]> {
    let tabel = Tabellen.schoolvakantie
    return Vorm(
      schema: .lijst(.tabel(tabel.schema)),
      lees: { waarde, lezer in
        waarde.alsLijst.filter { !$0.isLeeg }.compactMap { waarde in
          guard let regel = tabel.lees(waarde, &lezer), let van = regel.van,
            let totEnMet = regel.totEnMet
          else { return nil }
          let vakantie = Schoolvakantie(regel.naam, regel.regio, van: van, totEnMet: totEnMet)
          if vakantie == nil {
            lezer.meld(
              .eindeVoorBegin(totEnMet, begin: van), waarde["tot en met"]?.plek ?? waarde.plek)
          }
          return vakantie
        }
      },
      schrijf: { vakanties, schrijver in
        .opsomming(vakanties.map { tabel.schrijf(Vakantieregel($0), schrijver) })
      })
  }
}

extension Vorm where Inhoud == Datum {
  /// A date that names a single day.
  fileprivate static var dag: Vorm<Datum> {
    let datum = Vorm<Datum>.datum
    return Vorm(
      schema: datum.schema,
      lees: { waarde, lezer in
        guard let gelezen = datum.lees(waarde, &lezer) else { return nil }
        if gelezen.isDag { return gelezen }
        lezer.meld(.geenDatum(gelezen.description, suggestie: nil), waarde.plek)
        return nil
      },
      schrijf: datum.schrijf)
  }
}
