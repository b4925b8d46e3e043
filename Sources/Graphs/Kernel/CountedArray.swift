extension Array {
  /// An array of so many elements, each made from its place.
  ///
  /// For small graphs: an array that is made by `map` or by repeating asks the system what it is made
  /// of, every time, which takes longer than filling it.
  @inline(__always)
  init(count: Int, _ element: (_ place: Int) -> Element) {
    self.init(unsafeUninitializedCapacity: count) { elements, made in
      for place in 0..<count { elements.initializeElement(at: place, to: element(place)) }
      made = count
    }
  }
}
