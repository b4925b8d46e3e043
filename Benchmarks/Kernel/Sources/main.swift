// Times the graph kernel on a workload and prints what it found as JSON.
//   kernel-benchmark ego FILE      the standard set on many ego networks
//   kernel-benchmark large FILE    one large graph, step by step
// `scripts/bench kernel` makes the files and compares with other tools.
import Foundation

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: kernel-benchmark ego|large FILE\n".utf8))
  exit(64)
}
var reader = try WorkloadReader(path: CommandLine.arguments[2])
if CommandLine.arguments[1] == "ego" {
  try EgoRun.report(on: try reader.all()).write()
} else {
  try LargeRun.report(reading: reader).write()
}
