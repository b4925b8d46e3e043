import Netwerk

/// The choices that a question offers.
struct Keuzes: Hashable, Sendable {
  var genummerd: [Keuze] = []
  /// Understood as whole words, without a number.
  var verborgen: [Keuze] = []

  /// The choice that the words of somebody mean; `nil` when they mean none.
  func een(_ invoer: Antwoordregel) -> Waarde? {
    genummerd.isEmpty
      ? nil : try? Keuzelezer(keuzes: genummerd, verborgen: verborgen).een(invoer.tekst)
  }
}

extension Interview {
  /// What can be chosen; empty when the answer is a name or a text.
  func keuzes(bij vraag: Vraag) -> Keuzes {
    switch vraag {
    case .persoon(.groep, _): return groepen
    case .persoon(.kring, _):
      let kringen = netwerk?.onderdelen.kringindeling?.kringen ?? Kring.allCases
      return Keuzes(genummerd: kringen.map { keuze(.kring($0)) })
    case .persoon(.sterkte, _):
      return Keuzes(genummerd: Band.Sterkte.allCases.map { keuze(.sterkte($0)) })
    case .persoon(.aard, _): return Keuzes(genummerd: Band.Aard.allCases.map { keuze(.aard($0)) })
    case .persoon(.steun, _), .persoon(.krijgt, _):
      return Keuzes(genummerd: Steunsoort.allCases.map { keuze(.steun($0)) })
    case .elkaar: return Keuzes(genummerd: [Antwoord.ja, .nee].map { keuze(.antwoord($0)) })
    case .kent(let id):
      return Keuzes(
        genummerd: latere(dan: id).map { Keuze(waarde: .persoon($0.id), woord: $0.naam) })
    case .hulpvraag(.leefgebied, _):
      return Keuzes(genummerd: Leefgebied.allCases.map { keuze(.leefgebied($0)) })
    case .hulpvraag(.belang, _):
      return Keuzes(genummerd: Hulpvraag.Belang.allCases.map { keuze(.belang($0)) })
    case .hoofdpersoon, .namen, .naam, .hulpvragen, .vraagtekst, .hulpvraag(.achter, _):
      return Keuzes()
    }
  }

  /// The main groups and the network's own have a number; the finer ones and roles such as *zus*
  /// are understood.
  private var groepen: Keuzes {
    let hoofd = Groep.Soort.hoofdgroepen.map { keuze(.groep(Groep($0))) }
    let fijner = Groep.Soort.allCases.filter { $0.hoofdgroep != $0 }.map {
      keuze(.groep(Groep($0)))
    }
    let rollen = Rol.bekend.keys.sorted().map { Keuze(waarde: .rol(Rol($0)), woord: $0) }
    return Keuzes(
      genummerd: hoofd + eigenGroepen.map { keuze(.groep($0)) }, verborgen: fijner + rollen)
  }

  private var eigenGroepen: [Groep] {
    guard let netwerk else { return [] }
    var groepen: [Groep] = []
    let alle = netwerk.onderdelen.eigenGroepen + netwerk.personen.compactMap(\.eigenGroep)
    for groep in alle where groep.eigenNaam != nil && !groepen.contains(groep) {
      groepen.append(groep)
    }
    return groepen
  }

  private func keuze(_ waarde: Waarde) -> Keuze {
    let andereTaal: Taal = taal == .nederlands ? .engels : .nederlands
    return Keuze(
      waarde: waarde, woord: woord(voor: waarde, in: taal),
      toelichting: taal.bewoording.toelichting(waarde), ook: [woord(voor: waarde, in: andereTaal)])
  }

  /// How people call what a choice stands for.
  func woord(voor waarde: Waarde, in taal: Taal) -> String {
    switch waarde {
    case .groep(let groep): groep.naam(in: taal)
    case .rol(let rol): rol.tekst
    case .kring(let kring):
      netwerk?.onderdelen.kringindeling?.naam(van: kring, in: taal) ?? kring.naam(in: taal)
    case .sterkte(let sterkte): sterkte.naam(in: taal)
    case .aard(let aard): aard.naam(in: taal)
    case .steun(let soort): soort.naam(in: taal)
    case .persoon(let id): netwerk?.naam(van: id) ?? id.tekst
    case .antwoord(let antwoord): antwoord.naam(in: taal)
    case .leefgebied(let leefgebied): leefgebied.naam(in: taal)
    case .belang(let belang): taal.bewoording.woord(belang)
    }
  }

  /// The choices that stand there now.
  func gekozen(bij vraag: Vraag) -> [Waarde] {
    switch vraag {
    case .persoon(let gegeven, let id): return netwerk?[id].map(gegeven.waarden(bij:)) ?? []
    case .hulpvraag(let gegeven, let id): return hulpvraag(id).map(gegeven.waarden(bij:)) ?? []
    case .kent(let id):
      let bekenden = Set((netwerk?.relaties ?? []).compactMap { $0.ander(dan: id) })
      return latere(dan: id).map(\.id).filter(bekenden.contains).map(Waarde.persoon)
    default: return []
    }
  }

  /// The choices that somebody means by what they typed.
  func gekozen(_ invoer: Antwoordregel, bij vraag: Vraag) throws(Bezwaar) -> [Waarde] {
    let keuzes = keuzes(bij: vraag)
    if case .kent = vraag, Opdracht.isIedereen(invoer), keuzes.een(invoer) == nil {
      return keuzes.genummerd.map(\.waarde)
    }
    let lezer = Keuzelezer(keuzes: keuzes.genummerd, verborgen: keuzes.verborgen)
    do throws(Misverstand) {
      return vraag.mogenMeer ? try lezer.meer(invoer) : [try lezer.een(invoer.tekst)]
    } catch {
      throw .nietBegrepen(error)
    }
  }
}
