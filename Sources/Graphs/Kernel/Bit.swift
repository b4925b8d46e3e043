extension Bool {
  /// 1 for true and 0 for false, for adding up without a branch.
  ///
  /// `isTrue ? 1 : 0` says the same, but compilers like to jump over an addition of 0, which costs a
  /// multiple where nobody can foresee the answer.
  @inline(__always)
  var bit: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
