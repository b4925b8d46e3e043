import ArgumentParser
import Netwerk
import NetwerkDiagram
import NetwerkGraphviz
import NetwerkStukken

/// The picture of a report: an ecogram of what its reader may see.
enum Rapporttekening {
  /// - Returns: `nil` when the network is too large to draw, after saying so.
  /// - Throws: an `ExitCode` when nothing can be drawn here, after saying why.
  static func tekening(
    van netwerk: Netwerk, voor lezer: Lezer, _ taal: Taalkeuze
  ) throws -> Tekening? {
    let teTekenen = Rapport.teTekenen(netwerk, voor: lezer, taal: taal.taal)
    do {
      let drawing = try Diagram.ecogram(teTekenen).taal(taal.taal)
        .drawing(measuredBy: GraphvizTextMeasurer())
      let svg = try GraphvizRenderer().render(drawing, als: .svg)
      return Tekening(
        svg: String(decoding: svg, as: UTF8.self),
        elementen: Dictionary(drawing.members.map { ($1, $0) }) { een, _ in een },
        lijnen: drawing.lines.map { Tekening.Lijn($0.id, van: $0.from, naar: $0.to) })
    } catch let fout as DiagramError {
      meld(fout.zin(in: taal.taal))
      meld(
        taal.zin("Het rapport komt zonder tekening.", "The report comes without a picture."))
      return nil
    } catch {
      throw Tekenaar.zeg(error, taal)
    }
  }
}
