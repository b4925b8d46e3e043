import Netwerk

/// Who comes through the door of a household because it is their work, as data for a picture
/// (English: *service map*).
///
/// It is worked out elsewhere and drawn here. What people do, from which organisation and under
/// which law stands in the network (`Inzet`).
public struct Zorgspaghetti: Hashable, Sendable {
  /// Everybody to be drawn; people the network does not know are left out.
  public var mensen: [Hulpverlener]
  /// Where several do what may be the same work, the most important first.
  public var overlap: [Overlap]
  public var regie: Regie

  public init(mensen: [Hulpverlener], overlap: [Overlap] = [], regie: Regie) {
    self.mensen = mensen
    self.overlap = overlap
    self.regie = regie
  }

  /// Somebody who works here.
  public struct Hulpverlener: Hashable, Sendable {
    public var kenmerk: Persoon.ID
    /// For whom of the household, as far as anybody said.
    public var voor: [Persoon.ID]

    public init(_ kenmerk: Persoon.ID, voor: [Persoon.ID] = []) {
      self.kenmerk = kenmerk
      self.voor = voor
    }
  }

  /// People who may be doing the same.
  public struct Overlap: Hashable, Sendable {
    public var wat: Wat
    public var wie: [Persoon.ID]

    public init(_ wat: Wat, wie: [Persoon.ID]) {
      self.wat = wat
      self.wie = wie
    }

    public enum Wat: Hashable, Sendable {
      /// Organisations of one kind under one law.
      case kader(Kader, Organisatie.Soort)
      /// Tasks alike, with the words they share.
      case taak([String])
    }
  }

  /// Who holds the lead over all help.
  public enum Regie: Hashable, Sendable {
    /// There is nothing to lead.
    case nietNodig
    case niemand
    case onbekend
    /// One person, several, or as good as nobody because everybody does.
    case houders([Persoon.ID])
    case iedereen([Persoon.ID])
  }
}

extension Diagram {
  /// A household with everybody who comes through its door for their work: a lane for each law, in
  /// it the organisations with their people, what they do and for whom, where work may be done
  /// twice, and who holds the lead.
  ///
  /// Drawn without lines between people: how many there are is seen in the width of the bands that
  /// leave the door, and work that may be done twice carries the same number. People who do not want
  /// to be shown, or must not be, are left out and counted on the sheet. An anonymous picture says
  /// neither tasks nor organisations.
  public static func zorgspaghetti(_ kaart: Zorgspaghetti, van netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .zorgspaghetti(kaart))
  }
}
