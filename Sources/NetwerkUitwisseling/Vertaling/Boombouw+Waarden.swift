import GraphFormats
import Netwerk
import NetwerkBestand

// The values of properties as keys of a table.
extension Boombouw {
  mutating func velden(_ eigenschappen: [Property], _ gids: Veldgids) -> [Waarde.Paar] {
    var paren: [Waarde.Paar] = []
    var gevuld: Set<String> = []
    for eigenschap in eigenschappen {
      let tekst = eigenschap.value.text
      // R writes NA for what is not known; somebody in a file of our own can be called so.
      guard !tekst.isEmpty, isVanOns || tekst != "NA" else { continue }
      guard let treffer = gids.zoek(eigenschap.name) else {
        aantekeningen.noteer(.eigenschap(eigenschap.name))
        continue
      }
      guard let waarde = waarde(eigenschap, treffer) else { continue }
      guard gevuld.insert(treffer.veld.naam).inserted else {
        aantekeningen.noteer(.eigenschap(eigenschap.name))
        continue
      }
      zet(waarde, bij: treffer.veld.naam, in: &paren)
    }
    return paren
  }

  /// Puts a value at its key; behind a point the key is one of the table before it.
  private func zet(_ waarde: Waarde, bij naam: String, in paren: inout [Waarde.Paar]) {
    let delen = naam.split(separator: ".", maxSplits: 1).map(String.init)
    let plaats = paren.firstIndex { $0.sleutel == delen[0] }
    guard delen.count == 2 else {
      // What was one word may be a table with more keys by now.
      if let plaats, case .tabel(let dieper) = paren[plaats].waarde.inhoud,
        let kort = Platvelden.korteSleutels[naam]
      {
        let eerste = Waarde.Paar(sleutel: kort, plek: waarde.plek, waarde: waarde)
        paren[plaats] = tabelpaar(naam, [eerste] + dieper, waarde.plek)
      } else {
        paren.append(Waarde.Paar(sleutel: naam, plek: waarde.plek, waarde: waarde))
      }
      return
    }
    let dieper = Waarde.Paar(sleutel: delen[1], plek: waarde.plek, waarde: waarde)
    guard let plaats else {
      paren.append(tabelpaar(delen[0], [dieper], waarde.plek))
      return
    }
    switch paren[plaats].waarde.inhoud {
    case .tabel(let rest): paren[plaats] = tabelpaar(delen[0], rest + [dieper], waarde.plek)
    default:
      let kort = Platvelden.korteSleutels[delen[0]] ?? "naam"
      let eerste = Waarde.Paar(
        sleutel: kort, plek: paren[plaats].plek, waarde: paren[plaats].waarde)
      paren[plaats] = tabelpaar(delen[0], [eerste, dieper], waarde.plek)
    }
  }

  private func tabelpaar(_ naam: String, _ paren: [Waarde.Paar], _ plek: Plek) -> Waarde.Paar {
    Waarde.Paar(sleutel: naam, plek: plek, waarde: Waarde(plek: plek, inhoud: .tabel(paren)))
  }

  /// The value of a property; `nil` when nothing of it is left.
  private mutating func waarde(_ eigenschap: Property, _ treffer: Veldgids.Treffer) -> Waarde? {
    let (delen, isLijst): ([String], Bool) =
      if case .list(let delen) = eigenschap.value { (delen, true) } else {
        ([eigenschap.value.text], false)
      }
    var waarden: [Waarde] = []
    for deel in delen {
      for woord in treffer.teksten(deel, isVanLijst: isLijst, isVanOns: isVanOns) {
        let nummer = bladen.count
        let blad = blad(eigenschap.name, deel, eigenschap.position)
        guard !weg.contains(nummer) else { continue }
        guard let woord, !woord.isEmpty else {
          if woord == nil { aantekeningen.noteer(.waarde(eigenschap.name), deel) }
          continue
        }
        waarden.append(
          treffer.veld.naam == "groepen"
            ? groep(woord, blad) : Waarde(plek: blad, inhoud: .tekst(woord)))
      }
    }
    guard let eerste = waarden.first else { return nil }
    if waarden.count == 1, treffer.veld.naam != "groepen" { return eerste }
    return Waarde(plek: eerste.plek, inhoud: .lijst(waarden))
  }

  /// A group of one's own from `Moskee = vrienden`.
  private func groep(_ tekst: String, _ plek: Plek) -> Waarde {
    let delen = tekst.split(separator: " = ", omittingEmptySubsequences: false)
    guard delen.count > 1, let onder = delen.last else {
      return Waarde(plek: plek, inhoud: .tekst(tekst))
    }
    let naam = delen.dropLast().joined(separator: " = ")
    func paar(_ sleutel: String, _ tekst: String) -> Waarde.Paar {
      Waarde.Paar(
        sleutel: sleutel, plek: plek, waarde: Waarde(plek: plek, inhoud: .tekst(tekst)))
    }
    return Waarde(plek: plek, inhoud: .tabel([paar("naam", naam), paar("onder", String(onder))]))
  }

  /// The place of a new leaf.
  private mutating func blad(_ naam: String, _ waarde: String, _ positie: Position?) -> Plek {
    bladen.append(Netwerkboom.Blad(naam: naam, waarde: waarde, positie: positie))
    return Plek(regel: bladen.count, kolom: 1)
  }

  mutating func tekst(_ tekst: String, _ positie: Position? = nil) -> Waarde {
    Waarde(plek: blad("", tekst, positie), inhoud: .tekst(tekst))
  }

  mutating func lijst(_ delen: [Waarde]) -> Waarde {
    Waarde(plek: blad("", "", delen.first.flatMap { positie(van: $0) }), inhoud: .lijst(delen))
  }

  mutating func tabel(_ paren: [Waarde.Paar], _ positie: Position? = nil) -> Waarde {
    Waarde(plek: blad("", "", positie), inhoud: .tabel(paren))
  }

  func paar(_ sleutel: String, _ waarde: Waarde) -> Waarde.Paar {
    Waarde.Paar(sleutel: sleutel, plek: waarde.plek, waarde: waarde)
  }

  private func positie(van waarde: Waarde) -> Position? { bladen[waarde.plek.regel - 1].positie }
}
