import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// What was asked of one large network, and the answers.
struct GraafVerslag {
  struct Antwoord {
    let maat: Graafmaat
    let uitkomst: Graafuitkomst
    /// What it took; a measure that shares its work with an earlier one takes next to nothing.
    let seconden: Double
  }

  let bestand: String
  let telling: Bandenlijst.Telling
  let dubbeleBanden: Int
  let instelling: Graafinstelling
  let antwoorden: [Antwoord]
  let stappen: [Stapmeter.Stap]
  let taal: Taal
  /// Whether to tell what everything took, which differs from run to run.
  let metTijd: Bool
}
