/// What numbers of shortest paths are computed in.
///
/// It has methods and no operators, as more operators make all expressions slower to compile.
protocol PathNumber: BitwiseCopyable {
  init(_ value: Double)
  var double: Double { get }
  /// Whether sums and quotients of such numbers may leave the range of the type.
  var isTooLarge: Bool { get }
  func plus(_ other: Self) -> Self
  func times(_ other: Self) -> Self
  func over(_ other: Self) -> Self
}

/// Enough for the paths of nearly every graph, and by far the fastest.
extension Double: PathNumber {
  /// Leaves room for sums of 2^20 counts, and keeps 1 over a count clear of the least numbers.
  static let pathLimit = 0x1p1000

  var double: Double { self }

  /// True as well for what is no number any more.
  @inline(__always)
  var isTooLarge: Bool { !(self < Self.pathLimit) }

  @inline(__always)
  func plus(_ other: Double) -> Double { self + other }

  @inline(__always)
  func times(_ other: Double) -> Double { self * other }

  @inline(__always)
  func over(_ other: Double) -> Double { self / other }
}

/// A positive number or zero, as precise as a `Double` and of any size.
///
/// A chain of k rings of four has 2^k shortest paths from end to end, more than a `Double` can hold
/// when k exceeds 1023.
struct WideNumber: PathNumber, Equatable {
  /// In `1..<2`, or zero.
  private let significand: Double
  private let exponent: Int

  init(_ value: Double) { self.init(value, timesTwoToThe: 0) }

  private init(_ value: Double, timesTwoToThe exponent: Int) {
    precondition(value >= 0 && value.isFinite, "wide numbers are finite and not negative")
    significand = value == 0 ? 0 : value.significand
    self.exponent = value == 0 ? 0 : exponent + Int(value.exponent)
  }

  /// Infinite when a `Double` cannot hold it, zero when it is too small for one.
  var double: Double { Double(sign: .plus, exponent: exponent, significand: significand) }

  var isTooLarge: Bool { false }

  func plus(_ other: Self) -> Self {
    guard significand > 0, other.significand > 0 else { return significand > 0 ? self : other }
    guard exponent >= other.exponent else { return other.plus(self) }
    let small = Double(
      sign: .plus, exponent: other.exponent - exponent, significand: other.significand)
    return Self(significand + small, timesTwoToThe: exponent)
  }

  func times(_ other: Self) -> Self {
    Self(significand * other.significand, timesTwoToThe: exponent + other.exponent)
  }

  /// The divisor is not zero.
  func over(_ other: Self) -> Self {
    Self(significand / other.significand, timesTwoToThe: exponent - other.exponent)
  }
}
