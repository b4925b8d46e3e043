import Netwerk

/// Something wrong in a list of ties, and where (English: *edge list error*).
///
/// ```
/// buurt.csv:4:1: fout: op deze regel staat maar één persoon; bedoelde u ';' als scheidingsteken?
/// p104;p7
/// ^
/// ```
public struct Bandenfout: Hashable, Sendable {
  /// The file as the caller named it.
  public let bestand: String
  /// Line, from 1.
  public let regel: Int
  /// Column, from 1, in characters as an editor shows them.
  public let kolom: Int
  public let oorzaak: Oorzaak
  /// The line, or of a very long one the part around the place.
  public let bronregel: String
  let inspringing: String

  public enum Oorzaak: Hashable, Sendable {
    /// A row with one person, and the mark that may separate columns there instead.
    case eenPersoon(scheiding: Character?)
    /// Nothing where the id of a person belongs.
    case leegVeld
    /// A quotation mark that is not closed.
    case aanhalingNietDicht
    /// Something between a closing quotation mark and the next column.
    case tekensNaAanhaling
    /// A quotation mark in the middle of an id.
    case aanhalingBinnenin
    /// Bytes that are not UTF-8, or a control character.
    case geenTekst
    /// UTF-16, as some spreadsheets write it.
    case utf16
    /// A row of more than a megabyte.
    case teLangeRij
    /// More people or ties than fit.
    case teVeel
    case leegBestand
  }

  init(_ oorzaak: Oorzaak, bestand: String, regel: Int, plaats: Int, in bytes: [UInt8]) {
    let tekst = String(decoding: bytes, as: UTF8.self)
    let ervoor = String(decoding: bytes.prefix(plaats), as: UTF8.self)
    let index = tekst.index(tekst.startIndex, offsetBy: min(ervoor.count, tekst.count))
    let uitsnede = Uitsnede(tekst[...], rond: index)
    self.bestand = bestand
    self.regel = regel
    self.oorzaak = oorzaak
    kolom = ervoor.count + 1
    bronregel = uitsnede.tekst
    inspringing = uitsnede.inspringing
  }
}

extension Bandenfout {
  /// The place, the sentence, the line itself and a caret under the place.
  public func tekst(in taal: Taal) -> String {
    let fout = Melding.Ernst.fout.naam(in: taal)
    let kop = "\(bestand):\(regel):\(kolom): \(fout): \(zin(in: taal))"
    guard !bronregel.allSatisfy(\.isWhitespace) else { return kop }
    return "\(kop)\n\(bronregel)\n\(inspringing)^"
  }

  /// What is wrong and what to do.
  public func zin(in taal: Taal) -> String {
    taal == .nederlands ? oorzaak.nederlands : oorzaak.english
  }
}

extension Bandenfout.Oorzaak {
  fileprivate var nederlands: String {
    switch self {
    case .eenPersoon(let scheiding?):
      "op deze regel staat maar één persoon; bedoelde u \(Self.naam(scheiding, .nederlands)) als "
        + "scheidingsteken, zoals niet op de eerste regel?"
    case .eenPersoon(nil):
      "op deze regel staat maar één persoon; een band heeft er twee (iemand zonder banden schrijft "
        + "u twee keer: p7,p7)"
    case .leegVeld:
      "hier hoort een persoon te staan; vul het nummer of pseudoniem in, of haal de regel weg"
    case .aanhalingNietDicht: "dit aanhalingsteken gaat niet dicht; zet er \" achter"
    case .tekensNaAanhaling:
      "na het aanhalingsteken hoort de volgende kolom; een \" binnen een naam schrijft u als \"\""
    case .aanhalingBinnenin:
      "een aanhalingsteken middenin; zet de hele naam tussen \" en verdubbel dit teken"
    case .geenTekst: "dit is geen leesbare tekst; bewaar het bestand als UTF-8"
    case .utf16: "dit bestand is UTF-16; bewaar het als UTF-8 (in Excel: CSV UTF-8)"
    case .teLangeRij: "deze regel is langer dan een megabyte; is dit wel een lijst van banden?"
    case .teVeel: "dit zijn meer mensen of banden dan hier in één netwerk passen (2 miljard)"
    case .leegBestand: "er staan geen banden in dit bestand; schrijf op elke regel twee mensen"
    }
  }

  fileprivate var english: String {
    switch self {
    case .eenPersoon(let scheiding?):
      "this line names one person only; did you mean \(Self.naam(scheiding, .engels)) as separator, "
        + "unlike on the first line?"
    case .eenPersoon(nil):
      "this line names one person only; a tie has two (write somebody without ties twice: p7,p7)"
    case .leegVeld: "a person belongs here; write the number or pseudonym, or remove the line"
    case .aanhalingNietDicht: "this quotation mark is not closed; write \" behind it"
    case .tekensNaAanhaling:
      "behind the quotation mark belongs the next column; write a \" inside a name as \"\""
    case .aanhalingBinnenin:
      "a quotation mark inside; put the whole name between \" and double this one"
    case .geenTekst: "this is no readable text; save the file as UTF-8"
    case .utf16: "this file is UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)"
    case .teLangeRij: "this line is longer than a megabyte; is this a list of ties at all?"
    case .teVeel: "these are more people or ties than fit in one network here (2 billion)"
    case .leegBestand: "there are no ties in this file; write two people on every line"
    }
  }

  private static func naam(_ scheiding: Character, _ taal: Taal) -> String {
    switch (scheiding, taal) {
    case ("\t", .nederlands): "een tab"
    case ("\t", .engels): "a tab"
    case (" ", .nederlands): "een spatie"
    case (" ", .engels): "a space"
    default: "'\(scheiding)'"
    }
  }
}
