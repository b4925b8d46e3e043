import Foundation
import Netwerk
import NetwerkDiagram

let netwerk = try Netwerk(rond: "Sara") {
  InKring(.intiem) { Persoon("Fatima", .moeder, .zeerSterk, steun: [.emotioneel]) }
  InKring(.deelname) { Persoon("Jeroen <3", .buurman, aard: .gespannen) }
  Persoon("Ingrid", "wijkcoach", groep: .professionals)
    .met { $0.inzet = Inzet(kader: .wmo, taak: "Vraag & antwoord", regie: .ja) }
  Relatie("Fatima", "jeroen-3", .zwak)
}
let kaart = Zorgspaghetti(mensen: [.init("ingrid")], regie: .houders(["ingrid"]))
let diagrammen: [(String, Diagram)] = [
  ("ecogram", .ecogram(netwerk)), ("zorgspaghetti", .zorgspaghetti(kaart, van: netwerk)),
]
for (naam, diagram) in diagrammen {
  let tekening = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
  try Data(tekening.svg.utf8).write(to: URL(fileURLWithPath: "\(naam).svg"))
}
