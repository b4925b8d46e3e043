import Netwerk

/// A network made to be drawn: of a given size, with names of one kind, the same for the same seed.
public struct Tekenproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var mensen: Int
  /// How many groups they belong to, at most 9.
  public var groepen = 5
  public var kringen = 3
  public var hoofdpersonen = 1
  public var namen = Namen.gewoon

  public enum Namen: String, CaseIterable, Sendable {
    case gewoon, lang, zonderSpaties, vanRechtsNaarLinks, chinees, ethiopisch, vijandig
  }

  public init(
    _ zaad: Int, mensen: Int, groepen: Int = 5, kringen: Int = 3, hoofdpersonen: Int = 1,
    namen: Namen = .gewoon
  ) {
    (self.zaad, self.mensen, self.groepen) = (zaad, mensen, groepen)
    (self.kringen, self.hoofdpersonen, self.namen) = (kringen, hoofdpersonen, namen)
  }

  public var description: String {
    "Tekenproef(\(zaad), mensen: \(mensen), groepen: \(groepen), kringen: \(kringen), "
      + "hoofdpersonen: \(hoofdpersonen), namen: .\(namen))"
  }

  /// The parts of the network; people have no kenmerk that says anything.
  public func onderdelen() -> Onderdelen {
    var toeval = Toeval(zaad)
    var onderdelen = Onderdelen(
      hoofdpersonen: (0..<hoofdpersonen).map { nummer in
        Persoon(naam(&toeval), id: Kenmerk("h\(nummer)")).met { $0.band = nil }
      })
    onderdelen.kringindeling = Kringindeling(aantal: kringen)
    onderdelen.personen = (0..<mensen).map { persoon($0, &toeval) }
    if mensen > 4, toeval.eenOp(2) {
      onderdelen.organisaties = (0..<2).map { nummer in
        Organisatie(
          naam(&toeval), id: Kenmerk("o\(nummer)"), toeval.een(Organisatie.Soort.self),
          groep: Self.groepen[toeval.getal(0...groepen - 1)],
          band: toeval.eenOp(2) ? Band() : nil)
      }
    }
    onderdelen.relaties = relaties(&toeval)
    return onderdelen
  }

  public func netwerk() throws -> Netwerk { try Netwerk(onderdelen()) }
}

extension Tekenproef {
  private func persoon(_ nummer: Int, _ toeval: inout Toeval) -> Persoon {
    var persoon = Persoon(naam(&toeval), id: Kenmerk("p\(nummer)"))
    persoon.eigenGroep = Self.groepen[toeval.getal(0...groepen - 1)]
    persoon.kring = kring(&toeval)
    persoon.rol = toeval.misschien { Rol($0.een(van: ["zus", "neef", "buurvrouw", "wijkcoach"])) }
    persoon.band = toeval.eenOp(8) ? nil : Self.band(&toeval)
    persoon.overleden = toeval.eenOp(20) ? .ja : nil
    persoon.inzet = toeval.eenOp(15) ? Inzet(regie: .ja) : nil
    return persoon
  }

  /// Fewer near than far, as in real networks.
  private func kring(_ toeval: inout Toeval) -> Kring? {
    if toeval.eenOp(12) { return nil }
    return Kring(rawValue: min(kringen, toeval.een(van: [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4])))
  }

  private static func band(_ toeval: inout Toeval) -> Band {
    func steun(_ toeval: inout Toeval) -> Set<Steunsoort> {
      Set(toeval.enkele(hoogstens: 3) { $0.een(Steunsoort.self) })
    }
    return Band(
      toeval.misschien { $0.een(Band.Sterkte.self) },
      aard: toeval.eenOp(3) ? toeval.een(Band.Aard.self) : nil, steun: steun(&toeval),
      krijgt: steun(&toeval))
  }

  /// About one tie for every two people, now and then with a hoofdpersoon too.
  private func relaties(_ toeval: inout Toeval) -> [Relatie] {
    guard mensen > 1 else { return [] }
    return (0..<mensen / 2).map { _ in
      let een = toeval.getal(0...mensen - 1)
      let ander = (een + toeval.getal(1...mensen - 1)) % mensen
      let naar = toeval.eenOp(10) ? Kenmerk("h0") : Kenmerk("p\(ander)")
      return Relatie(Kenmerk("p\(een)"), naar, band: Self.band(&toeval))
    }
  }

  private func naam(_ toeval: inout Toeval) -> String {
    switch namen {
    case .gewoon: toeval.een(van: Self.gewoneNamen)
    case .lang: toeval.een(van: Self.langeNamen)
    case .zonderSpaties:
      String((0..<toeval.getal(20...40)).map { _ in toeval.een(van: "abdeghijklmnoprstuvwz") })
    case .vanRechtsNaarLinks: toeval.een(van: ["محمد العربي", "فاطمة الزهراء", "שרה לוי", "علی"])
    case .chinees: toeval.een(van: ["王小明", "司马相如", "さくら", "김지우", "陳大文 Chen"])
    case .ethiopisch: toeval.een(van: ["ሰላም ተስፋይ", "ኣበበ ገብረእግዚኣብሔር", "ትርሓስ"])
    case .vijandig: toeval.een(van: Self.vijandigeNamen)
    }
  }

  private static let groepen: [Groep] = [
    .familie, .vrienden, .buren, .professionals, .vrijwilligers, .kennissen, .collegas,
    .lotgenoten, Groep("Moskee", onder: .vrienden),
  ]

  private static let gewoneNamen = [
    "Ria", "Ton", "Özlem", "Karel", "Fatima Yıldız", "Jan de Boer", "Mevrouw Van der Velden",
    "Bo", "Annemarie", "Dr. Bakker", "Omar", "Lies", "Jeroen", "Mo", "Zeynep", "Henk en Ans",
  ]

  private static let langeNamen = [
    "Maria Wilhelmina Johanna van der Heijden", "Jonkheer Alexander de Vos van Steenwijk",
    "Mevrouw Abdurrahmanoğlu-Hoogeveen-Bakker", "Anna-Cornelia Elisabeth van den Berghe",
    "Willem Frederik Hermanszoon van Oostende",
  ]

  private static let vijandigeNamen = [
    #"a\N"#, #"\"]; evil [label=""#, "<b>x</b>", "&lt;script&gt;", "regel\neen", "\u{202E}omkeer",
    "{|}", "]]>", "--", "\\", "\"", "'", "\u{200B}", "nul\u{0}nul", "e\u{301}é",
    "👨‍👩‍👧‍👦", "javascript:alert(1)", "%s%n", "../../etc", "\u{FEFF}", "a  b",
  ]
}
