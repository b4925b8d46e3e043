import Netwerk

extension Melding {
  /// What a message is about. Each case holds the facts; the sentences are made from them.
  public enum Oorzaak: Hashable, Sendable {
    // The text itself.
    case teGroot(bytes: Int)
    case geenTekst
    /// A character by its Unicode number.
    case onleesbaarTeken(UInt32)
    case leegBestand

    // The way it is written.
    case geenTabel
    /// A tab where spaces belong, on so many lines.
    case tab(regels: Int)
    case tweedeDocument
    /// `&` or `*` before a value: a YAML anchor or alias.
    case verwijsteken
    case typeaanduiding(String)
    case dubbeleSleutel(String, eersteRegel: Int)
    case sleutelIsGeenWoord
    case losseDubbelePunt
    case geenDubbelePunt
    case verkeerdBegin(String)
    case haakNietDicht(String)
    case aanhalingstekenNietDicht
    case onbekendeSchuineStreep
    case inspringing
    case teDiep
    case onleesbareRegel
    case jsonVerwacht(JSONDeel)
    /// A comma behind the last part, which JSON does not know.
    case overbodigeKomma

    // Keys.
    case onbekendeSleutel(String, bij: Onderdeel, suggestie: String?)
    case ontbreekt(String, bij: Onderdeel)
    /// Exactly one of these keys must be written, and none is.
    case ontbreektEenVan([String], bij: Onderdeel)
    /// Only one of the two keys can be written, always or when the first says this word.
    case nietBeide(String, String, woord: String?)
    case onbekendeVersie(String)

    // Values.
    case verkeerdeSoort(sleutel: String, Verwacht)
    case geenGetal(sleutel: String, String)
    case nulVooraan(sleutel: String, String)
    case buitenBereik(sleutel: String, String, bereik: String)
    case geenDatum(String, suggestie: String?)
    case geenTijdvak(String)
    /// A last day before the first.
    case eindeVoorBegin(Datum, begin: Datum)
    case geenTijd(String)
    /// A word such as `yes` or `true` where `ja`, `nee` or `onbekend` belongs.
    case geenJaOfNee(String)
    case onbekendWoord(String, Begrip, suggestie: String?, keuze: [String])

    // References.
    case onbekendeNaam(String, Begrip, suggestie: String?)
    case naamVanMeer(String, kenmerken: [Kenmerk])
    case dubbeleNaam(String, eersteRegel: Int, voorstel: String)
    /// What the rules of a network forbid.
    case netwerk(NetwerkError)
    /// So many more problems are not shown.
    case enMeer(Int)

    /// Something that is perhaps not what was meant.
    case bedenking(Bedenking)
  }

  /// A thing in a file that has keys.
  public enum Onderdeel: String, CaseIterable, Hashable, Sendable {
    case netwerk, groep, hoofdpersoon, persoon, organisatie, relatie, hulpvraag, contact, belasting
    case toestemming, veiligheidsafspraak, bron, situatie, vragenlijst, conferentie, plan, afspraak
    case moment, schoolvakanties, schoolvakantie
    case coordinator, wens, stap, voorwaarde, locatie, tolk, informatie, deelname, grens, besluit
    case buitenstaander, invulling, hulpverzoek, bewustOpen, akkoord, opvolging, afspraakstand
    case hulpvraagstand
    case beleid, velden, regio
  }

  /// What a value can be of.
  public enum Begrip: String, CaseIterable, Hashable, Sendable {
    case groep, kring, geslacht, antwoord, sterkte, aard, steunsoort, richting, frequentie, manier
    case initiatief, familieband, band, draagkracht, kader, veiligheidssoort, organisatiesoort
    case leefgebied, belang, vragenlijst
    case persoon, organisatie, persoonOfOrganisatie, hulpvraag, schoolregio
    case status, komst, wijze, hoedanigheid, conferentiedeel, herhaling, stand, verloop
    case betrokkene, voorwaarde, afspraak, handeling
  }

  public enum Verwacht: String, CaseIterable, Hashable, Sendable {
    case tekst, getal, lijst, streepjes, sleutels, tweeNamen
  }

  /// What JSON has at a place.
  public enum JSONDeel: Hashable, Sendable {
    case waarde, sleutel, dubbelePunt, einde
    case kommaOf(String)
  }
}

extension Melding.Oorzaak {
  /// Bedenkingen are warnings, and so is that there is more; all else is wrong.
  public var ernst: Melding.Ernst {
    switch self {
    case .bedenking, .enMeer: .waarschuwing
    default: .fout
    }
  }
}
