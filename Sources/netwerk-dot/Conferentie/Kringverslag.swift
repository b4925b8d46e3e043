import ArgumentParser
import Netwerk
import NetwerkAnalyse

/// Everything an answer about the circle is made from, in whatever form it is given.
struct Kringverslag {
  let bestand: String
  let netwerk: Netwerk
  let taal: Taal
  let voorstel: Kringvoorstel
  /// `nil` when there is nothing to choose.
  let keuze: Kringkeuze?

  var woorden: Verwoording { Verwoording([netwerk], in: taal) }

  init(_ invoer: Invoer, vanaf: Datum?, _ taal: Taalkeuze) throws {
    netwerk = try invoer.netwerk(taal)
    bestand = invoer.naam(in: taal.taal)
    self.taal = taal.taal
    voorstel = netwerk.kringvoorstel()
    do {
      keuze = try netwerk.kringkeuze(vanaf: vanaf)
    } catch {
      meld("\(bestand): \(error.zin(in: taal.taal))")
      throw ExitCode.foutInBestand
    }
  }
}

/// The proposal as data.
struct VoorstelGegevens: Encodable {
  struct Stap: Encodable {
    let ronde: Int
    let wie: String
    let zin: String
  }

  let versie: Int
  let bestand: String
  let hoofdpersonen: [String]
  let peildatum: String?
  let mensen: [Genodigde]
  let informanten: [Informant]
  let ongedekt: [Ongedekt]
  let vragen: [Stap]
  let onafhankelijk: Bool?
  let onafhankelijkheid: [String]
  let keuze: NetwerkAnalyse.Keuze?

  init(_ verslag: Kringverslag) {
    let woorden = verslag.woorden
    versie = 1
    bestand = verslag.bestand
    hoofdpersonen = verslag.voorstel.hoofdpersonen.map(\.tekst)
    peildatum = verslag.netwerk.peildatum?.description
    mensen = verslag.voorstel.mensen
    informanten = verslag.voorstel.informanten
    ongedekt = verslag.voorstel.ongedekt
    vragen = verslag.voorstel.vraagstappen().map {
      Stap(ronde: $0.ronde, wie: $0.wie.tekst, zin: $0.weg.zin($0.wie, woorden))
    }
    onafhankelijk = verslag.voorstel.onafhankelijkheid?.isOnafhankelijk
    onafhankelijkheid = verslag.voorstel.onafhankelijkheid?.zinnen(woorden) ?? []
    keuze = verslag.keuze?.keuze
  }
}

/// The choice as data.
struct DataGegevens: Encodable {
  struct Moment: Encodable {
    let id: String
    let datum: String
    let dagdeel: String?
    let tijd: String?
  }

  struct Kosten: Encodable {
    let zin: String
    let keuze: NetwerkAnalyse.Keuze?
  }

  let versie: Int
  let bestand: String
  let gekozen: Bool
  let momenten: [Moment]
  let keuze: NetwerkAnalyse.Keuze?
  let kosten: [Kosten]
  let andereMomenten: [NetwerkAnalyse.Keuze]
  let andereGroepen: [NetwerkAnalyse.Keuze]
  let botsing: [String]

  init(_ verslag: Kringverslag) {
    let keuze = verslag.keuze
    let woorden = verslag.woorden
    versie = 1
    bestand = verslag.bestand
    gekozen = keuze?.isDatumGekozen ?? false
    momenten = (keuze?.momenten ?? []).map {
      Moment(
        id: $0.id.tekst, datum: $0.datum.description, dagdeel: $0.dagdeel?.rawValue,
        tijd: $0.tijd?.description)
    }
    self.keuze = keuze?.keuze
    kosten = (keuze?.kosten ?? []).compactMap { kosten in
      keuze?.zin(kosten, woorden).map { Kosten(zin: $0, keuze: kosten.keuze) }
    }
    andereMomenten = keuze?.andereMomenten ?? []
    andereGroepen = keuze?.andereGroepen ?? []
    botsing = keuze?.botsingzinnen(woorden) ?? []
  }
}
