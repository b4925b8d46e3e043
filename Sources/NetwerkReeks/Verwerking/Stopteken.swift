import Foundation

/// A sign, given once, that no new work should begin (English: *stop sign*).
///
/// What was begun is finished and written, so that nothing is lost.
public final class Stopteken: @unchecked Sendable {
  private let slot = NSLock()
  private var gegeven = false

  public init() {}

  public func geef() {
    slot.withLock { gegeven = true }
  }

  public var isGegeven: Bool { slot.withLock { gegeven } }
}
