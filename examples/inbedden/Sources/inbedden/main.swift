import Foundation
import Netwerk
import NetwerkDiagram
import NetwerkGraphviz

let netwerk = try Netwerk(rond: "Sara") {
  InKring(.intiem) { Persoon("Fatima", .moeder, .zeerSterk, steun: [.emotioneel]) }
  InKring(.deelname) { Persoon("Jeroen", .buurman, aard: .gespannen) }
  Relatie("Fatima", "Jeroen", .zwak)
}
let tekening = try GraphvizRenderer().render(.ecogram(netwerk), als: .png)
try Data(tekening).write(to: URL(fileURLWithPath: "sara.png"))
