import Graphs

/// An answer that can be told from others by one number.
protocol Fingerprinted {
  var fingerprint: Double { get }
}

extension Double: Fingerprinted {
  var fingerprint: Double { self }
}

extension Int: Fingerprinted {
  var fingerprint: Double { Double(self) }
}

/// No answer counts as nothing, so that tools which say 0 or "not a number" there agree.
extension Optional: Fingerprinted where Wrapped: Fingerprinted {
  var fingerprint: Double { self?.fingerprint ?? 0 }
}

/// Values count more or less by their position, so that a swap shows.
extension Array: Fingerprinted where Element: Fingerprinted {
  var fingerprint: Double {
    enumerated().reduce(0) { $0 + Double($1.offset % 7 + 1) * $1.element.fingerprint }
  }
}

/// Which number a group has differs between tools; how many there are does not.
extension Partition: Fingerprinted {
  var fingerprint: Double { Double(groupCount) }
}
