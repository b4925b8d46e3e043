import Foundation

/// What one run found, in the shape that `run` reads from every contestant.
struct Report: Encodable {
  var version = ""
  /// For each step the time it took.
  var seconds: [String: Double] = [:]
  /// For each step one number that follows from all its answers, to compare contestants by.
  var values: [String: Double] = [:]
  /// For each moment the most memory in use until then.
  var peakMebibytes: [String: Double] = [:]

  /// Times one step. The answer is kept, and summed up after the clock has stopped.
  @discardableResult
  mutating func time<Answer: Fingerprinted>(
    _ step: String, _ compute: () throws -> Answer
  ) rethrows -> Answer {
    let start = ContinuousClock.now
    let answer = try compute()
    seconds[step] = (ContinuousClock.now - start) / .seconds(1)
    values[step] = answer.fingerprint
    return answer
  }

  /// Notes the most memory that this process used so far. Known on Linux only.
  mutating func noteMemory(_ moment: String) {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.first
    peakMebibytes[moment] = kibibytes.map { $0 / 1024 }
  }

  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    FileHandle.standardOutput.write(try encoder.encode(self))
  }
}
