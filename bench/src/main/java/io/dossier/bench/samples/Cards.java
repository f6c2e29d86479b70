package io.dossier.bench.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;

/** Identity documents of people who do not exist. */
final class Cards {
  private static final Color INK = new Color(20, 20, 25);
  private static final String[][] KTP = {
    {"Nama", "SEKAR AYU PRAMESWARI"},
    {"Tempat/Tgl Lahir", "BANDUNG, 17-09-1993"},
    {"Jenis Kelamin", "PEREMPUAN"},
    {"Alamat", "JL. KENANGA RAYA NO. 21"},
    {"   RT/RW", "004/011"},
    {"   Kel/Desa", "SUKAMAJU"},
    {"   Kecamatan", "CICENDO"},
    {"Agama", "ISLAM"},
    {"Status Perkawinan", "BELUM KAWIN"},
    {"Pekerjaan", "KARYAWAN SWASTA"},
    {"Kewarganegaraan", "WNI"},
    {"Berlaku Hingga", "SEUMUR HIDUP"},
  };

  private Cards() {}

  /** The number's seventh to twelfth digits are the birth date, the day with 40 added for women. */
  static BufferedImage ktp() {
    Canvas card = new Canvas(1280, 810, new Color(190, 217, 234));
    card.graphics.setPaint(
        new GradientPaint(0, 0, new Color(176, 209, 232), 1280, 810, new Color(214, 230, 240)));
    card.graphics.fillRect(0, 0, 1280, 810);
    card.waves(new Color(150, 190, 216), 27);
    card.graphics.setColor(INK);
    card.font(Font.SANS_SERIF, Font.BOLD, 36).middle("PROVINSI JAWA BARAT", 58);
    card.middle("KOTA BANDUNG", 102);
    card.font(Font.SANS_SERIF, Font.BOLD, 44).left("NIK  :  3273055709930002", 60, 172);
    int y = 226;
    for (String[] row : KTP) {
      card.font(Font.SANS_SERIF, Font.PLAIN, 28).left(row[0], 60, y).left(":", 335, y);
      card.font(Font.SANS_SERIF, Font.BOLD, 28).left(row[1], 360, y);
      y += 45;
    }
    card.font(Font.SANS_SERIF, Font.PLAIN, 28).left("Gol. Darah : B", 680, 316);
    Portrait.draw(card, new Color(168, 52, 50), 985, 190, 240, 310);
    card.graphics.setColor(INK);
    card.font(Font.SANS_SERIF, Font.PLAIN, 24);
    card.left("BANDUNG", 1040, 545).left("12-03-2019", 1033, 578);
    card.signature(1020, 660);
    return card.picture;
  }

  /** Of the specimen state of ICAO Doc 9303, Utopia; the check digits are computed. */
  static BufferedImage passport() {
    Canvas page = new Canvas(1500, 1060, new Color(238, 232, 220));
    page.waves(new Color(214, 216, 206), 31);
    page.graphics.setColor(INK);
    page.font(Font.SANS_SERIF, Font.BOLD, 44).left("UTOPIA", 80, 90);
    page.font(Font.SANS_SERIF, Font.PLAIN, 24).left("PASSPORT / PASSEPORT", 80, 130);
    labelled(page, 520, 90, "Type", "P");
    labelled(page, 680, 90, "Code", "UTO");
    labelled(page, 1080, 90, "Passport No. / No. du passeport", "KX8041732");
    labelled(page, 520, 185, "Surname / Nom", "HALVORSEN");
    labelled(page, 520, 280, "Given names / Prénoms", "INGRID MARIE");
    labelled(page, 520, 375, "Nationality / Nationalité", "UTOPIAN");
    labelled(page, 520, 470, "Date of birth / Date de naissance", "23 FEB 1987");
    labelled(page, 1080, 470, "Place of birth / Lieu de naissance", "ZENITH");
    labelled(page, 520, 565, "Sex / Sexe", "F");
    labelled(page, 1080, 565, "Authority / Autorité", "PASSPORT OFFICE");
    labelled(page, 520, 660, "Date of issue / Date de délivrance", "10 NOV 2021");
    labelled(page, 1080, 660, "Date of expiry / Date d'expiration", "09 NOV 2031");
    Portrait.draw(page, new Color(196, 205, 212), 80, 180, 380, 490);
    page.graphics.setColor(INK);
    page.signature(120, 745);
    Mrz zone = Mrz.td3("UTO", "HALVORSEN<<INGRID<MARIE", "KX8041732", "870223", "F", "311109");
    page.font(Font.MONOSPACED, Font.PLAIN, 46);
    page.pitched(zone.upper(), 60, 905, 31.4).pitched(zone.lower(), 60, 985, 31.4);
    return page.picture;
  }

  private static void labelled(Canvas page, int x, int y, String label, String value) {
    page.font(Font.SANS_SERIF, Font.PLAIN, 20).left(label, x, y);
    page.font(Font.SANS_SERIF, Font.BOLD, 32).left(value, x, y + 38);
  }
}
