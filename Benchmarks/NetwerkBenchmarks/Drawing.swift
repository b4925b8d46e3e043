import Benchmark
import Netwerk
import NetwerkDiagram
import NetwerkGraphviz

/// How long the steps from a network to a picture take, apart and together.
func addDrawingBenchmarks() throws {
  for example in [Example.twentyFive, .sixty, .eighty] {
    let diagram = Diagram.ecogram(try example.netwerk)
    let drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    add("lay out, \(example.people) people") {
      try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    }
    add("write DOT, \(example.people) people") { drawing.dot() }
  }

  let netwerk = try Example.twentyFive.netwerk
  let words = netwerk.personen.flatMap { [$0.naam, $0.rol?.tekst ?? ""] }
    .map { TextLine($0, TextStyle(size: 100)) }
  add("measure \(words.count) texts with Graphviz") { try GraphvizTextMeasurer().sizes(of: words) }

  let diagram = Diagram.ecogram(netwerk)
  for format in [OutputFormat.svg, .png, .pdf] {
    add("render \(format.rawValue.uppercased()), 25 people") {
      try GraphvizRenderer().render(diagram, als: format, dotsPerInch: 144)
    }
  }
}
