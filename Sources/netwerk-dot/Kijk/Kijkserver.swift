import FlyingFox
import FlyingSocks
import Foundation
import Netwerk
import NetwerkDiagram
import NetwerkGraphviz

/// Serves the page of one file to this computer only (English: *view server*).
///
/// It listens on the loopback address, which no other computer can reach, and answers nothing
/// without the secret word in the address. A page of another site cannot read it either: a request
/// that names another host, or that says it comes from elsewhere, is refused, so that a name which
/// was made to point here (DNS rebinding) does not help.
struct Kijkserver: Sendable {
  private let invoer: Invoer
  private let taal: Taal
  private let uitkijk: Uitkijk
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
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: poort), timeout: 60, logger: .disabled)
    await server.appendRoute("*") { verzoek in await antwoord(op: verzoek) }
    let werk = Task { try await server.run() }
    do {
      try await server.waitUntilListening()
    } catch {
      // Why it does not listen is what the server ended with.
      try await werk.value
      throw error
    }
    guard case .ip4(_, let gekozen)? = await server.listeningAddress else {
      throw SocketError.unsupportedAddress
    }
    klaar("http://127.0.0.1:\(gekozen)/\(geheim)/kijk")
    let wacht = Task {
      await Bestandswacht(pad: invoer.pad).volg { await uitkijk.ververs($0) }
    }
    while !onderbreking.stop.isGegeven { try? await Task.sleep(for: .milliseconds(50)) }
    wacht.cancel()
    await uitkijk.stop()
    await server.stop(timeout: 1)
    werk.cancel()
  }

  private func antwoord(op verzoek: HTTPRequest) async -> HTTPResponse {
    guard verzoek.method == .GET else { return .kaal(.methodNotAllowed) }
    guard Self.isVanHier(verzoek) else { return .kaal(.forbidden) }
    let delen = verzoek.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard let woord = delen.first, delen.count == 2, Self.isGelijk(woord, geheim) else {
      return .kaal(.notFound)
    }
    switch delen.last {
    case "kijk": return .pagina(Kijkpagina.html(bestand: invoer.pad, taal: taal))
    case "kijk.css": return .inhoud(Array(Kijkpagina.stijl.utf8), "text/css; charset=utf-8")
    case "kijk.js": return .inhoud(Array(Kijkpagina.script.utf8), "text/javascript; charset=utf-8")
    case "stand": return await stand(verzoek)
    case "tekening.svg": return await tekening(verzoek, als: .svg)
    case "tekening.png": return await tekening(verzoek, als: .png)
    case "tekening.pdf": return await tekening(verzoek, als: .pdf)
    default: return .kaal(.notFound)
    }
  }

  private func stand(_ verzoek: HTTPRequest) async -> HTTPResponse {
    let stand = await uitkijk.stand(na: verzoek.query["na"].flatMap(Int.init) ?? -1)
    let schrijver = JSONEncoder()
    schrijver.outputFormatting = .sortedKeys
    guard let json = try? schrijver.encode(KijkGegevens(stand, bestand: invoer.pad, taal: taal))
    else { return .kaal(.internalServerError) }
    return .inhoud([UInt8](json), "application/json")
  }

  private func tekening(_ verzoek: HTTPRequest, als soort: OutputFormat) async -> HTTPResponse {
    guard let netwerk = await uitkijk.stand.netwerk else { return .kaal(.notFound) }
    let keuze = Kijkkeuze(verzoek.query.map { ($0.name, $0.value) })
    guard let diagram = keuze.diagram(van: netwerk, in: taal) else {
      return .zin(Kijkteksten(taal).eenMoment)
    }
    do {
      let bytes = try GraphvizRenderer().render(diagram, als: soort)
      var antwoord = HTTPResponse.inhoud(bytes, soort.mediatype)
      if verzoek.query["bewaar"] != nil {
        let naam = keuze.vorm == .ecogram ? invoer.stam : "\(invoer.stam)-\(keuze.vorm.rawValue)"
        antwoord.headers[HTTPHeader("Content-Disposition")] =
          "attachment; filename*=UTF-8''\(naam.voorAdres).\(soort.rawValue)"
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
  private static func isVanHier(_ verzoek: HTTPRequest) -> Bool {
    let gastheer = (verzoek.headers[.host] ?? "").split(separator: ":").first.map(String.init)
    let herkomst = verzoek.headers[HTTPHeader("Sec-Fetch-Site")]
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

extension HTTPResponse {
  /// What holds for everything that is sent: nothing is kept, nothing is loaded from elsewhere,
  /// nobody frames it.
  private static let altijd: HTTPHeaders = [
    HTTPHeader("Cache-Control"): "no-store",
    HTTPHeader("X-Content-Type-Options"): "nosniff",
    HTTPHeader("Referrer-Policy"): "no-referrer",
    HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    HTTPHeader("Content-Security-Policy"):
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
      + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ]

  fileprivate static func inhoud(
    _ bytes: [UInt8], _ soort: String, _ code: HTTPStatusCode = .ok
  ) -> HTTPResponse {
    var koppen = altijd
    koppen[.contentType] = soort
    return HTTPResponse(statusCode: code, headers: koppen, body: Data(bytes))
  }

  fileprivate static func pagina(_ html: String) -> HTTPResponse {
    inhoud(Array(html.utf8), "text/html; charset=utf-8")
  }

  /// Why there is no picture.
  fileprivate static func zin(_ tekst: String) -> HTTPResponse {
    inhoud(
      Array(tekst.utf8), "text/plain; charset=utf-8",
      HTTPStatusCode(422, phrase: "Unprocessable Content"))
  }

  fileprivate static func kaal(_ code: HTTPStatusCode) -> HTTPResponse {
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
