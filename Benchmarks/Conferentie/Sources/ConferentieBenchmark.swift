// Answers the questions in a file, one a line of JSON, and prints an answer a line with its time.
//   conferentie-benchmark FILE
// `scripts/bench conferentie` and `scripts/parity-conferentie` make the files and compare.
import Foundation
import NetwerkAnalyse

@main
enum ConferentieBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: conferentie-benchmark FILE\n".utf8))
      exit(64)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for instance in try instances(URL(filePath: CommandLine.arguments[1])) {
      let vraag = instance.keuzevraag
      let clock = ContinuousClock()
      let start = clock.now
      let uitkomst = try vraag.besteKeuze()
      let milliseconds = (clock.now - start) / .milliseconds(1)
      let answer = Answer(instance.name, uitkomst, milliseconds: milliseconds)
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    }
  }

  static func instances(_ file: URL) throws -> [Instance] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Instance.self, from: Data($0))
    }
  }
}
