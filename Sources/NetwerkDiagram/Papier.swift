/// The sheet a picture is made for (English: *paper*).
public struct Papier: Hashable, Sendable {
  public var formaat: Formaat
  public var stand: Stand

  public init(_ formaat: Formaat, _ stand: Stand = .liggend) {
    self.formaat = formaat
    self.stand = stand
  }

  /// ISO 216 sizes.
  public enum Formaat: String, CaseIterable, Hashable, Sendable { case a4, a3 }

  public enum Stand: String, CaseIterable, Hashable, Sendable { case liggend, staand }

  /// Width and height in points, exactly the ISO millimetres.
  public var maat: Size {
    let (short, long): (Double, Double) =
      switch formaat {
      case .a4: (210, 297)
      case .a3: (297, 420)
      }
    let points = 72 / 25.4
    return switch stand {
    case .liggend: Size(long * points, short * points)
    case .staand: Size(short * points, long * points)
    }
  }
}
