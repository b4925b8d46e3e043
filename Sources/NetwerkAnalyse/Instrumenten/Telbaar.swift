/// How many there are when not everything is known: at least so many, at most so many (English:
/// *bounds*).
struct Telbaar: Hashable, Sendable {
  var minstens = 0
  var hoogstens = 0

  /// Counts what is true, what is false, and what nobody knows.
  init(_ oordelen: [Bool?]) {
    minstens = oordelen.count { $0 == true }
    hoogstens = oordelen.count { $0 != false }
  }

  /// An answer that is the same whatever the unknown turns out to be; `nil` when it matters.
  func zeker<Antwoord: Equatable>(_ antwoord: (Int) -> Antwoord) -> Antwoord? {
    let laagste = antwoord(minstens)
    return antwoord(hoogstens) == laagste ? laagste : nil
  }
}

extension Optional where Wrapped == Bool {
  /// Both; unknown unless one of them is false or both are known. The other is looked at only when
  /// it matters.
  func en(_ ander: @autoclosure () -> Bool?) -> Bool? {
    if self == false { return false }
    let ander = ander()
    if ander == false { return false }
    return self == nil || ander == nil ? nil : true
  }

  /// Either; unknown unless one of them is true or both are known.
  func of(_ ander: Bool?) -> Bool? {
    if self == true || ander == true { return true }
    return self == nil || ander == nil ? nil : false
  }
}
