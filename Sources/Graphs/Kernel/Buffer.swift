/// Working memory of fixed size for one kernel: an array without checks in a release build.
///
/// It has one owner and frees its memory with it. Debug builds check every index.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private let memory: UnsafeMutableBufferPointer<Element>

  init(repeating element: Element, count: Int) {
    memory = .allocate(capacity: count)
    memory.initialize(repeating: element)
  }

  init(_ elements: [Element]) {
    memory = .allocate(capacity: elements.count)
    _ = memory.initialize(fromContentsOf: elements)
  }

  deinit { memory.deallocate() }

  var count: Int { memory.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { memory[index] }
    nonmutating set { memory[index] = newValue }
  }

  @inline(__always)
  subscript(node: Int32) -> Element {
    get { memory[Int(node)] }
    nonmutating set { memory[Int(node)] = newValue }
  }

  /// The memory itself, for an inner loop that would otherwise look up where it is at every turn.
  @inline(__always)
  var pointer: UnsafeMutablePointer<Element> { memory.baseAddress.unsafelyUnwrapped }

  /// Sets every element.
  func fill(_ element: Element) { memory.update(repeating: element) }

  /// A copy of the contents.
  func array() -> [Element] { Array(memory) }
}
