import Netwerk

extension Woordenlijsten {
  static let statussen = Woordenlijst<Conferentie.Status>(
    .status,
    synoniemen: [
      "aanmelding": "aangemeld", "voorbereiding": "in voorbereiding", "gestopt": "afgebroken",
      "gaat niet door": "afgebroken",
    ])
  static let conferentiedelen = Woordenlijst<Conferentie.Deel>(
    .conferentiedeel,
    synoniemen: [
      "1": "informatie", "2": "besloten tijd", "3": "presentatie", "besloten": "besloten tijd",
    ])
  static let komsten = Woordenlijst<Deelname.Komst>(
    .komst,
    synoniemen: [
      "uitgenodigd": "gevraagd", "komt": "ja", "komt niet": "nee", "misschien": "weet nog niet",
      "weet niet": "weet nog niet", "onbekend": "weet nog niet",
      "niet uitnodigen": "niet uitgenodigd",
    ])
  static let wijzen = Woordenlijst<Deelname.Wijze>(
    .wijze,
    synoniemen: [
      "zelf": "aanwezig", "persoonlijk": "aanwezig", "bellen": "telefoon",
      "telefonisch": "telefoon", "video": "beeldbellen", "online": "beeldbellen",
      "filmpje": "opname",
    ])
  static let hoedanigheden = Woordenlijst<Deelname.Hoedanigheid>(
    .hoedanigheid,
    synoniemen: ["professional": "informant", "begeleider": "steunpersoon"])
  static let herhalingen = Woordenlijst<Afspraak.Herhaling>(
    .herhaling,
    synoniemen: [
      "elke dag": "dagelijks", "elke week": "wekelijks", "elke maand": "maandelijks",
      "elk jaar": "jaarlijks", "een paar keer per week": "paar keer per week",
      "een paar keer per jaar": "paar keer per jaar", "tweewekelijks": "om de week",
      "eens": "eenmalig", "als het nodig is": "zo nodig",
    ])
  static let standen = Woordenlijst<Afspraakstand.Stand>(
    .stand,
    synoniemen: [
      "ja": "nagekomen", "gedaan": "nagekomen", "gedeeltelijk": "deels", "nee": "niet",
      "anders": "gewijzigd",
    ])
  static let verlopen = Woordenlijst<Hulpvraagstand.Verloop>(.verloop)
}
