// Draws one network many times in one process, as a server does, and tells what a picture costs in
// time and how much memory stays behind.
//
//   endurance [FILE.netwerk.yaml [COUNT]]
import Foundation
import NetwerkBestand
import NetwerkDiagram
import NetwerkGraphviz

let words = CommandLine.arguments.dropFirst()
let file = words.first ?? "Benchmarks/mensen-25.netwerk.yaml"
let count = words.dropFirst().first.flatMap { Int($0) } ?? 1_000

let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
guard let netwerk = NetwerkDecoder().lees(bytes, bestand: file).netwerk else {
  print("\(file) cannot be read; see netwerk-dot controleer \(file)")
  exit(65)
}
let diagram = Diagram.ecogram(netwerk)

print("pictures of \(netwerk.personen.count) people, \(count) of each kind")
for format in [OutputFormat.svg, .pdf, .png] {
  let run = try Endurance(of: diagram, als: format, count: format == .png ? count / 5 : count)
  print(run.description)
}
