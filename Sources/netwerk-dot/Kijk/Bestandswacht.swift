import Foundation
import NetwerkBestand

/// Looks whether a file was saved (English: *file watch*).
///
/// It asks the file system fifty times a second what the file is now: that costs next to
/// nothing, and also works where no notices of changes come, such as on a network drive. A file
/// counts as saved when it stayed the same for a moment, so that one that is being written is not
/// read half.
struct Bestandswacht: Sendable {
  let pad: String

  private static let tussenpoos = Duration.milliseconds(20)
  private static let rust = Duration.milliseconds(10)
  /// An editor that replaces a file leaves nothing for an instant; longer is gone.
  private static let geduld = 50

  /// What is there, each time it is something else; `nil` for a file that is gone or cannot be read.
  func volg(_ verandering: @Sendable ([UInt8]?) async -> Void) async {
    var vorige: Stempel?
    var gemist = 0
    var isWeg = false
    while !Task.isCancelled {
      if let nu = Stempel(pad) {
        gemist = 0
        if nu != vorige || isWeg {
          try? await Task.sleep(for: Self.rust)
          if Stempel(pad) == nu {
            vorige = nu
            let bytes = Self.lees(pad)
            isWeg = bytes == nil
            await verandering(bytes)
          }
          continue
        }
      } else if !isWeg {
        gemist += 1
        if gemist > Self.geduld {
          isWeg = true
          await verandering(nil)
        }
      }
      try? await Task.sleep(for: Self.tussenpoos)
    }
  }

  /// At most one byte more than a netwerk file may have, so that the reader knows it is too large.
  private static func lees(_ pad: String) -> [UInt8]? {
    guard let bestand = try? FileHandle(forReadingFrom: URL(fileURLWithPath: pad)) else {
      return nil
    }
    do {
      return [UInt8](try bestand.read(upToCount: NetwerkDecoder.hoogstensBytes + 1) ?? Data())
    } catch {
      return nil
    }
  }
}

/// By what a saved file differs from the one before (English: *stamp*).
private struct Stempel: Equatable {
  private let nummer: UInt64
  private let omvang: Int64
  private let seconden: Int
  private let nanoseconden: Int

  init?(_ pad: String) {
    var gegevens = stat()
    guard stat(pad, &gegevens) == 0 else { return nil }
    nummer = UInt64(gegevens.st_ino)
    omvang = Int64(gegevens.st_size)
    #if os(macOS)
      let tijd = gegevens.st_mtimespec
    #else
      let tijd = gegevens.st_mtim
    #endif
    (seconden, nanoseconden) = (tijd.tv_sec, tijd.tv_nsec)
  }
}
