import Foundation

/// Threads that do the same work (English: *threads*).
struct Draden {
  private let aantal: Int

  /// - Parameter aantal: at least one, the calling thread.
  init(_ aantal: Int) { self.aantal = max(1, aantal) }

  /// Does the same on every thread, this one included, and returns when all are done.
  func doe(_ werk: @escaping @Sendable () -> Void) {
    guard aantal > 1 else { return werk() }
    let klaar = DispatchGroup()
    for _ in 1..<aantal {
      klaar.enter()
      let draad = Thread {
        werk()
        klaar.leave()
      }
      // Deeply nested files need it.
      draad.stackSize = 8 << 20
      draad.start()
    }
    werk()
    klaar.wait()
  }
}
