import Foundation
import Testing

/// The tool looking at a file of its own, until the test is done with it.
final class Kijkproef {
  let geheim: String
  private let map: Proefmap
  private let proces: Process
  private let poort: UInt16

  struct Antwoord {
    let code: Int
    let kop: String
    let tekst: String
  }

  init(_ inhoud: String) throws {
    map = try Proefmap()
    try map.schrijf(inhoud, "sara.yaml")
    try map.schrijf("", "fout")
    proces = NetwerkDotProgramma.proces(
      [NetwerkDotProgramma.pad, "kijk", "sara.yaml", "--niet-openen"], in: map.pad)
    proces.standardError = FileHandle(forWritingAtPath: map.bestand("fout"))
    try proces.run()
    var adres: URL?
    for _ in 0..<500 where adres == nil {
      Thread.sleep(forTimeInterval: 0.02)
      adres = try map.lees("fout").split(whereSeparator: \.isWhitespace)
        .first { $0.hasPrefix("http://") && $0.hasSuffix("/kijk") }.flatMap {
          URL(string: String($0))
        }
    }
    let gevonden = try #require(adres)
    #expect(gevonden.host == "127.0.0.1")
    poort = UInt16(try #require(gevonden.port))
    geheim = gevonden.pathComponents[1]
  }

  deinit {
    if proces.isRunning { proces.terminate() }
    proces.waitUntilExit()
  }

  func bewaar(_ inhoud: String) throws { try map.schrijf(inhoud, "sara.yaml") }
  func verwijder() throws { try FileManager.default.removeItem(atPath: map.bestand("sara.yaml")) }

  func stop() throws -> Int32 {
    proces.interrupt()
    proces.waitUntilExit()
    return proces.terminationReason == .exit ? proces.terminationStatus : -1
  }

  /// Asks for a part of the page.
  func vraag(_ deel: String) throws -> Antwoord { try haal("/\(geheim)/\(deel)") }

  func haal(
    _ pad: String, gastheer: String = "127.0.0.1", kop: String = "", werkwoord: String = "GET"
  ) throws -> Antwoord {
    let stekker = try #require(verbind("127.0.0.1"))
    defer { close(stekker) }
    let verzoek =
      "\(werkwoord) \(pad) HTTP/1.1\r\nHost: \(gastheer)\r\nContent-Length: 0\r\n"
      + "Connection: close\r\n\(kop)\r\n"
    #expect(verzoek.withCString { write(stekker, $0, strlen($0)) } == verzoek.utf8.count)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let aantal = read(stekker, &buffer, buffer.count)
      guard aantal > 0 else { break }
      bytes += buffer[..<aantal]
    }
    let geheel = String(decoding: bytes, as: UTF8.self)
    let snede = try #require(geheel.range(of: "\r\n\r\n"))
    let kop = String(geheel[..<snede.lowerBound])
    let code = Int(kop.split(separator: " ")[1]) ?? 0
    return Antwoord(code: code, kop: kop, tekst: String(geheel[snede.upperBound...]))
  }

  func luistert(op adres: String) throws -> Bool {
    guard let stekker = verbind(adres) else { return false }
    close(stekker)
    return true
  }

  /// A socket that is connected; `nil` when nothing listens there.
  private func verbind(_ adres: String) -> Int32? {
    #if os(Linux)
      let soort = Int32(SOCK_STREAM.rawValue)
    #else
      let soort = SOCK_STREAM
    #endif
    let stekker = socket(AF_INET, soort, 0)
    var doel = sockaddr_in()
    doel.sin_family = sa_family_t(AF_INET)
    doel.sin_port = poort.bigEndian
    inet_pton(AF_INET, adres, &doel.sin_addr)
    let uitkomst = withUnsafePointer(to: &doel) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(stekker, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard uitkomst == 0 else {
      close(stekker)
      return nil
    }
    return stekker
  }
}
