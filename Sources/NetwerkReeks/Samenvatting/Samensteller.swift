import Foundation

/// Sums up results while they are made (English: *summarizer*).
///
/// ```swift
/// let samensteller = Samensteller(reeks.kolommen, groepering: Groepering("hoofdpersoon_geslacht"))
/// try reeks.vatSamen(try NDJSONBron(["netwerken.ndjson"]), met: samensteller)
/// samensteller.samenvatting.verdelingen[0].kwantiel(0.5)
/// ```
public final class Samensteller: @unchecked Sendable {
  let groepering: Groepering?
  private let slot = NSLock()
  // Guarded by slot.
  private var totNu: Samenvatting

  public init(_ kolommen: Kolommen, groepering: Groepering? = nil) {
    self.groepering = groepering
    totNu = Samenvatting(kolommen, groepering: groepering)
  }

  /// What has been counted so far.
  public var samenvatting: Samenvatting { slot.withLock { totNu } }

  func tel(_ blok: Getallenblok) { slot.withLock { totNu.tel(blok) } }
}
