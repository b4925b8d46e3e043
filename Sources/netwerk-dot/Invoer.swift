import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand

/// One netwerk file to read: a path, or `-` for standard input.
struct Invoer: Hashable {
  let pad: String

  var isStandaard: Bool { pad == "-" }

  /// How messages call it.
  func naam(in taal: Taal) -> String {
    isStandaard ? (taal == .nederlands ? "invoer" : "input") : pad
  }

  /// The name without folder and without `.netwerk.yaml` and the like, for files made from it.
  var stam: String {
    if isStandaard { return "netwerk" }
    let naam = URL(fileURLWithPath: pad).lastPathComponent
    let uitgangen = [".yaml", ".yml", ".json"]
    guard let uitgang = uitgangen.first(where: naam.lowercased().hasSuffix) else { return naam }
    let zonder = String(naam.dropLast(uitgang.count))
    let kort = zonder.hasSuffix(".netwerk") ? String(zonder.dropLast(8)) : zonder
    return kort.isEmpty ? "netwerk" : kort
  }

  /// Reads the file and says what is wrong with it.
  ///
  /// - Throws: `ExitCode.geenInvoer` when it cannot be opened, after saying why.
  func lees(_ taal: Taalkeuze) throws -> Lezing {
    NetwerkDecoder().lees(try bytes(taal), bestand: naam(in: taal.taal))
  }

  /// The bytes of the file, at most one more than a netwerk file may have.
  ///
  /// - Throws: `ExitCode.geenInvoer` when it cannot be opened, after saying why.
  func bytes(_ taal: Taalkeuze) throws -> [UInt8] {
    do {
      let bron =
        isStandaard
        ? FileHandle.standardInput
        : try FileHandle(forReadingFrom: URL(fileURLWithPath: pad))
      // One byte too many is enough for the reader to know that the file is too large.
      let bytes = try bron.read(upToCount: NetwerkDecoder.hoogstensBytes + 1) ?? Data()
      return [UInt8](bytes)
    } catch {
      meld(Self.reden(pad, taal))
      throw ExitCode.geenInvoer
    }
  }

  /// Reads the network, or says everything that is wrong with the file.
  ///
  /// - Throws: `ExitCode.foutInBestand` when it holds no sound network, `ExitCode.geenInvoer` when
  ///   it cannot be opened, after saying why.
  func netwerk(_ taal: Taalkeuze) throws -> Netwerk {
    let lezing = try lees(taal)
    guard let netwerk = lezing.netwerk else {
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      throw ExitCode.foutInBestand
    }
    return netwerk
  }

  static func reden(_ pad: String, _ taal: Taalkeuze) -> String {
    var isMap: ObjCBool = false
    let bestaat = FileManager.default.fileExists(atPath: pad, isDirectory: &isMap)
    if !bestaat {
      return taal.zin(
        "\(pad): dit bestand is er niet; kijk de naam en de map na",
        "\(pad): there is no such file; check its name and folder")
    }
    if isMap.boolValue {
      return taal.zin(
        "\(pad): dit is een map; noem een netwerkbestand daarin",
        "\(pad): this is a folder; name a netwerk file in it")
    }
    return taal.zin(
      "\(pad): dit bestand mag of kan niet gelezen worden",
      "\(pad): this file may not or cannot be read")
  }
}
