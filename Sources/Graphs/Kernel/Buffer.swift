/// Working memory of fixed size for one kernel: an array without checks in a release build.
///
/// It has one owner and frees its memory with it. Debug builds check every index.
///
/// The memory belongs to an object, which costs a fraction of memory that is asked for by itself: that
/// has to be aligned in a way of its own, and the system is slow at it.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private let owner: ManagedBuffer<Void, Element>
  private let memory: UnsafeMutableBufferPointer<Element>

  /// Memory of which every element is to be set before it is read.
  init(uninitializedCount count: Int) {
    owner = ManagedBuffer<Void, Element>.create(minimumCapacity: count) { _ in }
    memory = owner.withUnsafeMutablePointerToElements {
      UnsafeMutableBufferPointer(start: $0, count: count)
    }
  }

  init(repeating element: Element, count: Int) {
    self.init(uninitializedCount: count)
    memory.initialize(repeating: element)
  }

  init(_ elements: [Element]) {
    self.init(uninitializedCount: elements.count)
    _ = memory.initialize(fromContentsOf: elements)
  }

  // Nothing may let go of the owner while the memory is in use.
  deinit { withExtendedLifetime(owner) {} }

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
