import ArgumentParser
import Foundation
import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkReeks
import NetwerkUitwisseling

/// What is to be converted (English: *conversion input*).
struct Omzetinvoer {
  let paden: [String]
  let van: Uitwisselformaat?
  let taal: Taalkeuze

  /// Something to read, and how.
  enum Deel {
    /// Netwerk files, read one portion after another.
    case netwerken(any NetwerkReeks.Bron)
    /// A netwerk file that is in memory.
    case gelezen(Bronbestand, isNDJSON: Bool)
    /// A file, or the files of one set, of another program.
    case anders(Uitwisselformaat, [String])
  }

  /// Everything, in the order in which it was named.
  ///
  /// - Throws: `ExitCode.geenInvoer` when something is not there, `ExitCode.foutInBestand` when its
  ///   format cannot be known, after saying why.
  func bronnen() throws -> [Deel] {
    var delen: [Deel] = []
    // Tables that were named one by one are one set.
    let tabellen = paden.filter { Uitwisselformaat.van(uitvoer: $0) == .csv }
    for pad in paden {
      if pad == "-" {
        delen.append(try standaardinvoer())
      } else if Self.isMap(pad) {
        delen += try map(pad)
      } else if tabellen.count > 1, tabellen.contains(pad), van.map(Self.isTabel) ?? true {
        if pad == tabellen[0] { delen.append(.anders(van ?? .csv, tabellen)) }
      } else {
        delen.append(try bestand(pad))
      }
    }
    return delen
  }

  /// Whether the output is a folder in which input stands, or a file in a folder that is read.
  static func bevat(_ invoer: [String], _ uit: String) -> Bool {
    let doel = plek(uit)
    return invoer.contains { pad in
      guard pad != "-", uit != "-" else { return false }
      return plek(pad).hasPrefix(doel + "/") || isMap(pad) && doel.hasPrefix(plek(pad) + "/")
    }
  }

  private static func plek(_ pad: String) -> String {
    URL(fileURLWithPath: pad).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func isTabel(_ formaat: Uitwisselformaat) -> Bool {
    [.csv, .egor, .networkCanvas].contains(formaat)
  }

  private func bestand(_ pad: String) throws -> Deel {
    let begin = try Omzetbestand(pad: pad, taal: taal).begin()
    let formaat = try formaat(begin, pad)
    guard formaat.isNetwerkbestand else { return .anders(try leesbaar(formaat, pad), [pad]) }
    do throws(ReeksError) {
      if formaat == .ndjson { return .netwerken(try NDJSONBron([pad])) }
      return .netwerken(Bestandenbron([pad]))
    } catch {
      throw geenInvoer(error)
    }
  }

  private func standaardinvoer() throws -> Deel {
    let naam = Invoer(pad: "-").naam(in: taal.taal)
    let bytes = try Omzetbestand(pad: "-", taal: taal).bytes()
    let formaat = try formaat(bytes.prefix(4_096), naam)
    return formaat.isNetwerkbestand
      ? .gelezen(Bronbestand(naam, bytes), isNDJSON: formaat == .ndjson)
      : .anders(try leesbaar(formaat, naam), ["-"])
  }

  /// A folder is a set of tables, or a folder of netwerk files, or of files of other programs.
  private func map(_ pad: String) throws -> [Deel] {
    let namen = ((try? FileManager.default.contentsOfDirectory(atPath: pad)) ?? [])
      .filter { !$0.hasPrefix(".") && !Self.isMap("\(pad)/\($0)") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let paden = namen.map { pad.hasSuffix("/") ? pad + $0 : "\(pad)/\($0)" }
    let tabellen = paden.filter { Uitwisselformaat.van(uitvoer: $0) == .csv }
    let set = van.flatMap { Self.isTabel($0) ? $0 : nil } ?? Uitwisselformaat.set(vanNamen: namen)
    if let set, !tabellen.isEmpty { return [.anders(try leesbaar(set, pad), tabellen)] }
    // Several tables in one folder belong together.
    let isSet = tabellen.count > 1
    let losse = paden.filter { pad in
      (van != nil || Uitwisselformaat.van(uitvoer: pad) != nil)
        && !(isSet && tabellen.contains(pad))
    }
    let delen = try (isSet ? [.anders(.csv, tabellen)] : []) + losse.map(bestand)
    guard !delen.isEmpty else {
      meld(
        taal.zin(
          "\(pad): in deze map staat geen bestand om om te zetten",
          "\(pad): there is no file to convert in this folder"))
      throw ExitCode.geenInvoer
    }
    return delen
  }

  private func formaat(_ begin: some Sequence<UInt8>, _ naam: String) throws -> Uitwisselformaat {
    if let van { return van }
    try keur(Array(begin), naam)
    switch Uitwisselformaat.herken(begin, pad: naam) {
    case .formaat(let formaat): return formaat
    case .keuze(let keuze):
      let woorden = keuze.map(\.rawValue)
      meld(
        taal.zin(
          "\(naam): het formaat is niet te herkennen; zeg het met --van, bijvoorbeeld --van "
            + woorden.joined(separator: " of --van "),
          "\(naam): the format cannot be recognised; say it with --van, such as --van "
            + woorden.joined(separator: " or --van ")))
      throw ExitCode.foutInBestand
    }
  }

  /// - Throws: `ExitCode.foutInBestand` for what is no text, after saying so.
  private func keur(_ begin: [UInt8], _ naam: String) throws {
    let oorzaak: GraphCause
    if begin.isEmpty, Uitwisselformaat.van(uitvoer: naam) == nil {
      oorzaak = .emptyFile
    } else if begin.contains(0), !begin.starts(with: [0xFF, 0xFE]),
      !begin.starts(with: [0xFE, 0xFF])
    {
      oorzaak = .notText
    } else {
      return
    }
    meld(FormatIssue(.error, .graph(oorzaak)).tekst(in: taal.taal, uit: [Bronbestand(naam, [])]))
    throw ExitCode.foutInBestand
  }

  private func leesbaar(_ formaat: Uitwisselformaat, _ naam: String) throws -> Uitwisselformaat {
    guard formaat == .easyNWK || Formaatlezer.formaten.contains(formaat) else {
      meld(
        taal.zin(
          "\(naam): \(formaat.rawValue) kan hier niet gelezen worden",
          "\(naam): \(formaat.rawValue) cannot be read here"))
      throw ExitCode.foutInBestand
    }
    return formaat
  }

  private func geenInvoer(_ fout: ReeksError) -> ExitCode {
    meld(fout.zin(in: taal.taal))
    return .geenInvoer
  }

  private static func isMap(_ pad: String) -> Bool {
    var isMap: ObjCBool = false
    return FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) && isMap.boolValue
  }
}

/// A file that is read as a whole (English: *file to convert*).
struct Omzetbestand {
  let pad: String
  let taal: Taalkeuze

  /// Larger than any graph a machine of ours could hold.
  static let hoogstensBytes = 1 << 30

  func bytes() throws -> [UInt8] { try lees(hoogstens: Self.hoogstensBytes + 1) }

  /// What the file begins with, enough to know its format by.
  func begin() throws -> [UInt8] { try lees(hoogstens: 4_096) }

  private func lees(hoogstens: Int) throws -> [UInt8] {
    do {
      let bron =
        pad == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: pad))
      return [UInt8](try bron.read(upToCount: hoogstens) ?? Data())
    } catch {
      meld(Invoer.reden(pad, taal))
      throw ExitCode.geenInvoer
    }
  }
}
