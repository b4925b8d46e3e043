import Netwerk
import NetwerkUitwisseling

/// Why a series cannot be processed any further (English: *series error*).
///
/// A bad network is no such reason: it becomes a result with a fout.
public enum ReeksError: Error, Hashable, Sendable {
  case geenBestand(String)
  case nietLeesbaar(String)
  case isMap(String)
  /// A folder without netwerk files.
  case legeMap(String)
  case geenMap(String)
  /// Nothing can be written there, with what the system says.
  case nietSchrijfbaar(String, Schrijffout)
  /// Results of an earlier run are there, and it was not asked to resume.
  case deelBestaat(String)
  /// What is there belongs to another job; what differs.
  case andereOpdracht(String, verschil: Verschil)
  /// The results that are there are not of this input.
  case andereUitkomst(String)
  /// Another process is writing there.
  case isBezig(String)
  /// Three files that do not fit together.
  case driebestanden(Driebestandsfout)

  public enum Schrijffout: Hashable, Sendable {
    case schijfVol
    /// Nobody reads any more.
    case nietGelezen
    case magNiet
    case geenMap
    /// There is a folder of that name.
    case isMap
    /// A file of that name is there that was not made here, and nobody asked to replace it.
    case isVanAnder
    case anders(Int32)
  }

  /// In what a job differs from the one that began.
  public enum Verschil: Hashable, Sendable {
    case onbekend, invoer, kolommen, vorm, programma
  }

  /// What is wrong with a set of three files; `bestand` with its line.
  public enum Driebestandsfout: Hashable, Sendable {
    case ontbreekt(String)
    case leeg(String)
    case kolomOntbreekt(String, kolom: String)
    /// The tables are laid out as those of some other program.
    case andereIndeling
    /// No network came of the rows of one; it does not end the series.
    case netwerk(Netwerkfout)
    case aanhalingstekenNietDicht(String, regel: Int)
    case naAanhalingsteken(String, regel: Int)
    case breedte(String, regel: Int, velden: Int, kolommen: Int)
    case nietGegroepeerd(String, regel: Int, ego: String)
    case nietUTF8(String, regel: Int)
    case veldTeLang(String, regel: Int)
  }
}
