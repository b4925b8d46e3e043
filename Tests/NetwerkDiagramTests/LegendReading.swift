@testable import NetwerkDiagram

extension Legend {
  /// What the legend explains, one word for each mark; notes explain no mark.
  var explained: [String] {
    sections.flatMap(\.entries).compactMap { entry in
      switch entry.sample {
      case .tie(let kind, let isOwn): "\(isOwn ? "band" : "onderling") \(kind.className)"
      case .chip(let chip): "chip \(chip.text)"
      case .genogram(let sample): "genogram \(sample)"
      case .arrow(let atStart, let atEnd): "arrow \(atStart && atEnd ? "both" : "one")"
      case .badge(_, .gets): "gets"
      case .badge(let text, .regie): text
      case .badge(let text, .overlay): "overlay \(text)"
      case .badge(let text, .gives): entry.text.hasPrefix("geeft") ? nil : text
      case .ring(let number, _): "ring \(number)"
      case .box(let kind): "box \(kind)"
      case .figure(let form): "figure \(form)"
      case .hollow: "hollow"
      case .sign(let text): text == " " ? nil : "sign \(text)"
      case .mark: "mark \(entry.text)"
      case .note: nil
      }
    }
  }
}
