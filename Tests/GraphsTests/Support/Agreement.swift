/// Whether two lists of numbers agree to nine digits, and are absent in the same places.
func agree(_ left: [Double?], _ right: [Double?], tolerance: Double = 1e-9) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { pair in
      guard let first = pair.0, let second = pair.1 else { return pair.0 == nil && pair.1 == nil }
      return abs(first - second) <= tolerance * max(1, abs(first), abs(second))
    }
}

func agree(_ left: Double?, _ right: Double?, tolerance: Double = 1e-9) -> Bool {
  agree([left], [right], tolerance: tolerance)
}
