import Netwerk

/// A question as it is put to somebody: all its words, and the answers it offers (English:
/// *presentation*).
struct Voorlegging: Hashable, Sendable {
  let vraag: Vraag
  /// The heading of its part.
  let kop: String?
  let tekst: String
  /// What may be answered by number, in that order; empty when the answer is a name or a text.
  let keuzes: [Keuze]
  /// What stands there now, when somebody went back to it.
  let nu: String?
  /// How to answer; `nil` where that speaks for itself or `nu` says it.
  let hulp: String?
}

extension Interview {
  /// The question that comes now, in words; `nil` when there is none.
  var voorlegging: Voorlegging? {
    guard let vraag else { return nil }
    let bewoording = taal.bewoording
    let keuzes = keuzes(bij: vraag).genummerd
    let nu = antwoord(bij: vraag).map { bewoording.nu($0, kanWeg: heeftAntwoord(vraag)) }
    return Voorlegging(
      vraag: vraag,
      kop: kop(boven: vraag),
      tekst: bewoording.vraag(vraag, onderwerp: onderwerp(van: vraag), aantal: aantal(bij: vraag)),
      keuzes: keuzes,
      nu: nu,
      hulp: nu == nil ? hulp(bij: vraag) : nil)
  }

  private func hulp(bij vraag: Vraag) -> String? {
    let bewoording = taal.bewoording
    switch vraag {
    case .hoofdpersoon, .naam, .vraagtekst: return nil
    case .namen: return bewoording.hulpBijNamen
    case .hulpvragen, .hulpvraag(.achter, _): return bewoording.hulpBijTekst
    case .persoon, .elkaar, .kent, .hulpvraag:
      return vraag.mogenMeer ? bewoording.hulpBijKeuzes : bewoording.hulpBijKeuze
    }
  }

  /// What the question that comes now means.
  var uitleg: String? {
    vraag.map { taal.bewoording.uitleg($0, onderwerp: onderwerp(van: $0)) }
  }

  private func kop(boven vraag: Vraag) -> String? {
    let mensen = netwerk?.personen ?? []
    var nummer = 0
    if case .persoon(let id) = vraag.deel {
      nummer = (mensen.firstIndex { $0.id == id } ?? 0) + 1
    }
    return taal.bewoording.kop(
      vraag.deel, naam: onderwerp(van: vraag), nummer: nummer, van: mensen.count)
  }

  /// The name or words of what the question is about.
  private func onderwerp(van vraag: Vraag) -> String {
    switch vraag {
    case .naam(let id), .persoon(_, let id), .kent(let id): netwerk?.naam(van: id) ?? ""
    case .vraagtekst(let id), .hulpvraag(_, let id): (hulpvraag(id)?.vraag ?? "").ingekort
    case .hoofdpersoon, .namen, .elkaar, .hulpvragen: ""
    }
  }

  private func aantal(bij vraag: Vraag) -> Int {
    vraag == .hulpvragen ? netwerk?.hulpvragen.count ?? 0 : netwerk?.personen.count ?? 0
  }

  /// What was answered before; `nil` for what is not written down yet.
  private func antwoord(bij vraag: Vraag) -> String? {
    switch vraag {
    case .hoofdpersoon: return netwerk?.hoofdpersonen.first?.naam
    case .naam(let id): return netwerk?.naam(van: id)
    case .vraagtekst(let id): return hulpvraag(id)?.vraag
    case .hulpvraag(.achter, let id): return hulpvraag(id)?.achter
    default:
      let woorden = gekozen(bij: vraag).map { woord(voor: $0, in: taal) }
      return woorden.isEmpty ? nil : woorden.joined(separator: ", ")
    }
  }
}

extension String {
  /// At most sixty characters, on one line.
  var ingekort: String { count > 60 ? prefix(59) + "…" : self }
}
