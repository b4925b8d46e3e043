import NetwerkAnalyse
import NetwerkDiagram

extension Zorgspaghetti {
  /// What was worked out of all professional help, as data for a picture.
  init(_ meetbaar: some Meetbaar) {
    let hulp = meetbaar.hulpverlening()
    let voor = meetbaar.voorWie()
    self.init(
      mensen: hulp.professionals.map { Hulpverlener($0, voor: voor[$0] ?? []) },
      overlap: hulp.overlap.map(Overlap.init), regie: Regie(hulp.regie))
  }
}

extension Zorgspaghetti.Overlap {
  fileprivate init(_ overlap: NetwerkAnalyse.Overlap) {
    switch overlap.wat {
    case .kader(let kader, let soort): self.init(.kader(kader, soort), wie: overlap.professionals)
    case .taak(let woorden): self.init(.taak(woorden), wie: overlap.professionals)
    }
  }
}

extension Zorgspaghetti.Regie {
  fileprivate init(_ regie: NetwerkAnalyse.Regie) {
    self =
      switch regie {
      case .nietNodig: .nietNodig
      case .niemand: .niemand
      case .onbekend: .onbekend
      case .een(let id): .houders([id])
      case .meer(let ids): .houders(ids)
      case .iedereen(let ids): .iedereen(ids)
      }
  }
}
