import Netwerk

/// What is wrong with a ``Keuzevraag``.
public enum KeuzevraagError: Error, Hashable, Sendable {
  case kandidaatDubbel(Kenmerk)
  case momentDubbel(Kenmerk)
  case hulpvraagOnbekend(Kenmerk, bij: Kenmerk)
  case kandidaatOnbekend(Kenmerk)
  case voorkeurOngeldig(Int, van: Kenmerk)
  case aantalNegatief(Int)
  case nietSamenMetZichzelf(Kenmerk)
  case begeleidtZichzelf(Kenmerk)
}

extension KeuzevraagError {
  /// What is wrong, where, and what to do.
  public func zin(in taal: Taal) -> String { tekst.naam(in: taal) }

  private var tekst: Tekst {
    switch self {
    case .kandidaatDubbel(let wie):
      Tekst(
        "kandidaat ‘\(wie)’ staat er twee keer; haal er een weg",
        "candidate ‘\(wie)’ is there twice; take one out")
    case .momentDubbel(let moment):
      Tekst(
        "moment ‘\(moment)’ staat er twee keer; haal er een weg",
        "moment ‘\(moment)’ is there twice; take one out")
    case .hulpvraagOnbekend(let vraag, let wie):
      Tekst(
        "‘\(wie)’ helpt bij ‘\(vraag)’, maar die hulpvraag is er niet; voeg die toe",
        "‘\(wie)’ helps with ‘\(vraag)’, but there is no such question; add it")
    case .kandidaatOnbekend(let wie):
      Tekst(
        "een grens noemt ‘\(wie)’, maar die is geen kandidaat; voeg die toe",
        "a limit names ‘\(wie)’, who is not a candidate; add them")
    case .voorkeurOngeldig(let getal, let wie):
      Tekst(
        "de voorkeur voor ‘\(wie)’ is \(getal); dat moet 0 tot en met \(Keuzevraag.hoogsteVoorkeur) zijn",
        "the preference for ‘\(wie)’ is \(getal); it must be 0 to \(Keuzevraag.hoogsteVoorkeur)")
    case .aantalNegatief(let aantal):
      Tekst(
        "een grens vraagt \(aantal) mensen; dat moet 0 of meer zijn",
        "a limit asks for \(aantal) people; it must be 0 or more")
    case .nietSamenMetZichzelf(let wie):
      Tekst(
        "‘\(wie)’ kan zichzelf niet mijden; noem twee verschillende mensen",
        "‘\(wie)’ cannot avoid themselves; name two different people")
    case .begeleidtZichzelf(let wie):
      Tekst(
        "‘\(wie)’ kan zichzelf niet begeleiden; noem een ander",
        "‘\(wie)’ cannot accompany themselves; name somebody else")
    }
  }
}

extension KeuzevraagError: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }
}
