package io.dossier.bench.generator.invented;

import java.util.List;

/** Names of months. */
public final class Month {
  static final List<String> ID =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");
  static final List<String> EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  static final List<String> DE =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");
  static final List<String> FR =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  static final List<String> MS =
      List.of(
          "Januari",
          "Februari",
          "Mac",
          "April",
          "Mei",
          "Jun",
          "Julai",
          "Ogos",
          "September",
          "Oktober",
          "November",
          "Disember");

  private Month() {}
}
