import ArgumentParser
import Foundation

/// A file that is written bit by bit and is there only when it is whole (English: *growing file*).
///
/// It grows beside its place under another name. Whatever ends the tool before it is whole, Ctrl-C
/// too, leaves what was there.
struct Groeibestand {
  let pad: String

  /// - Throws: `ExitCode.kanNietSchrijven`, after saying why.
  func schrijf(_ taal: Taalkeuze, _ stukken: (([UInt8]) throws -> Void) throws -> Void) throws {
    do {
      if pad == "-" {
        try stukken { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
      } else if Schrijfdoelen.isStroom(pad) {
        // A device or a pipe is not to be replaced by a file.
        let uit = try FileHandle(forWritingTo: URL(fileURLWithPath: pad))
        try stukken { try uit.write(contentsOf: Data($0)) }
        try uit.close()
      } else {
        try schrijfErnaast(stukken)
      }
    } catch let code as ExitCode {
      // Whoever made the pieces said why there are no more.
      throw code
    } catch {
      meld(
        taal.zin(
          "\(pad): schrijven is niet gelukt; bestaat de map, mag u daar schrijven, en is de schijf niet "
            + "vol?",
          "\(pad): writing failed; does the folder exist, may you write there, and is the disk not full?"
        ))
      throw ExitCode.kanNietSchrijven
    }
  }

  private func schrijfErnaast(_ stukken: (([UInt8]) throws -> Void) throws -> Void) throws {
    let doel = URL(fileURLWithPath: pad).resolvingSymlinksInPath()
    let nieuw = doel.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    let bestand = open(nieuw.path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard bestand >= 0 else { throw CocoaError(.fileWriteUnknown) }
    let afbreken = Self.bijAfbreken { unlink(nieuw.path) }
    defer { afbreken.cancel() }
    do {
      let uit = FileHandle(fileDescriptor: bestand, closeOnDealloc: true)
      try stukken { try uit.write(contentsOf: Data($0)) }
      try uit.close()
      guard rename(nieuw.path, doel.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      unlink(nieuw.path)
      throw error
    }
  }

  /// Does something before Ctrl-C ends the tool as it would have done.
  static func bijAfbreken(_ doe: @escaping @Sendable () -> Void) -> DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let bron = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    bron.setEventHandler {
      doe()
      signal(SIGINT, SIG_DFL)
      kill(getpid(), SIGINT)
    }
    bron.setCancelHandler { signal(SIGINT, SIG_DFL) }
    bron.resume()
    return bron
  }
}
