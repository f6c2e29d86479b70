package io.dossier.bench.generator.travel;

import java.util.Map;

/** What printed zones call their fields, in the languages of an issuer. */
final class Labels {
  private static final Map<String, String> EN =
      Map.ofEntries(
          Map.entry("type", "Type"),
          Map.entry("code", "Code"),
          Map.entry("number", "Passport No."),
          Map.entry("surname", "Surname"),
          Map.entry("given", "Given names"),
          Map.entry("nationality", "Nationality"),
          Map.entry("birth", "Date of birth"),
          Map.entry("place", "Place of birth"),
          Map.entry("sex", "Sex"),
          Map.entry("issued", "Date of issue"),
          Map.entry("expiry", "Date of expiry"),
          Map.entry("authority", "Authority"),
          Map.entry("office", "Place of issue"),
          Map.entry("personal", "Personal No."),
          Map.entry("card", "Document No."));
  private static final Map<String, Map<String, String>> OTHERS =
      Map.of(
          "id",
          Map.ofEntries(
              Map.entry("type", "Jenis"),
              Map.entry("code", "Kode Negara"),
              Map.entry("number", "No. Paspor"),
              Map.entry("surname", "Nama Keluarga"),
              Map.entry("given", "Nama Depan"),
              Map.entry("full", "Nama Lengkap / Full Name"),
              Map.entry("nationality", "Kewarganegaraan"),
              Map.entry("birth", "Tgl. Lahir"),
              Map.entry("place", "Tempat Lahir"),
              Map.entry("sex", "Kelamin"),
              Map.entry("issued", "Tgl. Pengeluaran"),
              Map.entry("expiry", "Tgl. Habis Berlaku"),
              Map.entry("authority", "Kantor Yang Mengeluarkan"),
              Map.entry("office", "Kantor Yang Mengeluarkan"),
              Map.entry("personal", "No. Reg."),
              Map.entry("card", "No. Dokumen")),
          "enfr",
          Map.ofEntries(
              Map.entry("type", "Type"),
              Map.entry("code", "Code"),
              Map.entry("number", "N° du passeport"),
              Map.entry("surname", "Nom"),
              Map.entry("given", "Prénoms"),
              Map.entry("nationality", "Nationalité"),
              Map.entry("birth", "Date de naissance"),
              Map.entry("place", "Lieu de naissance"),
              Map.entry("sex", "Sexe"),
              Map.entry("issued", "Date de délivrance"),
              Map.entry("expiry", "Date d'expiration"),
              Map.entry("authority", "Autorité"),
              Map.entry("office", "Lieu de délivrance"),
              Map.entry("personal", "N° personnel"),
              Map.entry("card", "N° du document")),
          "ms",
          Map.ofEntries(
              Map.entry("type", "Jenis"),
              Map.entry("code", "Kod Negara"),
              Map.entry("number", "No. Pasport"),
              Map.entry("surname", "Nama"),
              Map.entry("given", "Nama Lain"),
              Map.entry("full", "Nama / Name"),
              Map.entry("nationality", "Warganegara"),
              Map.entry("birth", "Tarikh Lahir"),
              Map.entry("place", "Tempat Lahir"),
              Map.entry("sex", "Jantina"),
              Map.entry("issued", "Tarikh Dikeluarkan"),
              Map.entry("expiry", "Sah Sehingga"),
              Map.entry("authority", "Pejabat Pengeluar"),
              Map.entry("office", "Pejabat Pengeluar"),
              Map.entry("personal", "No. Pengenalan"),
              Map.entry("card", "No. Dokumen")),
          "de",
          Map.ofEntries(
              Map.entry("type", "Typ"),
              Map.entry("code", "Kode"),
              Map.entry("number", "Pass-Nr."),
              Map.entry("surname", "Name"),
              Map.entry("given", "Vornamen"),
              Map.entry("nationality", "Staatsangehörigkeit"),
              Map.entry("birth", "Geburtstag"),
              Map.entry("place", "Geburtsort"),
              Map.entry("sex", "Geschlecht"),
              Map.entry("issued", "Ausstellungsdatum"),
              Map.entry("expiry", "Gültig bis"),
              Map.entry("authority", "Behörde"),
              Map.entry("office", "Ausstellungsort"),
              Map.entry("personal", "Personennummer"),
              Map.entry("card", "Dokumentnummer")),
          "fr",
          Map.ofEntries(
              Map.entry("type", "Type"),
              Map.entry("code", "Code du pays"),
              Map.entry("number", "Passeport n°"),
              Map.entry("surname", "Nom"),
              Map.entry("given", "Prénoms"),
              Map.entry("nationality", "Nationalité"),
              Map.entry("birth", "Date de naissance"),
              Map.entry("place", "Lieu de naissance"),
              Map.entry("sex", "Sexe"),
              Map.entry("issued", "Date de délivrance"),
              Map.entry("expiry", "Date d'expiration"),
              Map.entry("authority", "Autorité"),
              Map.entry("office", "Lieu de délivrance"),
              Map.entry("personal", "N° personnel"),
              Map.entry("card", "N° du document")));

  private final Map<String, String> first;
  private final boolean numbered;
  private int count;

  /**
   * @param numbered as (1), (2) and so on behind the text
   */
  Labels(String languages, boolean numbered) {
    this.first = OTHERS.getOrDefault(languages, Map.of());
    this.numbered = numbered;
  }

  String of(String field) {
    String english = EN.getOrDefault(field, "");
    String own = first.getOrDefault(field, "");
    String text =
        own.isEmpty() || own.equals(english)
            ? english
            : english.isEmpty() ? own : own + " / " + english;
    return numbered ? text + " (" + ++count + ")" : text;
  }

  /** Whether the issuer prints the names in one field. */
  boolean fullName() {
    return first.containsKey("full");
  }
}
