import ArgumentParser
import Foundation
import NetwerkBestand

/// A list of ties to read: a path, or `-` for standard input.
struct Graafinvoer {
  let invoer: Invoer

  /// Reads the list, or says everything that is wrong with it.
  ///
  /// - Throws: `ExitCode.foutInBestand` when something is wrong, `ExitCode.geenInvoer` when the file
  ///   cannot be opened or read, after saying why.
  func lees(draden: Int, _ taal: Taalkeuze) throws -> Bandenlijst {
    if let formaat = Graafformaat(invoer) {
      let rijen = try formaat.bandenlijst(taal)
      let lezing = BandenlijstDecoder(draden: draden).lees(
        rijen, bestand: invoer.naam(in: taal.taal))
      return try lijst(van: lezing, taal)
    }
    let bestand = try open(taal)
    let lezing: Bandenlijst.Lezing
    do {
      lezing = try BandenlijstDecoder(draden: draden).lees(
        bestand: invoer.naam(in: taal.taal), omvang: Self.omvang(bestand)
      ) { doel in try Self.lees(bestand, doel) }
    } catch {
      meld(
        taal.zin(
          "\(invoer.naam(in: taal.taal)): lezen lukt niet verder",
          "\(invoer.naam(in: taal.taal)): reading on does not succeed"))
      throw ExitCode.geenInvoer
    }
    return try lijst(van: lezing, taal)
  }

  private func lijst(van lezing: Bandenlijst.Lezing, _ taal: Taalkeuze) throws -> Bandenlijst {
    guard let lijst = lezing.lijst else {
      for fout in lezing.fouten { meld(fout.tekst(in: taal.taal)) }
      if lezing.verzwegen > 0 {
        meld(
          taal.zin(
            "en nog \(lezing.verzwegen) fouten", "and \(lezing.verzwegen) more mistakes"))
      }
      throw ExitCode.foutInBestand
    }
    return lijst
  }

  private func open(_ taal: Taalkeuze) throws -> FileHandle {
    if invoer.isStandaard { return .standardInput }
    do {
      // A folder opens as a file, and only then turns out to be none.
      var isMap: ObjCBool = false
      if FileManager.default.fileExists(atPath: invoer.pad, isDirectory: &isMap), isMap.boolValue {
        throw CocoaError(.fileReadUnknown)
      }
      return try FileHandle(forReadingFrom: URL(fileURLWithPath: invoer.pad))
    } catch {
      meld(Invoer.reden(invoer.pad, taal))
      throw ExitCode.geenInvoer
    }
  }

  private static func omvang(_ bestand: FileHandle) -> Int? {
    var status = stat()
    guard fstat(bestand.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  private static func lees(
    _ bestand: FileHandle, _ doel: UnsafeMutableBufferPointer<UInt8>
  ) throws -> Int {
    while true {
      let aantal = read(bestand.fileDescriptor, doel.baseAddress, doel.count)
      if aantal >= 0 { return aantal }
      guard errno == EINTR else { throw CocoaError(.fileReadUnknown) }
    }
  }
}
