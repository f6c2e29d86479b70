package io.dossier.bench.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Identity documents of people who do not exist. */
final class Cards {
  private static final String[][] KTP = {
    {"Nama", "SEKAR AYU PRAMESWARI"},
    {"Tempat/Tgl Lahir", "BANDUNG, 17-09-1993"},
    {"Jenis Kelamin", "PEREMPUAN      Gol. Darah : B"},
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

  /**
   * The number's seventh to twelfth digits are the birth date, the day with 40 added for a woman.
   */
  static BufferedImage ktp(Random random) {
    Canvas card = new Canvas(1280, 810, new Color(190, 217, 234));
    card.graphics.setPaint(
        new GradientPaint(0, 0, new Color(176, 209, 232), 1280, 810, new Color(214, 230, 240)));
    card.graphics.fillRect(0, 0, 1280, 810);
    card.graphics.setColor(new Color(20, 20, 25));
    card.font(Font.SANS_SERIF, Font.BOLD, 36).middle("PROVINSI JAWA BARAT", 58);
    card.middle("KOTA BANDUNG", 102);
    card.font(Font.SANS_SERIF, Font.BOLD, 44).left("NIK  :  3273055709930002", 60, 172);
    int y = 226;
    for (String[] row : KTP) {
      card.font(Font.SANS_SERIF, Font.PLAIN, 28).left(row[0], 60, y).left(":", 335, y);
      card.font(Font.SANS_SERIF, Font.BOLD, 28).left(row[1], 360, y);
      y += 45;
    }
    portrait(card, random, 985, 190, 240, 310);
    card.font(Font.SANS_SERIF, Font.PLAIN, 24);
    card.left("BANDUNG", 1040, 560).left("12-03-2019", 1035, 595);
    return card.picture;
  }

  /** The specimen country of ICAO Doc 9303; the check digits are computed. */
  static BufferedImage passport(Random random) {
    Canvas page = new Canvas(1500, 1060, new Color(236, 231, 218));
    page.graphics.setColor(new Color(30, 30, 35));
    page.font(Font.SANS_SERIF, Font.BOLD, 44).left("UTOPIA", 80, 90);
    page.font(Font.SANS_SERIF, Font.PLAIN, 24).left("PASSPORT / PASSEPORT", 80, 130);
    portrait(page, random, 80, 180, 380, 490);
    labelled(page, 520, 200, "Surname / Nom", "HALVORSEN");
    labelled(page, 520, 290, "Given names / Prénoms", "INGRID MARIE");
    labelled(page, 520, 380, "Nationality / Nationalité", "UTOPIAN");
    labelled(page, 520, 470, "Date of birth / Date de naissance", "23 FEB 1987");
    labelled(page, 520, 560, "Sex / Sexe", "F");
    labelled(page, 520, 650, "Date of expiry / Date d'expiration", "09 NOV 2031");
    labelled(page, 1080, 200, "Passport No.", "L70Q41882");
    Mrz zone = Mrz.td3("UTO", "HALVORSEN<<INGRID<MARIE", "L70Q41882", "870223", "F", "311109");
    page.font(Font.MONOSPACED, Font.PLAIN, 52);
    page.left(zone.upper(), 60, 900).left(zone.lower(), 60, 980);
    return page.picture;
  }

  private static void labelled(Canvas page, int x, int y, String label, String value) {
    page.font(Font.SANS_SERIF, Font.PLAIN, 20).left(label, x, y);
    page.font(Font.SANS_SERIF, Font.BOLD, 32).left(value, x, y + 38);
  }

  /** A grey shape that stands for a face; nobody's. */
  private static void portrait(Canvas card, Random random, int x, int y, int width, int height) {
    card.graphics.setColor(new Color(158, 60, 60));
    card.graphics.fillRect(x, y, width, height);
    card.graphics.setColor(new Color(120 + random.nextInt(60), 100, 90));
    card.graphics.fillOval(x + width / 4, y + height / 6, width / 2, height / 2);
    card.graphics.fillOval(x + width / 10, y + height * 2 / 3, width * 4 / 5, height / 2);
    card.graphics.setColor(new Color(20, 20, 25));
  }
}
