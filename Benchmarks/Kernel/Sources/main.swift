// Times the graph kernel on a workload and prints what it found as JSON.
//   kernel-benchmark ego FILE                    the standard set on many ego networks
//   kernel-benchmark large FILE SEED WORKERS     one large graph, step by step
//   kernel-benchmark exact FILE SEED WORKERS     betweenness of all nodes of one graph
// `scripts/bench kernel` makes the files and compares with other tools.
import Foundation

let words = CommandLine.arguments
guard words.count > 2 else {
  FileHandle.standardError.write(Data("usage: kernel-benchmark ego|large|exact FILE\n".utf8))
  exit(64)
}
var reader = try WorkloadReader(path: words[2])
let seed = words.count > 3 ? UInt64(words[3]) ?? 1 : 1
let workers = words.count > 4 ? Int(words[4]) ?? 1 : 1
switch words[1] {
case "ego": try EgoRun.report(on: try reader.all()).write()
case "exact": try ExactRun.report(reading: reader, workers: workers).write()
default: try LargeRun.report(reading: reader, seed: seed, workers: workers).write()
}
