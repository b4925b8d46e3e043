import Netwerk

extension Maat {
  public static let contacten = Maat(
    "contacten", .positie, Tekst("contacten", "contacts"),
    vraag: Tekst(
      "Met hoeveel mensen heeft de hoofdpersoon zelf een band?",
      "With how many people does the hoofdpersoon have a tie?"),
    Tekst(
      "het aantal mensen met een eigen band met de hoofdpersoon",
      "the number of people with a tie of their own with the hoofdpersoon"),
    telt: .contacten, soort: .aantal, bereik: "0…", bron: Bronnen.telling,
    zin: Tekst("mensen met een eigen band met {hoofdpersoon}", "people tied to {hoofdpersoon}")
  ) { Uitkomst(.aantal($0.contacten()), van: $0.contacten(), .contacten) }

  public static let effectieveOmvang = Maat(
    "effectieve-omvang", .positie, Tekst("effectieve omvang", "effective size"),
    vraag: Tekst(
      "Hoeveel aparte kringen zijn de contacten eigenlijk?",
      "How many separate circles do the contacts amount to?"),
    Tekst(
      "het aantal contacten min het gemiddelde aantal banden dat een contact met de andere contacten "
        + "heeft",
      "the number of contacts less the mean number of ties a contact has with the others"),
    formule: "n − 2t/n", telt: .contacten, soort: .getal, bereik: "1…n", redenen: [.geenContacten],
    bron: Bronnen.burt + "; Borgatti, Connections 20 (1), 1997",
    zin: Tekst(
      "aparte kringen, van {n} contacten", "separate circles, of {n} contacts")
  ) { .getal($0.effectieveOmvang(), anders: .geenContacten, van: $0.contacten(), .contacten) }

  public static let doelmatigheid = Maat(
    "doelmatigheid", .positie, Tekst("doelmatigheid", "efficiency"),
    vraag: Tekst(
      "Welk deel van de contacten opent een eigen kring?",
      "Which share of the contacts opens a circle of its own?"),
    Tekst(
      "effectieve omvang gedeeld door het aantal contacten", "effective size over the contacts"),
    formule: "(n − 2t/n) / n", telt: .contacten, soort: .getal, bereik: "0…1",
    redenen: [.geenContacten],
    bron: Bronnen.burt
  ) { .getal($0.doelmatigheid(), anders: .geenContacten, van: $0.contacten(), .contacten) }

  public static let inperking = Maat(
    "inperking", .positie, Tekst("inperking", "constraint"),
    vraag: Tekst(
      "Hoezeer houden contacten die elkaar kennen de hoofdpersoon in één kring?",
      "How much do contacts who know each other hold the hoofdpersoon in one circle?"),
    Tekst(
      "de som over contacten van het kwadraat van wat de hoofdpersoon direct en via anderen in hen "
        + "steekt",
      "the sum over contacts of the square of what the hoofdpersoon invests in them directly and "
        + "through others"),
    formule: "Σj (p(j) + Σq p(q)·p(q,j))²", telt: .contacten, soort: .getal, bereik: "0…1,125",
    redenen: [.geenContacten],
    opmerking: Tekst("met één contact 1", "1 with one contact"),
    bron: Bronnen.burt + "; Everett & Borgatti, 2020, doi:10.1016/j.socnet.2020.02.001",
    zin: Tekst(
      "laag: ruim en los; 1 of meer: klein en gesloten", "low: wide and loose; 1 or more: closed")
  ) { .getal($0.inperking(), anders: .geenContacten, van: $0.contacten(), .contacten) }

  public static let eenzijdigheid = Maat(
    "eenzijdigheid", .positie, Tekst("eenzijdigheid", "hierarchy"),
    vraag: Tekst(
      "Komt die inperking van één contact of van allemaal?",
      "Does that constraint come from one contact or from all?"),
    Tekst(
      "hoe ongelijk de inperking over de contacten verdeeld is",
      "how unequally the constraint is spread over the contacts"),
    formule: "Σ r ln r / (n ln n)", telt: .contacten, soort: .getal, bereik: "0…1",
    redenen: [.minderDanTweeContacten], bron: Bronnen.burt
  ) { .getal($0.eenzijdigheid(), anders: .minderDanTweeContacten, van: $0.contacten(), .contacten) }

  public static let tussenpositie = Maat(
    "tussenpositie", .positie, Tekst("tussenpositie", "ego betweenness"),
    vraag: Tekst(
      "Hoeveel paren contacten bereiken elkaar via de hoofdpersoon?",
      "How many pairs of contacts reach each other through the hoofdpersoon?"),
    Tekst(
      "de som over paren contacten die elkaar niet kennen van 1 / het aantal mensen, de hoofdpersoon "
        + "meegeteld, die beiden kennen",
      "the sum over pairs of contacts who do not know each other of 1 / the number of people, the "
        + "hoofdpersoon included, whom both know"),
    formule: "Σ 1/(1 + gedeelde bekenden)", telt: .contacten, soort: .getal, bereik: "0…n(n − 1)/2",
    bron: Bronnen.everettBorgatti
  ) {
    Uitkomst(.getal($0.tussenpositie()), van: $0.contacten(), .contacten)
  }

  public static let tussenpositieaandeel = Maat(
    "tussenpositieaandeel", .positie, Tekst("tussenpositie, aandeel", "normalised ego betweenness"),
    vraag: Tekst(
      "Welk deel van de contacten is op de hoofdpersoon aangewezen om elkaar te bereiken?",
      "Which share of the contacts needs the hoofdpersoon to reach each other?"),
    Tekst(
      "tussenpositie gedeeld door het aantal paren contacten", "ego betweenness over the pairs"),
    formule: "tussenpositie / (n(n − 1)/2)", telt: .contacten, soort: .getal, bereik: "0…1",
    redenen: [.minderDanTweeContacten], bron: Bronnen.everettBorgatti
  ) {
    .getal(
      $0.tussenpositieaandeel(), anders: .minderDanTweeContacten, van: $0.contacten(), .contacten)
  }
}
