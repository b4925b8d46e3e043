/// Where measures come from, named once.
enum Bronnen {
  static let wassermanFaust =
    "Wasserman & Faust, Social network analysis, 1994, doi:10.1017/CBO9780511815478"
  static let hopcroftTarjan = "Hopcroft & Tarjan, 1973, doi:10.1145/362248.362272"
  static let freeman = "Freeman, 1977, doi:10.2307/3033543"
  static let marchioriLatora = "Marchiori & Latora, 2000, doi:10.1016/S0378-4371(00)00311-3"
  static let bonacich = "Bonacich, 1972, doi:10.1080/0022250X.1972.9989806"
  static let newman = "Newman, 2003, doi:10.1137/S003614450342480"
  static let burt = "Burt, Structural holes, 1992, ISBN 9780674843714"
  static let everettBorgatti = "Everett & Borgatti, 2005, doi:10.1016/j.socnet.2004.11.007"
  static let cartwrightHarary = "Cartwright & Harary, 1956, doi:10.1037/h0046049"
  static let krackhardtStern = "Krackhardt & Stern, 1988, doi:10.2307/2786835"
  static let blau = "Blau, Inequality and heterogeneity, 1977"
  static let muellerSchuessler = "Mueller & Schuessler, Statistical reasoning in sociology, 1961"
  static let shannon = "Shannon, 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"
  static let house = "House, Work stress and social support, 1981"
  static let kahnAntonucci =
    "Kahn & Antonucci, Convoys over the life course, 1980"
  static let msna =
    "Baars, Uffing & Dekkers, Sociale netwerkstrategieën in de sociale psychiatrie, 1990"
  static let lubben = "Lubben e.a., 2006, doi:10.1093/geront/46.4.503"
  static let lubbenGironda =
    "Lubben & Gironda, Measuring social networks and assessing their benefits, 2004"
  static let deJongGierveld =
    "De Jong Gierveld & Van Tilburg, 1999 (ISBN 909012523X) en 2006, doi:10.1177/0164027506289723"
  static let pot = "Pot, Van Dyck & Deeg, Tijdschrift voor Gerontologie en Geriatrie 26, 1995"
  static let deBoer = "De Boer e.a., 2012, doi:10.1007/s12439-012-0010-4"
  static let cohen = "Cohen e.a., 1997, doi:10.1001/jama.1997.03540480040036"
  static let verbrugge = "Verbrugge, 1979, doi:10.1093/sf/57.4.1286"
  static let wenger = "Wenger, A network typology, Journal of Aging Studies 5 (2), 1991"
  static let easyNWK = "easyNWK; Pantuček-Eisenbacher, Soziale Diagnostik, 2019"
  static let jaccard = "Jaccard, 1912, doi:10.1111/j.1469-8137.1912.tb05611.x"
  static let dunbarSpoors = "Dunbar & Spoors, 1995, doi:10.1007/BF02734142"
  static let telling = "een telling, zonder eigen bron"
}
