// Searches random networks for anybody proposed who must not be, or times the proposals.
//   boundary-search COUNT [FIRST]   that many seeds, from 0 or FIRST on; exit code 1 on a violation
//   boundary-search time FILE       microseconds for one network file, graph included
// `scripts/bench boundaries` runs it.
import Foundation

let arguments = CommandLine.arguments.dropFirst().map { $0 }
if arguments.first == "time", arguments.count == 2 {
  try Timing.report(file: arguments[1])
} else if let count = arguments.first.flatMap(Int.init), count > 0 {
  exit(try Search.report(count: count, from: arguments.dropFirst().first.flatMap(Int.init) ?? 0))
} else {
  FileHandle.standardError.write(Data("usage: boundary-search COUNT [FIRST] | time FILE\n".utf8))
  exit(64)
}
