import ArgumentParser
import Foundation

/// Where something that was made goes: a path, or `-` for standard output.
struct Uitvoer: Hashable {
  let pad: String

  var isStandaard: Bool { pad == "-" }

  /// Writes all bytes, or leaves what was there.
  ///
  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why.
  func schrijf(_ bytes: [UInt8], _ taal: Taalkeuze) throws {
    do {
      if isStandaard {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } else {
        try schrijf(Data(bytes), naar: URL(fileURLWithPath: pad).resolvingSymlinksInPath())
      }
    } catch {
      meld(reden(taal))
      throw ExitCode.kanNietSchrijven
    }
  }

  /// Makes a folder at the path unless it is there.
  ///
  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why.
  func maakMap(_ taal: Taalkeuze) throws {
    do {
      try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
    } catch {
      meld(taal.zin("\(pad): deze map kan niet gemaakt worden", "\(pad): cannot make this folder"))
      throw ExitCode.kanNietSchrijven
    }
  }

  private func schrijf(_ data: Data, naar url: URL) throws {
    // A device or a pipe is not to be replaced by a file.
    if let soort = try? FileManager.default.attributesOfItem(atPath: url.path)[.type],
      let soort = soort as? FileAttributeType, soort != .typeRegular
    {
      guard soort != .typeDirectory else { throw CocoaError(.fileWriteInvalidFileName) }
      let apparaat = try FileHandle(forWritingTo: url)
      try apparaat.write(contentsOf: data)
      try apparaat.close()
      return
    }
    try vervang(url, door: data)
  }

  /// Writes beside the file and then takes its place in one step. Whoever could read the old file
  /// can read the new one, and nobody else, also not for a moment.
  private func vervang(_ url: URL, door data: Data) throws {
    let nieuw = url.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    let rechten = try? FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
    // Before it holds anything it may be read by whom the old file could be, at most.
    let bestand = open(nieuw.path, O_WRONLY | O_CREAT | O_EXCL, rechten == nil ? 0o666 : 0o600)
    guard bestand >= 0 else { throw CocoaError(.fileWriteUnknown) }
    do {
      if let rechten = rechten as? Int { fchmod(bestand, mode_t(rechten)) }
      let uit = FileHandle(fileDescriptor: bestand, closeOnDealloc: true)
      try uit.write(contentsOf: data)
      try uit.close()
      guard rename(nieuw.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: nieuw)
      throw error
    }
  }

  private func reden(_ taal: Taalkeuze) -> String {
    var isMap: ObjCBool = false
    if FileManager.default.fileExists(atPath: pad, isDirectory: &isMap), isMap.boolValue {
      return taal.zin("\(pad): dit is een map", "\(pad): this is a folder")
    }
    let map = URL(fileURLWithPath: pad).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: map) {
      return taal.zin(
        "\(pad): de map \(map) is er niet; maak die eerst",
        "\(pad): there is no folder \(map); make it first")
    }
    return taal.zin(
      "\(pad): schrijven is niet gelukt; mag u in deze map schrijven, en is de schijf niet vol?",
      "\(pad): writing failed; may you write in this folder, and is the disk not full?")
  }
}
