import ArgumentParser
import Foundation

/// Prints a page as a PDF, with a browser of this computer (English: *printer*).
enum Drukker {
  /// The names under which one may be found, best first.
  private static let namen = [
    "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge",
  ]

  /// How long a page may take, in seconds.
  private static let hoogstens = 120.0

  /// The page on paper. The browser works in a folder of its own, which goes afterwards, and reaches
  /// no other computer.
  ///
  /// - Throws: an `ExitCode`, after saying why.
  static func pdf(van html: [UInt8], _ taal: Taalkeuze) throws -> [UInt8] {
    guard let programma else {
      meld(
        taal.zin(
          "voor een pdf is een browser nodig: installeer chromium, of open de pagina en kies afdrukken",
          "a pdf needs a browser: install chromium, or open the page and choose print"))
      throw ExitCode.ontbreekt
    }
    let map = FileManager.default.temporaryDirectory
      .appendingPathComponent("netwerk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: map) }
    let blad = map.appendingPathComponent("rapport.pdf")
    do {
      try FileManager.default.createDirectory(
        at: map, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let pagina = map.appendingPathComponent("rapport.html")
      try Data(html).write(to: pagina)
      try voer(programma, woorden(pagina, blad, map))
    } catch {
      throw mislukt(taal)
    }
    guard let pdf = try? Data(contentsOf: blad), pdf.starts(with: Data("%PDF-".utf8)),
      String(decoding: pdf.suffix(16), as: UTF8.self).contains("%%EOF")
    else { throw mislukt(taal) }
    return [UInt8](pdf)
  }

  /// The browser that `NETWERK_BROWSER` names, otherwise the first that is installed.
  private static var programma: URL? {
    let omgeving = ProcessInfo.processInfo.environment
    let zelf = omgeving["NETWERK_BROWSER"].map { [$0] }
    let mappen = (omgeving["PATH"] ?? "").split(separator: ":")
    let paden = zelf ?? namen.flatMap { naam in mappen.map { "\($0)/\(naam)" } }
    return paden.first(where: FileManager.default.isExecutableFile).map(URL.init(fileURLWithPath:))
  }

  private static func woorden(_ pagina: URL, _ blad: URL, _ map: URL) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
      "--user-data-dir=\(map.appendingPathComponent("profiel").path)",
      "--print-to-pdf=\(blad.path)",
      // The sandbox refuses to start for an administrator, as in a container.
    ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [pagina.absoluteString]
  }

  private static func voer(_ programma: URL, _ woorden: [String]) throws {
    let proces = Process()
    proces.executableURL = programma
    proces.arguments = woorden
    proces.standardInput = FileHandle.nullDevice
    proces.standardOutput = FileHandle.nullDevice
    proces.standardError = FileHandle.nullDevice
    try proces.run()
    let einde = Date(timeIntervalSinceNow: hoogstens)
    while proces.isRunning, Date() < einde { Thread.sleep(forTimeInterval: 0.02) }
    guard !proces.isRunning else {
      proces.terminate()
      Thread.sleep(forTimeInterval: 1)
      if proces.isRunning { kill(proces.processIdentifier, SIGKILL) }
      throw CocoaError(.executableLoad)
    }
  }

  private static func mislukt(_ taal: Taalkeuze) -> ExitCode {
    meld(
      taal.zin(
        "de browser maakte geen pdf; open de pagina zelf en kies afdrukken",
        "the browser made no pdf; open the page yourself and choose print"))
    return .failure
  }
}
