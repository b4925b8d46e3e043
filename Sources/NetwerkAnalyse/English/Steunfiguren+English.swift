import Netwerk

extension Vraagwijze {
  func english(_ words: Verwoording) -> String {
    let head = words.hoofdpersoon.metHoofdletter
    return switch self {
    case .niemand: "Think together with \(words.hoofdpersoon) who could ask this."
    case .zelf: "\(head) can ask it."
    case .wek: "\(head) can get in touch again: a card or a call is enough."
    case .via(let people):
      "Ask through \(people.map(words.naam).joined(separator: ", and then through "))."
    }
  }
}

extension Afwijzing {
  func english(_ words: Verwoording) -> String {
    switch self {
    case .beletsel(let reason): reason.english
    case .ruzie: "has a conflict with \(words.hoofdpersoon), and that comes first"
    case .minderjarig: "is a child, and this is not asked of a child"
    }
  }
}

extension Steunvoorziening {
  func english(_ words: Verwoording) -> [String] {
    let name = words.naam(id)
    let head = words.hoofdpersoon.metHoofdletter
    var sentences: [String] =
      switch past {
      case true?: ["\(name) fits this question."]
      case false?: []
      case nil: ["\(name) may mean something; find out what there is to do."]
      }
    switch aard {
    case .slapend?: sentences.append("\(head) used to come there.")
    case .ambivalent?: sentences.append("There were clashes there too.")
    case .steunend?, .neutraal?, nil:
      if heeftBand { sentences.append("\(head) knows it already.") }
    case .gespannen?, .conflict?, .verbroken?: break
    }
    if !bekenden.isEmpty {
      let belong = bekenden.count == 1 ? "belongs" : "belong"
      sentences.append("\(words.namen(bekenden)) \(belong) there already: go together once.")
    }
    return sentences
  }
}

extension WaaromNiet {
  func english(_ id: Persoon.ID, _ words: Verwoording) -> [String] {
    let name = words.naam(id)
    switch self {
    case .nietInNetwerk: return ["\(name) is not in this network."]
    case .hoofdpersoon: return ["It is about \(name). What \(name) can and does comes first."]
    case .nietVoorgesteld(let reasons):
      let why = reasons.map { $0.english(words) }.joined(separator: "; ")
      let sentence = "\(name) is not in the proposal: \(why)"
      return [sentence.hasSuffix(".") ? sentence : sentence + "."]
    case .voorgesteld(let person, let place, let of):
      let rank = "\(name) is in the proposal, on place \(place) of \(of)."
      let close =
        person.feiten(.tegen).isEmpty && place > 1
        ? ["Nothing speaks against \(name). More fits this question with those who stand higher."]
        : []
      return [rank] + person.zinnen(words, voor: 99) + close
    case .professional(let person, let place, let of):
      return [
        "\(name) is here because it is their work and stands with the professionals, on place \(place) of \(of)."
      ] + person.zinnen(words, voor: 99)
    case .werkRaaktVraagNiet:
      return [
        "\(name) is here because it is their work. As far as is known that work is not about this question."
      ]
    }
  }
}

extension Steunvraag {
  var english: String {
    switch self {
    case .hulpvraag(let question): question.vraag
    case .soort(let kind): "Who can see to \(kind.givenEnglish)?"
    case .open: "Who could mean something?"
    }
  }

  func explanation(_ words: Verwoording) -> [String] {
    var sentences: [String] = []
    if let behind = hulpvraag?.achter { sentences.append("Behind it: ‘\(behind)’.") }
    if let strength = hulpvraag?.eigenKracht { sentences.append("Own strength: ‘\(strength)’.") }
    switch self {
    case .hulpvraag where soorten.isEmpty:
      sentences.append(
        "Which support \(words.hoofdpersoon) looks for here was not said yet: ask that first.")
    case .hulpvraag: sentences.append("Wanted: \(words.steunnamen(soorten)).")
    case .soort: sentences.append("Nobody gives this now, or one person only, as far as is known.")
    case .open: sentences.append("Of nobody was said which support they give: ask that first.")
    }
    switch professional {
    case .ja?:
      sentences.append(
        "This needs a professional. What people do comes beside that, not in its place.")
    case .onbekend?: sentences.append("Find out whether this needs a professional.")
    case .nee?, nil: break
    }
    return sentences
  }
}
