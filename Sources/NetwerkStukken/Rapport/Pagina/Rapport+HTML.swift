import Crypto
import Foundation
import Netwerk

extension Rapport {
  /// The whole report as one page of HTML that needs nothing else, and lets nothing else in: its
  /// policy allows the style and the script that stand in it and no address at all.
  ///
  /// Complexity: O(size of the page).
  public func html(_ sjablonen: Rapportsjablonen) -> String {
    var waarden = gegevens
    waarden[.stijl] = sjablonen.stijl
    waarden[.script] = Rapportscript.tekst
    waarden[.beleid] = Self.beleid(stijl: sjablonen.stijl)
    return sjablonen.gevuld(Rapportsjablonen.pagina, met: waarden.voorMustache)
  }

  /// One part as a piece of HTML, for a page of one's own; empty when there is nothing to tell.
  public func html(_ deel: Rapportdeel, _ sjablonen: Rapportsjablonen) -> String {
    sjablonen.gevuld(deel.sjabloonnaam, met: gegevens.voorMustache)
  }

  /// The parts that this report has.
  public var delen: [Rapportdeel] {
    let gegevens = gegevens
    return Rapportdeel.allCases.filter { gegevens[$0.veld] != nil }
  }

  /// What a page that holds these parts needs: CSS beside, and this script, which lights up who is
  /// chosen.
  public static var script: String { Rapportscript.tekst }

  /// - Returns: a Content-Security-Policy.
  static func beleid(stijl: String) -> String {
    let (stijl, script) = (hash(stijl), hash(Rapportscript.tekst))
    return "default-src 'none'; style-src 'sha256-\(stijl)'; script-src 'sha256-\(script)'; "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ tekst: String) -> String {
    Data(SHA256.hash(data: Data(tekst.utf8))).base64EncodedString()
  }
}
