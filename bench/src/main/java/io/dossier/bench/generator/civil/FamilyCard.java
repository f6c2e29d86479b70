package io.dossier.bench.generator.civil;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Barcodes;
import io.dossier.bench.generator.block.Column;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Grid;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.invented.Household;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.sheet.Family;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The family card of Indonesia (Kartu Keluarga): landscape, members in two tables of the same rows,
 * on security paper or, since 2019, on plain paper with a code instead of a seal.
 */
final class FamilyCard {
  static final Kind KIND =
      Kind.of(
          "kartu_keluarga",
          dice -> new FamilyCard(dice).drawn(),
          dice -> new FamilyCard(dice).drawn(),
          dice -> new FamilyCard(dice).drawn(),
          FamilyCard::copy);

  private final Dice dice;
  private final IndonesianPlace place;
  private final LocalDate issued;
  private final List<FamilyMember> members = new ArrayList<>();
  private final boolean electronic;
  private final Ink ink;
  private final Sheet sheet;
  private final double margin;
  private final String number;
  private final Truth truth = new Truth();

  private FamilyCard(Dice dice) {
    this.dice = dice;
    this.place = IndonesianPlace.any(dice);
    this.issued = dice.day(2010, 2025);
    this.electronic = issued.getYear() > 2019;
    Household household = Household.indonesian(dice);
    String religion =
        dice.pick("ISLAM", "ISLAM", "ISLAM", "ISLAM", "KRISTEN", "KATHOLIK", "HINDU", "BUDDHA");
    for (Household.Member member : household.members()) {
      if (member.person().birth().isBefore(issued)) {
        members.add(FamilyMember.of(dice, member, place, religion, issued));
      }
    }
    this.ink =
        Ink.of(
            dice.pick(
                Family.SANS,
                Family.SANS,
                Family.CONDENSED,
                Family.GROTESK,
                Family.SERIF,
                Family.SOURCE),
            dice.between(6.6, 7.8));
    this.sheet =
        new Sheet(
            297 * Sheet.MM,
            210 * Sheet.MM,
            electronic
                ? Color.WHITE
                : dice.pick(new Color(226, 238, 246), new Color(240, 244, 236), Color.WHITE));
    this.margin = dice.between(26.0, 44.0);
    this.number =
        place.code()
            + "%02d%02d%02d"
                .formatted(issued.getDayOfMonth(), issued.getMonthValue(), issued.getYear() % 100)
            + "%04d".formatted(dice.between(1, 40));
  }

  /** Made smaller on an upright page, as copiers without large paper do. */
  private static Drawn copy(Dice dice) {
    Drawn card = new FamilyCard(dice).drawn();
    Sheet page = Sheet.a4();
    double factor = page.width() / card.pages().get(0).width();
    page.place(card.pages().get(0), 0, dice.between(0.0, 0.4) * page.height(), factor);
    if (dice.chance(0.5)) {
      Decor.stamp(
          page,
          dice,
          90,
          page.height() * 0.88,
          dice.pick("LEGALISIR", "FOTOKOPI SESUAI ASLI", "COPY"),
          new Color(40, 50, 130));
    }
    return new Drawn(page, card.truth());
  }

  private Drawn drawn() {
    if (!electronic) {
      Decor.waves(sheet, dice, new Color(170, 200, 220, 90));
    }
    if (dice.chance(0.5)) {
      Decor.emblem(sheet, margin + 26, 8, 38, new Color(150, 120, 50));
    }
    double y = heading();
    y = holders(y);
    y = tables(y + 8);
    foot(y + 16);
    truth.text("number", number).text("head", members.get(0).name());
    truth.rows("members", members.stream().map(FamilyMember::truth).toList());
    return new Drawn(sheet, truth);
  }

  private double heading() {
    double middle = sheet.width() / 2;
    Ink title =
        ink.in(dice.pick(ink.face().family(), Family.SANS)).bold().sized(dice.between(17.0, 24.0));
    double y = 36;
    if (dice.chance(0.25)) {
      sheet.middle("REPUBLIK INDONESIA", middle, y - 12, ink.bold().scaled(1.3));
      y += 8;
    }
    sheet.middle("KARTU KELUARGA", middle, y, title);
    String label = dice.pick("No. ", "No. ", "No.", "Nomor : ");
    sheet.middle(
        label + number, middle, y + title.size() * 0.95, ink.bold().scaled(dice.between(1.6, 2.1)));
    return y + title.size() * 0.95 + 18;
  }

  private double holders(double start) {
    String separator = ":";
    String[][] left = {
      {dice.pick("Nama Kepala Keluarga", "Nama Kepala Keluarga", "Nama KK"), members.get(0).name()},
      {"Alamat", place.street().toUpperCase(Locale.ROOT)},
      {"RT/RW", place.rtRw()},
      {dice.pick("Desa/Kelurahan", "Kelurahan/Desa"), place.village().toUpperCase(Locale.ROOT)}
    };
    String[][] right = {
      {"Kecamatan", place.district().toUpperCase(Locale.ROOT)},
      {
        "Kabupaten/Kota",
        place.regency().replaceAll("KABUPATEN |KOTA ", dice.chance(0.5) ? "" : "$0").strip()
      },
      {"Kode Pos", place.postcode()},
      {"Provinsi", place.province()}
    };
    if (dice.chance(0.3)) {
      String[] moved = left[3];
      left = new String[][] {left[0], left[1], left[2], {"Kode Pos", place.postcode()}};
      right = new String[][] {moved, right[0], right[1], right[3]};
    }
    truth.text("address", left[1][1]);
    Ink letters = ink.scaled(dice.between(1.1, 1.25));
    double column = sheet.width() * dice.between(0.58, 0.66);
    for (int i = 0; i < 4; i++) {
      double y = start + i * letters.size() * 1.5;
      sheet.text(left[i][0], margin, y, letters).text(separator, margin + 110, y, letters);
      sheet.fitted(left[i][1], margin + 118, y, column - margin - 130, letters.bold());
      sheet.text(right[i][0], column, y, letters).text(separator, column + 90, y, letters);
      sheet.fitted(right[i][1], column + 98, y, sheet.width() - column - 110, letters.bold());
    }
    return start + 4 * letters.size() * 1.5 - letters.size() * 0.5;
  }

  private double tables(double start) {
    Grid grid =
        new Grid(
            Grid.Rules.ALL,
            dice.pick(Grid.Head.PLAIN, Grid.Head.BOLD, Grid.Head.TINTED),
            ink,
            Inks.accent(dice),
            dice.between(1.6, 2.6),
            false);
    int blank = dice.chance(0.6) ? Math.max(0, dice.pick(6, 8, 10) - members.size()) : 0;
    Pages pages = new Pages(() -> sheet, start, 0).to(start);
    double width = sheet.width() - 2 * margin;
    boolean blood = issued.getYear() >= 2019 || dice.chance(0.3);
    List<Column> upper = upperColumns(blood);
    grid.draw(pages, margin, width, upper, rows(blank, 1, m -> upper(m, blood)));
    pages.down(8);
    grid.draw(pages, margin, width, lowerColumns(), rows(blank, upper.size(), this::lower));
    return pages.y();
  }

  private interface Line {
    List<String> of(FamilyMember member);
  }

  private List<List<String>> rows(int blank, int firstColumn, Line line) {
    List<List<String>> rows = new ArrayList<>();
    int number = 1;
    List<String> sample = new ArrayList<>();
    rows.add(numbering(line.of(members.get(0)).size() + 1, firstColumn));
    for (FamilyMember member : members) {
      sample = new ArrayList<>(line.of(member));
      sample.add(0, "" + number++);
      rows.add(sample);
    }
    for (int i = 0; i < blank; i++) {
      List<String> empty =
          new ArrayList<>(
              java.util.Collections.nCopies(sample.size(), dice.chance(0.5) ? "" : "-"));
      empty.set(0, "" + number++);
      rows.add(empty);
    }
    return rows;
  }

  /** The row of column numbers: after the first, from a number on. */
  private static List<String> numbering(int columns, int first) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      numbers.add(i == 0 ? "" : "(" + (first + i - 1) + ")");
    }
    return numbers;
  }

  private List<Column> upperColumns(boolean blood) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.middle("No", 3),
                Column.left("Nama Lengkap", 21),
                Column.middle("NIK", 14),
                Column.middle("Jenis Kelamin", 10),
                Column.left("Tempat Lahir", 12),
                Column.middle("Tanggal Lahir", 9),
                Column.middle("Agama", 8),
                Column.left("Pendidikan", 15),
                Column.left("Jenis Pekerjaan", 16)));
    if (blood) {
      columns.add(Column.middle("Golongan Darah", 8));
    }
    return columns;
  }

  private List<String> upper(FamilyMember m, boolean blood) {
    List<String> row =
        new ArrayList<>(
            List.of(
                m.name(),
                m.nik(),
                m.gender(),
                m.birthPlace(),
                m.birth(),
                m.religion(),
                m.education(),
                m.occupation()));
    if (blood) {
      row.add(m.bloodType());
    }
    return row;
  }

  private List<Column> lowerColumns() {
    return List.of(
        Column.middle("No", 3),
        Column.left("Status Perkawinan", 12),
        Column.middle("Tanggal Perkawinan", 10),
        Column.left(dice.pick("Status Hubungan Dalam Keluarga", "Hubungan Dalam Keluarga"), 15),
        Column.middle("Kewarganegaraan", 10),
        Column.middle("No. Paspor", 8),
        Column.middle(dice.pick("No. KITAP", "No. KITAS/KITAP"), 8),
        Column.left("Nama Ayah", 18),
        Column.left("Nama Ibu", 18));
  }

  private List<String> lower(FamilyMember m) {
    return List.of(
        m.marital(), m.married(), m.member().relation(), "WNI", "-", "-", m.father(), m.mother());
  }

  private void foot(double y) {
    Ink letters = ink.scaled(1.1);
    String date =
        "%02d-%02d-%d".formatted(issued.getDayOfMonth(), issued.getMonthValue(), issued.getYear());
    sheet
        .text("Dikeluarkan Tanggal", margin, y, letters)
        .text(": " + date, margin + 90, y, letters);
    if (!electronic) {
      sheet
          .text("LEMBAR", margin, y + 12, letters)
          .text(": I. Kepala Keluarga", margin + 90, y + 12, letters);
      sheet.text(
          "II. RT   III. Desa/Kelurahan   IV. Kecamatan",
          margin + 97,
          y + 22,
          letters.scaled(0.85));
    }
    double middle = sheet.width() * 0.45;
    sheet.middle("KEPALA KELUARGA", middle, y, letters);
    Decor.signature(sheet, dice, middle - 30, y + 36, 60, new Color(20, 20, 60));
    sheet.middle(members.get(0).name(), middle, y + 58, letters.bold());
    sheet.middle(
        dice.pick("Tanda Tangan/Cap Jempol", "Tanda Tangan"), middle, y + 66, letters.scaled(0.7));
    double right = sheet.width() * 0.8;
    sheet.middle("KEPALA DINAS KEPENDUDUKAN DAN", right, y, letters);
    sheet.middle("PENCATATAN SIPIL " + place.regency(), right, y + letters.lead(), letters);
    if (electronic) {
      Barcodes.qr(sheet, "KK/" + number + "/" + date, right - 19, y + 16, 38);
    } else {
      Decor.signature(sheet, dice, right - 34, y + 38, 68, new Color(20, 20, 60));
      Decor.roundStamp(
          sheet,
          dice,
          right - 50,
          y + 34,
          26,
          "DINAS KEPENDUDUKAN",
          "CAPIL",
          new Color(90, 40, 140));
    }
    sheet.middle(
        People.titled(dice, People.indonesian(dice)).toUpperCase(Locale.ROOT),
        right,
        y + 64,
        letters.bold());
    sheet.middle("NIP. " + Numbers.nip(dice), right, y + 64 + letters.lead(), letters);
    if (electronic) {
      sheet.middle(
          "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh BSrE",
          sheet.width() / 2,
          Math.min(sheet.height() - 8, y + 92),
          letters.scaled(0.75));
    }
  }
}
