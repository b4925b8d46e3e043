import Netwerk

/// What goes into a calendar made of a timeline, and what stays out of it (English: *calendar
/// options*).
public struct Kalenderkeuze: Hashable, Sendable {
  /// What tells this conference from every other, in the ids of its moments.
  let herkenning: String
  public var taal = Taal.nederlands
  /// Whose tasks; the conference itself is always in it.
  public var eigenaren = Set(Tijdlijn.Eigenaar.allCases)
  /// Begin and end of the conference; without both it takes the whole day.
  public var van: Kloktijd?
  public var tot: Kloktijd?
  public var openheid = Openheid.zonderNamen

  /// - Parameters:
  ///   - netwerk: Whose conference it is: the kenmerken of the hoofdpersonen go into the ids.
  ///   - dossier: Something of one's own that never changes, such as a number. Whoever has two
  ///     people with the same kenmerk in one calendar needs it: their moments would replace each
  ///     other.
  public init(voor netwerk: Netwerk, dossier: String = "") {
    let hoofdpersonen = netwerk.hoofdpersonen.map(\.id.tekst).sorted()
    self.init(herkenning: (hoofdpersonen + [dossier]).joined(separator: "\n"))
  }

  init(herkenning: String) { self.herkenning = herkenning }

  /// What others may read who can see the calendar (English: *openness*).
  public enum Openheid: Hashable, Sendable {
    /// No names, no question, no place: only what has to be done and which part of the people does
    /// it.
    case zonderNamen
    /// Whatever is given here, for a calendar that nobody else sees.
    case metNamen(Gegevens)
  }

  /// What a calendar may tell (English: *details*).
  public struct Gegevens: Hashable, Sendable {
    public var hoofdpersoon: String?
    /// What the conference is about.
    public var vraag: String?
    /// Where the conference is.
    public var plaats: String?
    /// Who does the tasks of each part of the people.
    public var wie: [Tijdlijn.Eigenaar: String]

    public init(
      hoofdpersoon: String? = nil, vraag: String? = nil, plaats: String? = nil,
      wie: [Tijdlijn.Eigenaar: String] = [:]
    ) {
      self.hoofdpersoon = hoofdpersoon
      self.vraag = vraag
      self.plaats = plaats
      self.wie = wie
    }
  }
}

extension Kalenderkeuze {
  /// What may be told; nothing without names.
  var gegevens: Gegevens {
    switch openheid {
    case .zonderNamen: Gegevens()
    case .metNamen(let gegevens): gegevens
    }
  }

  /// The id of a moment: the same for the same network, dossier and task, whatever the day. It
  /// cannot be read back, but is no secret: whoever knows a kenmerk can see whether it fits.
  func id(_ moment: String) -> String { "\(moment)-\(herkenning.fnv1a)@netwerk-dot" }
}

extension String {
  /// A fingerprint of sixteen hexadecimal digits.
  ///
  /// Reference: G. Fowler, L. C. Noll, K.-P. Vo, *The FNV Non-Cryptographic Hash Algorithm*
  /// (FNV-1a, 64 bits), RFC 9923.
  var fnv1a: String {
    let getal = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { getal, byte in
      (getal ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let cijfers = String(getal, radix: 16)
    return String(repeating: "0", count: 16 - cijfers.count) + cijfers
  }
}
