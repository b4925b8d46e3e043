import Foundation
import Netwerk
import NetwerkBestand

/// What a file says at this moment (English: *state*).
struct Kijkstand: Sendable {
  /// Goes up with each change of the file.
  var versie = 0
  /// `nil` when the file is gone or cannot be read.
  var lezing: Lezing?
  /// The network as it was last sound: it stays in view while a mistake is mended.
  var netwerk: Netwerk?
  /// When the file became what it is.
  var tijd = Date()
  /// Whether nothing more will come.
  var isGestopt = false
}

/// Keeps what a file says, and lets pages wait until that changes (English: *lookout*).
actor Uitkijk {
  private(set) var stand = Kijkstand()
  private let bestand: String
  private var wachtenden: [Int: CheckedContinuation<Void, Never>] = [:]
  private var nummer = 0

  init(bestand: String) { self.bestand = bestand }

  /// The file became this; `nil` when it is gone.
  func ververs(_ bytes: [UInt8]?) {
    stand.lezing = bytes.map { NetwerkDecoder().lees($0, bestand: bestand) }
    if let netwerk = stand.lezing?.netwerk { stand.netwerk = netwerk }
    stand.tijd = Date()
    stand.versie += 1
    wekAllen()
  }

  func stop() {
    stand.isGestopt = true
    wekAllen()
  }

  /// What the file says as soon as that is newer than this version; what it says now when that takes
  /// longer than a page should wait for an answer.
  func stand(na versie: Int, hoogstens: Duration = .seconds(20)) async -> Kijkstand {
    guard stand.versie <= versie, !stand.isGestopt else { return stand }
    nummer += 1
    let eigen = nummer
    let wekker = Task { [weak self] in
      try? await Task.sleep(for: hoogstens)
      await self?.wek(eigen)
    }
    await withCheckedContinuation { wachtenden[eigen] = $0 }
    wekker.cancel()
    return stand
  }

  private func wek(_ nummer: Int) { wachtenden.removeValue(forKey: nummer)?.resume() }

  private func wekAllen() {
    for wachtende in wachtenden.values { wachtende.resume() }
    wachtenden = [:]
  }
}
