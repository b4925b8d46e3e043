import Netwerk

/// Where the strength of a network lies: ten dimensions, and one number beside them that never stands
/// without them (English: *network strength*).
///
/// ```swift
/// let kracht = netwerk.netwerkkracht()
/// kracht[.veerkracht].waarde        // 0.5
/// kracht[.veerkracht].bereik        // 0.5...0.83, over what is unknown
/// kracht.getal                      // 52
/// ```
///
/// It says something of what is known of a network, to talk about with the person whose network it is.
/// It says nothing of a person, and nothing of how much a tie means. Two networks compare only when as
/// much is known of both.
public struct Netwerkkracht: Hashable, Sendable {
  /// The profile, in the order of ``Dimensie``.
  public let metingen: [Krachtmeting]
  public let gewichten: Gewichten
  /// The weighted mean of the dimensions that can be computed, 0...100; `nil` when too little is known
  /// (see ``reden``).
  public let getal: Double?
  /// Why there is no number: the network is almost empty (``Meetbaar/isBijnaLeeg``), or less than half
  /// of the weight can be computed. Both limits are our convention.
  public let reden: Reden?
  /// Within what the number lies whatever the unknown turns out to be, 0...100. A dimension that cannot
  /// be computed may be anything. Each dimension is taken at its own lowest and highest, which cannot
  /// always happen together: the truth lies in it, and it may be a little too wide.
  public let bereik: ClosedRange<Double>
  /// What nobody said yet and would make the picture sharper.
  public let onbekend: [Onbekende]

  public subscript(_ dimensie: Dimensie) -> Krachtmeting {
    // There is one for every dimension, in their order.
    metingen[Dimensie.allCases.firstIndex(of: dimensie) ?? 0]
  }

  /// The dimensions that cannot be computed yet.
  public var ontbrekend: [Dimensie] { metingen.filter { $0.waarde == nil }.map(\.dimensie) }

  init(_ metingen: [Krachtmeting], _ gewichten: Gewichten, isBijnaLeeg: Bool, onbekend: [Onbekende])
  {
    self.metingen = metingen
    self.gewichten = gewichten
    self.onbekend = onbekend
    func som(_ metingen: [Krachtmeting], _ waarde: (Krachtmeting) -> Double) -> Double {
      metingen.reduce(0) { $0 + gewichten.aandeel($1.dimensie) * waarde($1) }
    }
    let berekend = metingen.filter { $0.waarde != nil }
    let gewogen = som(berekend) { _ in 1 }
    let laag = 100 * som(metingen, \.bereik.lowerBound)
    let hoog = max(laag, 100 * som(metingen, \.bereik.upperBound))
    reden =
      isBijnaLeeg ? .bijnaLeeg : gewogen < 0.5 ? .volgtNietUitNetwerk : nil
    let midden = 100 * som(berekend) { $0.waarde ?? 0 } / gewogen
    getal = reden == nil ? min(max(midden, 0), 100) : nil
    bereik =
      min(max(0, min(laag, getal ?? laag)), 100)...min(100, max(hoog, getal ?? hoog))
  }
}

extension Meetbaar {
  /// Where does the strength of this network lie? (English: *network strength*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; professionals where
  /// the dimension says so. Without them: `netwerk.zonderProfessionals().netwerkkracht()`.
  ///
  /// - Parameter gewichten: how much each dimension weighs in the one number.
  ///
  /// Complexity: O(people · kinds of support + people + relations).
  public func netwerkkracht(_ gewichten: Gewichten = .standaard) -> Netwerkkracht {
    let graaf = graaf
    return Netwerkkracht(
      Dimensie.allCases.map(graaf.meting), gewichten, isBijnaLeeg: graaf.isBijnaLeeg,
      onbekend: graaf.onbekenden())
  }
}

extension Netwerkgraaf {
  /// One dimension by itself.
  func meting(_ dimensie: Dimensie) -> Krachtmeting {
    switch dimensie {
    case .omvangEnBereik: omvangEnBereik()
    case .nabijheid: krachtVanNabijheid()
    case .samenhang: krachtVanSamenhang()
    case .variatie: krachtVanVariatie()
    case .steundekking: krachtVanSteundekking()
    case .wederkerigheid: krachtVanWederkerigheid()
    case .verbindingNaarBuiten: verbindingNaarBuiten()
    case .veerkracht: krachtVanVeerkracht()
    case .balans: krachtVanBalans()
    case .draaglast: krachtVanDraaglast()
    }
  }
}
