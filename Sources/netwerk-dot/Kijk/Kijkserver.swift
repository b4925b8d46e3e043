import Foundation
import NIOHTTP1
import Netwerk
import NetwerkDiagram
import NetwerkGraphviz

/// Serves the page of one file to this computer only (English: *view server*).
///
/// Nothing is answered without the secret word in the address. A page of another site cannot read it
/// either: a request that names another host, or that says it comes from elsewhere, is refused, so
/// that a name which was made to point here (DNS rebinding) does not help.
struct Kijkserver: Sendable {
  private let invoer: Invoer
  private let taal: Taal
  private let uitkijk: Uitkijk
  private typealias Vraagdeel = (naam: String, waarde: String)
  /// 128 random bits.
  private let geheim: String

  init(invoer: Invoer, taal: Taal) {
    self.invoer = invoer
    self.taal = taal
    uitkijk = Uitkijk(bestand: invoer.naam(in: taal))
    var toeval = SystemRandomNumberGenerator()
    geheim = (0..<2).map { _ in
      let deel = String(toeval.next(), radix: 16)
      return String(repeating: "0", count: 16 - deel.count) + deel
    }.joined()
  }

  /// Serves until somebody asks to stop.
  /// - Parameter klaar: is told the address as soon as pages can be asked for.
  /// - Throws: when the port is taken.
  func loop(poort: UInt16, klaar: @Sendable (String) -> Void) async throws {
    let onderbreking = Onderbreking()
    let server = try await LokaleServer(poort: poort)
    klaar("http://127.0.0.1:\(server.poort)/\(geheim)/kijk")
    let werk = Task { try await server.dien { await antwoord(op: $0) } }
    let wacht = Task {
      await Bestandswacht(pad: invoer.pad).volg { await uitkijk.ververs($0) }
    }
    while !onderbreking.stop.isGegeven { try? await Task.sleep(for: .milliseconds(50)) }
    wacht.cancel()
    await uitkijk.stop()
    // Pages that wait are told that it is over.
    try? await Task.sleep(for: .milliseconds(200))
    werk.cancel()
    _ = await werk.result
  }

  private func antwoord(op verzoek: HTTPRequestHead) async -> LokaleServer.Antwoord {
    guard verzoek.method == .GET else { return .kaal(.methodNotAllowed) }
    guard Self.isVanHier(verzoek.headers) else { return .kaal(.forbidden) }
    let delen = verzoek.uri.prefix { $0 != "?" }
      .split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard let woord = delen.first, delen.count == 2, Self.isGelijk(woord, geheim) else {
      return .kaal(.notFound)
    }
    let vraag = (URLComponents(string: verzoek.uri)?.queryItems ?? [])
      .map { (naam: $0.name, waarde: $0.value ?? "") }
    switch delen.last {
    case "kijk": return .pagina(Kijkpagina.html(bestand: invoer.pad, taal: taal))
    case "kijk.css": return .inhoud(Array(Kijkpagina.stijl.utf8), "text/css; charset=utf-8")
    case "kijk.js": return .inhoud(Array(Kijkpagina.script.utf8), "text/javascript; charset=utf-8")
    case "stand": return await stand(vraag)
    case "tekening.svg": return await tekening(vraag, als: .svg)
    case "tekening.png": return await tekening(vraag, als: .png)
    case "tekening.pdf": return await tekening(vraag, als: .pdf)
    default: return .kaal(.notFound)
    }
  }

  private func stand(_ vraag: [Vraagdeel]) async -> LokaleServer.Antwoord {
    let na = vraag.first { $0.naam == "na" }.flatMap { Int($0.waarde) }
    let stand = await uitkijk.stand(na: na ?? -1)
    let schrijver = JSONEncoder()
    schrijver.outputFormatting = .sortedKeys
    guard let json = try? schrijver.encode(KijkGegevens(stand, bestand: invoer.pad, taal: taal))
    else { return .kaal(.internalServerError) }
    return .inhoud([UInt8](json), "application/json")
  }

  private func tekening(
    _ vraag: [Vraagdeel], als soort: OutputFormat
  ) async -> LokaleServer.Antwoord {
    // Whoever is quick asks before the file was read.
    guard let netwerk = await uitkijk.stand(na: 0).netwerk else { return .kaal(.notFound) }
    let keuze = Kijkkeuze(vraag)
    guard let diagram = keuze.diagram(van: netwerk, in: taal) else {
      return .zin(Kijkteksten(taal).eenMoment)
    }
    do {
      let bytes = try GraphvizRenderer().render(diagram, als: soort)
      var antwoord = LokaleServer.Antwoord.inhoud(bytes, soort.mediatype)
      if vraag.contains(where: { $0.naam == "bewaar" }) {
        let naam = keuze.vorm == .ecogram ? invoer.stam : "\(invoer.stam)-\(keuze.vorm.rawValue)"
        antwoord.koppen.add(
          name: "Content-Disposition",
          value: "attachment; filename*=UTF-8''\(naam.voorAdres).\(soort.rawValue)")
      }
      return antwoord
    } catch let fout as DiagramError {
      return .zin(fout.zin(in: taal))
    } catch let fout as GraphvizError {
      return .zin(fout.description(in: taal.rawValue))
    } catch {
      return .kaal(.internalServerError)
    }
  }

  /// Whether a request comes from the page itself, or from somebody who opens its address.
  private static func isVanHier(_ koppen: HTTPHeaders) -> Bool {
    let gastheer = koppen.first(name: "Host")?.split(separator: ":").first.map(String.init)
    let herkomst = koppen.first(name: "Sec-Fetch-Site")
    return ["127.0.0.1", "localhost"].contains(gastheer)
      && [nil, "none", "same-origin"].contains(herkomst)
  }

  /// Compares every character, so that the time it takes tells nothing.
  private static func isGelijk(_ een: Substring, _ ander: String) -> Bool {
    let (een, ander) = (Array(een.utf8), Array(ander.utf8))
    guard een.count == ander.count else { return false }
    return zip(een, ander).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension LokaleServer.Antwoord {
  /// What holds for everything that is sent: nothing is kept, nothing is loaded from elsewhere,
  /// nobody frames it.
  private static let altijd: HTTPHeaders = [
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
      + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ]

  fileprivate static func inhoud(
    _ bytes: [UInt8], _ soort: String, _ code: HTTPResponseStatus = .ok
  ) -> Self {
    var koppen = altijd
    koppen.add(name: "Content-Type", value: soort)
    return Self(code: code, koppen: koppen, inhoud: bytes)
  }

  fileprivate static func pagina(_ html: String) -> Self {
    inhoud(Array(html.utf8), "text/html; charset=utf-8")
  }

  /// Why there is no picture.
  fileprivate static func zin(_ tekst: String) -> Self {
    inhoud(Array(tekst.utf8), "text/plain; charset=utf-8", .unprocessableEntity)
  }

  fileprivate static func kaal(_ code: HTTPResponseStatus) -> Self {
    inhoud([], "text/plain; charset=utf-8", code)
  }
}

extension OutputFormat {
  fileprivate var mediatype: String {
    switch self {
    case .svg: "image/svg+xml"
    case .png: "image/png"
    case .pdf: "application/pdf"
    case .gv: "text/vnd.graphviz"
    }
  }
}

extension String {
  /// With everything percent-encoded that may not stand in a header or an address.
  fileprivate var voorAdres: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(["-", "_", "."])) ?? "netwerk"
  }
}
