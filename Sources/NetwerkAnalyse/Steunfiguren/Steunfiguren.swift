import Netwerk

extension Meetbaar {
  /// Who could step in? (English: *potential supporters*)
  ///
  /// For each of ``steunvragen()`` everybody who could help, with the facts for and against and the
  /// way to ask them. A list to talk about with the hoofdpersoon, who decides.
  ///
  /// **Who is proposed.** Everybody of the network but those with a ``Beletsel``, those in open
  /// conflict with the hoofdpersoon, and children, who are asked for company and recognition only,
  /// in daytime activities, social life, taking part, work and school, and never where a professional
  /// is needed. Sleeping ties and people known only through others are proposed like anybody, and
  /// marked. Whoever is here because it is their work stands in a list of their own, and only when
  /// their work touches the question.
  ///
  /// **In which order.** By ``Rangregel``; equals by kenmerk.
  ///
  /// **The way to ask.** The most trusted one: each tie costs 4, plus its strength (very strong 0,
  /// strong 1, ordinary 3, unknown 4, weak 6), its nature (supportive 0, unknown 1, neutral 2,
  /// ambivalent or asleep 8) and its contact (weekly 0, monthly 1, unknown 2, yearly 3, hardly 5);
  /// a professional who asks on costs 4 more. The smallest sum is taken, then the fewest steps,
  /// then the first kenmerk. It never goes over a tie that is strained, in conflict, broken off or
  /// forbidden, nor through a child, somebody with a ``Beletsel``, or somebody whose own tie with the
  /// hoofdpersoon is strained.
  ///
  /// What is unknown is said (``Steunfeit/Kant/navragen``) and never taken for a no or a yes.
  ///
  /// - Returns: one proposal for each of ``steunvragen()``.
  ///
  /// Complexity: O(people · (people + relations) + questions · people log people).
  public func steunfiguren(_ regel: Rangregel = .standaard) -> [Steunvoorstel] {
    let zoeker = Steunzoeker(graaf, regel)
    return steunvragen().map(zoeker.voorstel)
  }

  /// The same for one request of one's own.
  public func steunfiguren(
    voor vraag: Steunvraag, _ regel: Rangregel = .standaard
  ) -> Steunvoorstel {
    Steunzoeker(graaf, regel).voorstel(vraag)
  }
}

extension Steunzoeker {
  func voorstel(_ vraag: Steunvraag) -> Steunvoorstel {
    let zoeken = Vraagzoeken(graaf, vraag)
    var mensen: [Steunfiguur] = []
    var professionals: [Steunfiguur] = []
    var afgewezen = vertrokken
    for kandidaat in kandidaten {
      let redenen = zoeken.redenenTegen(kandidaat)
      guard redenen.isEmpty else {
        afgewezen.append(
          Afgewezene(id: kandidaat.lid.id, rol: kandidaat.lid.persoon.rol, redenen: redenen))
        continue
      }
      let eigen = zoeken.feiten(kandidaat)
      let figuur = figuur(kandidaat, eigen)
      if !kandidaat.lid.persoon.isBeroepskracht {
        mensen.append(figuur)
      } else if eigen.contains(where: \.raaktVraag) {
        professionals.append(figuur)
      }
    }
    return Steunvoorstel(
      vraag: vraag, mensen: mensen.opVolgorde, professionals: professionals.opVolgorde,
      voorzieningen: voorzieningen(voor: vraag),
      nietVoorgesteld: afgewezen.sorted { $0.id < $1.id })
  }

  private func figuur(_ kandidaat: Kandidaat, _ eigen: [Steunfeit]) -> Steunfiguur {
    let feiten = eigen + kandidaat.feiten
    return Steunfiguur(
      id: kandidaat.lid.id, rol: kandidaat.lid.persoon.rol, geslacht: kandidaat.lid.geslacht,
      feiten: feiten, punten: regel.punten(feiten), route: kandidaat.route)
  }
}

extension [Steunfiguur] {
  fileprivate var opVolgorde: [Steunfiguur] {
    sorted { $0.punten == $1.punten ? $0.id < $1.id : $0.punten > $1.punten }
  }
}

extension Steunfeit {
  /// Whether it makes a professional's work touch the question.
  fileprivate var raaktVraag: Bool {
    switch self {
    case .beloofd, .geeftDit, .passendeOrganisatie: true
    default: false
    }
  }
}
