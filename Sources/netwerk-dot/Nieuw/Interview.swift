import Netwerk

/// The conversation that fills a network, as a value: which question comes now, and what an answer
/// makes of it (English: *interview*). It reads and writes nothing itself.
///
/// ```swift
/// var interview = Interview()
/// interview.beantwoord("Karel")     // .genoteerd(["Karel"])
/// interview.beantwoord("Ria")
/// interview.vraag                   // .namen(.vrij), for as long as names come
/// interview.netwerk                 // Karel, with Ria around him
/// ```
///
/// What the network holds already is not asked again. "I do not know" is remembered for as long as
/// the value lives and leaves no mark in the network, so another day the question comes back.
/// *Terug* asks the previous question once more and takes nothing away: what stood there stays until
/// another answer replaces it.
struct Interview: Hashable, Sendable {
  let taal: Taal
  /// The date of a network that begins here.
  let vandaag: Datum?
  /// `nil` until somebody said whom it is about.
  private(set) var netwerk: Netwerk?
  private(set) var isGestopt = false
  /// Whether the prompts that help to think of names are part of it.
  let metAanleidingen: Bool

  /// Questions that were asked and passed.
  var afgehandeld: Set<Vraag> = []
  /// Questions that were answered or passed, the last one last.
  var gesteld: [Vraag] = []
  /// A question somebody went back to.
  var hernomen: Vraag?
  /// Whether who knows whom is written down.
  var metElkaar = false

  /// An interview that begins, or continues a network.
  ///
  /// The prompts for names come when nothing was said of anybody yet; after that only the first,
  /// open question for names does.
  init(_ netwerk: Netwerk? = nil, taal: Taal = .nederlands, vandaag: Datum? = nil) {
    self.netwerk = netwerk
    self.taal = taal
    self.vandaag = vandaag
    metAanleidingen = netwerk?.isGroslijst ?? true
  }

  /// The question that comes now; `nil` when there is none left, or somebody stopped.
  var vraag: Vraag? { isGestopt ? nil : hernomen ?? openVragen.first }

  /// What an answer led to.
  enum Reactie: Hashable, Sendable {
    /// Written down; of a list, what exactly.
    case genoteerd([String])
    case overgeslagen
    /// Somebody asks what the question means.
    case uitleg
    case terug
    case gewist
    case gestopt
    /// Nothing was written down, and the question comes again.
    case nogEens(Bezwaar)
  }

  /// Takes one line of input, as typed. After the last question nothing changes any more.
  mutating func beantwoord(_ regel: String) -> Reactie {
    guard let vraag else { return .gestopt }
    let invoer = Antwoordregel(regel)
    if invoer.isBeschadigd { return .nogEens(.beschadigd) }
    switch Opdracht(invoer, in: taal) {
    case .uitleg: return .uitleg
    case .stop:
      isGestopt = true
      return .gestopt
    case .terug: return gaTerug(van: vraag)
    case .verder: return slaOver(deelVan: vraag)
    case .wis: return wis(bij: vraag)
    case .overslaan where keuzes(bij: vraag).een(invoer) == nil: return slaOver(vraag)
    case .overslaan, nil: break
    }
    do throws(Bezwaar) {
      let genoteerd = try noteer(invoer, bij: vraag)
      rondAf(vraag)
      return .genoteerd(genoteerd)
    } catch {
      return .nogEens(error)
    }
  }

  /// Changes the network, or begins it.
  mutating func wijzig(_ wijziging: (inout Onderdelen) -> Void) throws(Bezwaar) {
    var onderdelen = netwerk?.onderdelen ?? Onderdelen(hoofdpersonen: [])
    if netwerk == nil { onderdelen.peildatum = vandaag }
    wijziging(&onderdelen)
    do { netwerk = try Netwerk(onderdelen) } catch { throw .nietGaaf(error) }
  }
}

extension Interview {
  private mutating func rondAf(_ vraag: Vraag) {
    hernomen = nil
    if !vraag.staatZelfVast { gesteld.append(vraag) }
  }

  private mutating func slaOver(_ vraag: Vraag) -> Reactie {
    if vraag == .hoofdpersoon, netwerk == nil { return .nogEens(.naamNodig) }
    hernomen = nil
    afgehandeld.insert(vraag)
    gesteld.append(vraag)
    return .overgeslagen
  }

  private mutating func slaOver(deelVan vraag: Vraag) -> Reactie {
    let deel = vraag.deel
    var reactie = slaOver(vraag)
    while reactie == .overgeslagen, let volgende = self.vraag, volgende.deel == deel {
      reactie = slaOver(volgende)
    }
    return reactie
  }

  private mutating func gaTerug(van vraag: Vraag) -> Reactie {
    guard let vorige = gesteld.popLast() else { return .nogEens(.eersteVraag) }
    afgehandeld.remove(vorige)
    guard bestaat(vorige) else { return gaTerug(van: vraag) }
    hernomen = vorige
    return .terug
  }

  private mutating func wis(bij vraag: Vraag) -> Reactie {
    guard heeftAntwoord(vraag) else { return .nogEens(.nietsTeWissen) }
    do throws(Bezwaar) {
      try verwijderAntwoord(bij: vraag)
    } catch {
      return .nogEens(error)
    }
    hernomen = nil
    afgehandeld.insert(vraag)
    gesteld.append(vraag)
    return .gewist
  }
}

extension Netwerk {
  /// Whether it is only names so far: nothing was said of anybody.
  fileprivate var isGroslijst: Bool {
    relaties.isEmpty && hulpvragen.isEmpty
      && personen.allSatisfy { $0 == Persoon($0.naam, id: $0.id) }
  }
}
