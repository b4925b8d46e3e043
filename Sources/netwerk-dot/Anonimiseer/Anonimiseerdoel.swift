import ArgumentParser
import Foundation
import NetwerkBestand
import NetwerkPrivacy
import NetwerkReeks

/// Where anonymised networks go: all of them, or nothing (English: *anonymisation destination*).
///
/// What is written is kept apart under a name of its own until it is complete; without ``maakAf()`` it
/// is thrown away.
final class Anonimiseerdoel {
  private enum Soort { case bestand, map, regels }

  private let uit: String
  private let soort: Soort
  private let taal: Taalkeuze
  /// The file or folder that is being filled, only for its owner to read.
  private let deel: String
  private var handvat: FileHandle?
  private let encoder = NetwerkEncoder()

  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why, when nothing can be written there.
  init(_ uit: String, invoer: [String], _ taal: Taalkeuze) throws {
    self.uit = uit
    self.taal = taal
    soort = Self.soort(uit, invoer)
    let plek = URL(fileURLWithPath: uit).standardizedFileURL
    let map =
      uit == "-" || Schrijfdoelen.isStroom(uit)
      ? FileManager.default.temporaryDirectory : plek.deletingLastPathComponent()
    deel = map.appendingPathComponent(".\(UUID().uuidString)").path
    try begin()
  }

  deinit {
    try? handvat?.close()
    try? FileManager.default.removeItem(atPath: deel)
  }

  /// As what came in, unless the name of what goes out says that it holds many.
  private static func soort(_ uit: String, _ invoer: [String]) -> Soort {
    let namen = [".ndjson", ".jsonl"]
    if namen.contains(where: uit.lowercased().hasSuffix) { return .regels }
    let zijnMappen = invoer.map { pad in
      var isMap: ObjCBool = false
      return FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) && isMap.boolValue
    }
    let zijnBestanden = invoer.map(Bestandenbron.isNetwerkbestand)
    if invoer.count == 1, !zijnMappen[0], zijnBestanden[0] { return .bestand }
    let zijnRegels = zip(zijnMappen, zijnBestanden).allSatisfy { !$0 && !$1 }
    return zijnRegels || uit == "-" ? .regels : .map
  }

  private func begin() throws {
    if soort == .map {
      let inhoud = try? FileManager.default.contentsOfDirectory(atPath: uit)
      guard inhoud?.isEmpty ?? !FileManager.default.fileExists(atPath: uit) else {
        meld(
          taal.zin(
            "\(uit): deze map is niet leeg; noem een map die er nog niet is",
            "\(uit): this folder is not empty; name one that is not there yet"))
        throw ExitCode.kanNietSchrijven
      }
      guard mkdir(deel, 0o700) == 0 else { throw kanNiet() }
      return
    }
    do throws(ReeksError) { try Schrijfdoelen([uit]).keur() } catch {
      meld(error.zin(in: taal.taal))
      throw ExitCode.kanNietSchrijven
    }
    let bestand = open(deel, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard bestand >= 0 else { throw kanNiet() }
    handvat = FileHandle(fileDescriptor: bestand, closeOnDealloc: true)
  }

  func schrijf(_ uitkomst: Geanonimiseerd) throws {
    do {
      switch soort {
      case .regels:
        try handvat?.write(contentsOf: Data((encoder.jsonregel(uitkomst.netwerk) + "\n").utf8))
      case .map:
        let naam = "\(deel)/\(uitkomst.kenmerk).netwerk.yaml"
        guard !FileManager.default.fileExists(atPath: naam) else { throw dubbel(uitkomst) }
        try Data(encoder.yaml(uitkomst.netwerk).utf8).write(to: URL(fileURLWithPath: naam))
      case .bestand:
        let isJSON = uit.lowercased().hasSuffix(".json")
        let tekst = isJSON ? encoder.json(uitkomst.netwerk) : encoder.yaml(uitkomst.netwerk)
        try handvat?.write(contentsOf: Data(tekst.utf8))
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw mislukt()
    }
  }

  /// Puts what was written in its place.
  func maakAf() throws {
    do {
      try handvat?.synchronize()
      if uit == "-" || Schrijfdoelen.isStroom(uit) { return try stuurDoor() }
      if soort == .map {
        if FileManager.default.fileExists(atPath: uit) { rmdir(uit) }
        chmod(deel, 0o755)
      } else {
        let oud =
          (try? FileManager.default.attributesOfItem(atPath: uit)[.posixPermissions]) as? Int
        chmod(deel, mode_t(oud ?? 0o644))
      }
      let echt = URL(fileURLWithPath: uit).resolvingSymlinksInPath().path
      guard rename(deel, echt) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      throw mislukt()
    }
  }

  private func stuurDoor() throws {
    let bron = try FileHandle(forReadingFrom: URL(fileURLWithPath: deel))
    let doel =
      uit == "-"
      ? FileHandle.standardOutput : try FileHandle(forWritingTo: URL(fileURLWithPath: uit))
    while let stuk = try bron.read(upToCount: 1 << 20), !stuk.isEmpty {
      try doel.write(contentsOf: stuk)
    }
  }

  private func dubbel(_ uitkomst: Geanonimiseerd) -> ExitCode {
    meld(
      taal.zin(
        "twee netwerken hebben dezelfde id of naam, en zouden samen \(uitkomst.kenmerk) heten; geef elk "
          + "een eigen 'id', of schrijf naar een bestand dat eindigt op .ndjson",
        "two networks have the same id or name, and would both be called \(uitkomst.kenmerk); give each "
          + "an 'id' of its own, or write to a file that ends in .ndjson"))
    return .foutInBestand
  }

  private func kanNiet() -> ExitCode {
    meld(taal.zin("\(uit): hier kan niet geschreven worden", "\(uit): cannot write here"))
    return .kanNietSchrijven
  }

  private func mislukt() -> ExitCode {
    meld(taal.zin("\(uit): schrijven is niet gelukt", "\(uit): writing failed"))
    return .schrijffout
  }
}
