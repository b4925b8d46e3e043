import ArgumentParser
import NetwerkDiagram
import NetwerkGraphviz

/// Draws a diagram, or says why there is no picture (English: *drawer*).
enum Tekenaar {
  /// - Throws: an `ExitCode`, after saying why.
  static func bytes(
    van diagram: Diagram, als soort: OutputFormat, dpi: Int = 144, _ taal: Taalkeuze
  ) throws -> [UInt8] {
    do {
      return try GraphvizRenderer().render(diagram, als: soort, dotsPerInch: dpi)
    } catch {
      throw zeg(error, taal)
    }
  }

  /// Says why there is no picture.
  static func zeg(_ fout: any Error, _ taal: Taalkeuze) -> ExitCode {
    switch fout {
    case let fout as GraphvizError:
      meld(fout.description(in: taal.taal.rawValue))
      if case .incomplete = fout { return .ontbreekt }
      return .failure
    case let fout as DiagramError:
      meld(fout.zin(in: taal.taal))
      return .foutInBestand
    default:
      meld("\(fout)")
      return .failure
    }
  }
}
