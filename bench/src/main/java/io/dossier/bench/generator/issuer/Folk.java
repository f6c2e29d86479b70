package io.dossier.bench.generator.issuer;

import io.dossier.bench.generator.Dice;

/** Invented people and places of a language. */
enum Folk {
  DUTCH(
      "Joost Maaike Sander Femke Wouter Lotte Bram Anouk Ruben Sanne",
      "Verhulst|van Beekveld|de Grootmeer|Smitsveld|Hoekzema|ter Borgh|Kuipersma|van den Elzen",
      "Lindenlaan|Molenstraat|Havenkade|Kerkpad|Beukenhof|Veldweg",
      "Meppeldam|Oudewaard|Zandhoven|Rietveen|Nieuwberge"),
  SPANISH(
      "Lucía Álvaro Marta Íñigo Carmen Rubén Elena Tomás Nuria Sergio",
      "Robledo Sanz|Pardo Llanos|Iturbe Gil|Valcárcel Rey|Ocaña Prieto|Berlanga Soto",
      "Calle del Olmo|Avenida Real|Plaza Nueva|Calle Molinos|Ronda Sur",
      "Villasol|Montejar|Puerto Claro|Alcorisa|Fuentelmar"),
  POLISH(
      "Agnieszka Marek Zofia Tomasz Halina Paweł Kinga Wojciech Dorota Łukasz",
      "Borkowicz|Zielarska|Krupnik|Wierzbowski|Jastrząb|Malinowicz|Dębicka",
      "ul. Lipowa|ul. Młyńska|al. Wiosenna|ul. Kowalska|ul. Polna",
      "Brzezin|Olsztynek|Radowo|Krasnowola|Wiśnicz"),
  TURKISH(
      "Elif Mert Zeynep Kaan Derya Emre Selin Burak Ayşe Onur",
      "Karadere|Yıldızlı|Akpınar|Demirtepe|Güneşoğlu|Korkutan",
      "Çınar Sok.|Gül Cad.|Bahar Sok.|Liman Cad.",
      "Yeşilova|Karahan|Denizbağ|Akköy"),
  GERMAN(
      "Katrin Uwe Silke Jens Anja Holger Birgit Malte Heike Torben",
      "Brandhuber|Leitgeb|Osterkamp|Wiesner|Kranzfelder|Dornbusch|Hallmann",
      "Birkenweg|Am Anger|Schulgasse|Lindenstraße",
      "Altenried|Neubrunn|Hohenfeld|Waldau"),
  ITALIAN(
      "Giulia Marco Chiara Davide Elisa Fabio Sara Luca Paola Enrico",
      "Bellavista|Moretti Conti|Ferrarin|Galvagno|Rossetti|Zanardo|Pellegri",
      "Via dei Tigli|Via Roma|Viale Alpi|Via Molino",
      "Montefiore|Castelbruno|Pieve Alta|Roccaserena"),
  PORTUGUESE(
      "Inês Duarte Beatriz Tiago Marta Rui Leonor Nuno Filipa Gonçalo",
      "Saraiva Pinto|Morgado|Teles Nunes|Carrilho|Vasques|Queirós Lima",
      "Rua do Carmo|Travessa da Fonte|Avenida do Mar|Rua Nova",
      "Vila Serena|Monte Claro|Ribeira Alta|Foz Branca"),
  ENGLISH(
      "Hannah Owen Grace Callum Imogen Harvey Nadia Elliot Ruth Desmond",
      "Ashdown|Fairweather|Kingsley|Thornbury|Pemberton|Lockhart|Whitmore",
      "Mill Lane|Orchard Road|Station Terrace|Quarry Hill",
      "Brackenford|Ellisham|Norwick|Stonebridge");

  private final String given;
  private final String surnames;
  private final String streets;
  private final String towns;

  Folk(String given, String surnames, String streets, String towns) {
    this.given = given;
    this.surnames = surnames;
    this.streets = streets;
    this.towns = towns;
  }

  String person(Dice dice) {
    return dice.pick(given.split(" ")) + " " + dice.pick(surnames.split("\\|"));
  }

  /** A firm named after somebody. */
  String firm(Dice dice, String... kinds) {
    return dice.pick(surnames.split("\\|")) + " " + dice.pick(kinds);
  }

  String street(Dice dice) {
    return dice.pick(streets.split("\\|")) + " " + dice.between(1, 190);
  }

  String town(Dice dice) {
    return dice.pick(towns.split("\\|"));
  }
}
