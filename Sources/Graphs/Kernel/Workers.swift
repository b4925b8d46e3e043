import Dispatch

/// How many threads may share the work on one large graph.
///
/// Work is cut into chunks, and how many there are follows from the graph alone. Threads take the next
/// chunk whenever they are free; results come together in the order of the chunks, or as sums of whole
/// numbers, for which order does not matter. So any number of workers gives the same bytes.
///
/// These are threads of the system's pool and not tasks: a measure computes and never waits, while
/// tasks would make every caller `async`. This is the only file that knows about threads.
package struct Workers: Equatable, Sendable {
  private let limit: Int

  /// At most so many threads, the calling one included.
  package init(_ limit: Int) {
    precondition(limit > 0, "somebody has to do the work")
    self.limit = limit
  }

  /// The calling thread alone.
  package static let one = Workers(1)

  /// As many threads as the machine has cores for.
  ///
  /// The system never runs more at a time; workers that come late find no chunk left.
  package static let all = Workers(64)

  /// Hands out the chunks `0..<chunkCount`, lowest first, and returns when all are done.
  ///
  /// One worker or one chunk costs no more than a loop.
  ///
  /// - Parameters:
  ///   - begin: makes the working memory of a thread that got its first chunk.
  ///   - work: does one chunk. Outside its memory it writes only what belongs to its chunk.
  ///   - end: looks at a thread's memory when nothing is left to do; one thread at a time, in any
  ///     order.
  func share<Memory: ~Copyable>(
    _ chunkCount: Int, begin: () -> Memory, work: (_ chunk: Int, inout Memory) -> Void,
    end: (borrowing Memory) -> Void = { (_: borrowing Memory) in }
  ) {
    guard chunkCount > 0 else { return }
    guard limit > 1, chunkCount > 1 else {
      var memory = begin()
      for chunk in 0..<chunkCount { work(chunk, &memory) }
      return end(memory)
    }
    let counter = DispatchQueue(label: "chunks")
    var next = 0
    func take() -> Int {
      counter.sync {
        next += 1
        return next - 1
      }
    }
    inThreads(min(limit, chunkCount)) {
      var chunk = take()
      guard chunk < chunkCount else { return }
      var memory = begin()
      while chunk < chunkCount {
        work(chunk, &memory)
        chunk = take()
      }
      counter.sync { end(memory) }
    }
  }

  /// Calls a function so many times, at the same time where there are cores for it.
  private func inThreads(_ count: Int, _ job: () -> Void) {
    withoutActuallyEscaping(job) { job in
      // Safe by what `share` asks of its callers; the compiler cannot see whose memory is whose.
      nonisolated(unsafe) let job = job
      DispatchQueue.concurrentPerform(iterations: count) { _ in job() }
    }
  }

  /// As `share(_:begin:work:end:)` for chunks that each have a result; `take` gets the results one at
  /// a time, in the order of the chunks.
  func shareInOrder<Memory: ~Copyable, Part>(
    _ chunkCount: Int, begin: () -> Memory, work: (_ chunk: Int, inout Memory) -> Part,
    take: (Part) -> Void
  ) {
    guard limit > 1, chunkCount > 1 else {
      return share(chunkCount, begin: begin, work: { take(work($0, &$1)) })
    }
    let order = DispatchQueue(label: "results")
    var results = OrderedResults<Part>()
    share(
      chunkCount, begin: begin,
      work: { chunk, memory in
        let part = work(chunk, &memory)
        order.sync { results.add(part, of: chunk, take: take) }
      })
  }
}

/// Hands on the results of chunks in the order of the chunks; those that are early wait.
struct OrderedResults<Part> {
  private var early: [Int: Part] = [:]
  private var next = 0

  /// Takes in the result of one chunk, and hands on all whose turn has come.
  mutating func add(_ part: Part, of chunk: Int, take: (Part) -> Void) {
    early[chunk] = part
    while let part = early.removeValue(forKey: next) {
      take(part)
      next += 1
    }
  }
}

extension Range<Int> {
  /// One of so many nearly equal parts of this range, which together are the range.
  func part(_ index: Int, of count: Int) -> Range<Int> {
    lowerBound + index * self.count / count..<lowerBound + (index + 1) * self.count / count
  }
}
