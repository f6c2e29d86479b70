package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.Drawn;
import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.Truth;
import io.dossier.bench.generator.block.Decor;
import io.dossier.bench.generator.block.Inks;
import io.dossier.bench.generator.block.Pages;
import io.dossier.bench.generator.block.Prose;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.DateStyle;
import io.dossier.bench.generator.invented.IndianPlace;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Spelled;
import io.dossier.bench.generator.sheet.Ink;
import io.dossier.bench.generator.sheet.Sheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** Contracts in English and Indonesian, and the agreements by which homes are let in India. */
final class Agreement {
  static final Kind CONTRACT =
      Kind.of(
          "contract",
          dice -> new Agreement(dice).english(),
          dice -> new Agreement(dice).english(),
          dice -> new Agreement(dice).indonesian(),
          dice -> new Agreement(dice).indonesian());
  static final Kind RENT =
      Kind.of(
          "rent_agreement",
          dice -> new Agreement(dice).rent(true),
          dice -> new Agreement(dice).rent(false));

  private final Dice dice;
  private final Ink ink;
  private final double margin;
  private final Pages pages;
  private final LocalDate day;
  private int clause;

  private Agreement(Dice dice) {
    this.dice = dice;
    this.ink = Inks.page(dice).sized(dice.between(9.5, 11.0));
    this.margin = dice.between(56.0, 76.0);
    this.pages = new Pages(Sheet::a4, 70, 80);
    this.day = dice.day(2012, 2025);
  }

  private double width() {
    return pages.sheet().width() - 2 * margin;
  }

  private void title(String text) {
    pages.sheet().middle(text, pages.sheet().width() / 2, pages.y(), ink.bold().scaled(1.35));
    pages.down(ink.lead() * 2.2);
  }

  private void paragraph(String text) {
    int lines = Prose.wrapped(text, ink, width()).size();
    pages.need(lines * ink.lead());
    pages.to(
        Prose.justified(pages.sheet(), text, margin, pages.y(), width(), ink) + ink.lead() * 0.6);
  }

  private void heading(String text) {
    pages.need(ink.lead() * 4);
    pages.sheet().text(text, margin, pages.y(), ink.bold());
    pages.down(ink.lead() * 1.3);
  }

  private void clause(String heading, String... sentences) {
    clause++;
    heading(clause + ". " + heading);
    for (String sentence : sentences) {
      paragraph(sentence);
    }
  }

  private void signed(String one, String two, String first, String second) {
    pages.need(120);
    pages.down(ink.lead() * 2);
    double right = margin + width() * 0.6;
    Sheet sheet = pages.sheet();
    sheet.text(one, margin, pages.y(), ink.bold());
    sheet.text(two, right, pages.y(), ink.bold());
    Decor.signature(sheet, dice, margin, pages.y() + 44, 80, new Color(30, 40, 120));
    Decor.signature(sheet, dice, right, pages.y() + 44, 80, new Color(30, 40, 120));
    sheet.text(first, margin, pages.y() + 66, ink);
    sheet.text(second, right, pages.y() + 66, ink);
    pages.down(80);
  }

  private Drawn english() {
    String one = Companies.english(dice);
    String two = dice.chance(0.5) ? Companies.english(dice) : People.ENGLISH.person(dice).name();
    String work =
        dice.pick("Service", "Supply", "Consultancy", "Distribution", "Employment", "Maintenance");
    String date = DateStyle.of("d mmmm yyyy", "en").print(day);
    pages.to(90);
    title((work + dice.pick(" Agreement", " Contract")).toUpperCase(java.util.Locale.ROOT));
    paragraph(
        dice.pick(
                "This Agreement is made on ",
                "This Agreement (the \"Agreement\") is entered into as of ")
            + date
            + " by and between "
            + one
            + " (hereinafter referred to as the \""
            + dice.pick("Company", "Client", "Supplier")
            + "\") and "
            + two
            + " (hereinafter referred to as the \""
            + dice.pick("Contractor", "Consultant", "Buyer")
            + "\"), together the \"Parties\".");
    if (dice.chance(0.6)) {
      heading(dice.pick("WHEREAS", "RECITALS", "BACKGROUND"));
      paragraph(
          "The Company wishes to obtain and the other party is willing to provide the "
              + work.toLowerCase(java.util.Locale.ROOT)
              + " described herein, NOW THEREFORE, in consideration of the mutual covenants, the Parties agree as follows:");
    }
    clause(
        "Scope",
        "The services to be performed under this Agreement are set out in Schedule A.",
        "Changes to the services require the written consent of both Parties.");
    clause(
        dice.pick("Term", "Duration"),
        "This Agreement shall commence on the date first written above and shall continue for a period of "
            + dice.between(1, 5)
            + " years unless terminated earlier in accordance with its terms.");
    clause(
        dice.pick("Payment", "Fees", "Remuneration"),
        "In consideration of the services a fee of USD "
            + dice.between(2, 90)
            + ",000 shall be paid within "
            + dice.pick("14", "30", "45")
            + " days of receipt of an invoice.");
    clause(
        "Confidentiality",
        "Each party shall keep confidential all information disclosed by the other party and shall not use it for any purpose other than the performance of this Agreement.");
    if (dice.chance(0.7)) {
      clause(
          "Termination",
          "Either party may terminate this Agreement by giving "
              + dice.pick("thirty", "sixty", "ninety")
              + " days' written notice to the other party.");
    }
    if (dice.chance(0.7)) {
      clause(
          "Liability",
          "Neither party shall be liable for any indirect or consequential loss arising out of this Agreement.");
    }
    clause(
        "Governing Law",
        "This Agreement shall be governed by and construed in accordance with the laws of "
            + dice.pick("England and Wales", "Singapore", "the State of Delaware", "Malaysia")
            + ".");
    paragraph(
        "IN WITNESS WHEREOF the Parties have executed this Agreement on the date first above written.");
    signed("For and on behalf of", "For and on behalf of", one, two);
    return new Drawn(pages.all(), new Truth());
  }

  private Drawn indonesian() {
    String one = People.indonesian(dice).name();
    String two = People.indonesian(dice).name();
    String firm = Companies.indonesian(dice);
    IndonesianPlace place = IndonesianPlace.any(dice);
    String kind =
        dice.pick(
            "KERJA SAMA",
            "KERJA WAKTU TERTENTU",
            "JUAL BELI",
            "SEWA MENYEWA RUKO",
            "PINJAM MEMINJAM UANG",
            "PEMBORONGAN PEKERJAAN");
    pages.to(80);
    title((dice.chance(0.6) ? "SURAT PERJANJIAN " : "PERJANJIAN ") + kind);
    pages.to(pages.y() - ink.lead());
    pages
        .sheet()
        .middle(
            "Nomor: " + dice.shaped("###/SPK/") + day.getMonthValue() + "/" + day.getYear(),
            pages.sheet().width() / 2,
            pages.y(),
            ink);
    pages.down(ink.lead() * 2);
    paragraph(
        "Pada hari ini, "
            + Spelled.indonesian(day)
            + ", bertempat di "
            + place.regencyTitled()
            + ", yang bertanda tangan di bawah ini:");
    paragraph(
        "1. "
            + one
            + ", bertindak untuk dan atas nama "
            + firm
            + ", beralamat di "
            + place.street()
            + ", "
            + place.regencyTitled()
            + ", selanjutnya disebut PIHAK PERTAMA.");
    paragraph(
        "2. "
            + two
            + ", bertempat tinggal di "
            + IndonesianPlace.any(dice).street()
            + ", selanjutnya disebut PIHAK KEDUA.");
    paragraph(
        "Kedua belah pihak sepakat untuk mengikatkan diri dalam perjanjian ini dengan ketentuan sebagai berikut:");
    String[][] articles = {
      {
        "RUANG LINGKUP",
        "PIHAK PERTAMA memberikan pekerjaan kepada PIHAK KEDUA dan PIHAK KEDUA menerima pekerjaan tersebut sesuai lampiran perjanjian ini."
      },
      {
        "JANGKA WAKTU",
        "Perjanjian ini berlaku selama "
            + dice.between(6, 36)
            + " bulan terhitung sejak tanggal ditandatangani dan dapat diperpanjang atas kesepakatan kedua belah pihak."
      },
      {
        "HAK DAN KEWAJIBAN",
        "PIHAK KEDUA wajib melaksanakan pekerjaan dengan sebaik-baiknya dan berhak menerima pembayaran sesuai dengan perjanjian."
      },
      {
        "PEMBAYARAN",
        "PIHAK PERTAMA membayar kepada PIHAK KEDUA sebesar Rp "
            + dice.between(3, 900)
            + ".000.000,- melalui transfer bank."
      },
      {
        "KEADAAN MEMAKSA",
        "Kedua belah pihak dibebaskan dari tanggung jawab atas kelambatan yang disebabkan oleh keadaan memaksa (force majeure)."
      },
      {
        "PENYELESAIAN PERSELISIHAN",
        "Perselisihan diselesaikan secara musyawarah, dan apabila tidak tercapai mufakat maka diselesaikan melalui Pengadilan Negeri setempat."
      }
    };
    int number = 1;
    for (String[] article : dice.some(List.of(articles), dice.between(4, 6))) {
      pages.need(ink.lead() * 5);
      pages.sheet().middle("Pasal " + number++, pages.sheet().width() / 2, pages.y(), ink.bold());
      pages.down(ink.lead());
      pages.sheet().middle(article[0], pages.sheet().width() / 2, pages.y(), ink.bold());
      pages.down(ink.lead() * 1.4);
      paragraph(article[1]);
    }
    paragraph(
        "Demikian perjanjian ini dibuat dalam rangkap dua bermeterai cukup dan mempunyai kekuatan hukum yang sama.");
    signed("PIHAK PERTAMA", "PIHAK KEDUA", one, two);
    return new Drawn(pages.all(), new Truth());
  }

  /**
   * @param stamped on stamp paper, whose head takes a third of the first page
   */
  private Drawn rent(boolean stamped) {
    String owner = People.indian(dice).name();
    String tenant = People.indian(dice).name();
    IndianPlace home = IndianPlace.any(dice);
    IndianPlace from = IndianPlace.any(dice);
    int rent = dice.between(50, 600) * 100;
    String date = DateStyle.of("d mmmm yyyy", "en").print(day);
    boolean licence = dice.chance(0.3);
    if (stamped) {
      Sheet sheet = pages.sheet();
      sheet.shade(
          margin / 2,
          30,
          sheet.width() - margin,
          170,
          new Color(226, 240, 226),
          new Color(206, 226, 214),
          true);
      sheet.middle(
          dice.pick("INDIA NON JUDICIAL", "e-Stamp"),
          sheet.width() / 2,
          60,
          ink.bold().scaled(1.4));
      sheet.middle("Government of " + home.state(), sheet.width() / 2, 80, ink);
      sheet.text(
          "Certificate No. : IN-" + home.stateLetters() + dice.digits(14),
          margin,
          110,
          ink.scaled(0.9));
      sheet.text(
          "Stamp Duty Amount (Rs.) : " + dice.pick("100", "200", "500"),
          margin,
          128,
          ink.scaled(0.9));
      sheet.text("Description of Document : Article 35 Lease", margin, 146, ink.scaled(0.9));
      sheet.text(
          "First Party : " + owner + "   Second Party : " + tenant, margin, 164, ink.scaled(0.9));
      pages.to(240);
    } else {
      pages.to(84);
    }
    title(
        licence
            ? "LEAVE AND LICENSE AGREEMENT"
            : dice.pick(
                "RENT AGREEMENT", "RENTAL AGREEMENT", "HOUSE RENT AGREEMENT", "LEASE DEED"));
    String lessor = licence ? "Licensor" : dice.pick("Landlord", "Lessor", "Owner");
    String lessee = licence ? "Licensee" : dice.pick("Tenant", "Lessee");
    paragraph(
        "This "
            + (licence ? "Leave and License Agreement" : "Rent Agreement")
            + " is made and executed at "
            + home.city()
            + " on this "
            + date
            + " between "
            + owner
            + ", residing at "
            + from.line()
            + " (hereinafter called the \""
            + lessor
            + "\") of the ONE PART and "
            + tenant
            + " (hereinafter called the \""
            + lessee
            + "\") of the OTHER PART.");
    paragraph(
        "WHEREAS the "
            + lessor
            + " is the absolute owner of the premises situated at "
            + home.line()
            + " and has agreed to let out the same to the "
            + lessee
            + " for "
            + dice.pick("residential", "residential", "commercial")
            + " purposes on the following terms and conditions:");
    int number = 1;
    for (String term :
        dice.some(
            List.of(
                "That the monthly rent of the premises shall be Rs. "
                    + rent
                    + "/- (Rupees "
                    + Spelled.indian(rent)
                    + " only), payable on or before the "
                    + dice.between(1, 10)
                    + "th of every month.",
                "That the tenancy shall be for a period of 11 months commencing from " + date + ".",
                "That the "
                    + lessee
                    + " has paid a sum of Rs. "
                    + rent * 3
                    + "/- as interest free security deposit, refundable at the time of vacating the premises.",
                "That the "
                    + lessee
                    + " shall pay electricity and water charges as per the meter readings.",
                "That the " + lessee + " shall not sub-let the premises or any part thereof.",
                "That either party may terminate this agreement by giving one month's notice in writing.",
                "That the rent shall be increased by "
                    + dice.pick("5", "8", "10")
                    + "% after the expiry of 11 months.",
                "That the "
                    + lessee
                    + " shall keep the premises in good condition and shall not make any structural alterations."),
            dice.between(5, 8))) {
      paragraph(number++ + ". " + term);
    }
    paragraph(
        "IN WITNESS WHEREOF both the parties have set their hands on the day and year first above written in the presence of the witnesses.");
    signed(
        lessor.toUpperCase(java.util.Locale.ROOT),
        lessee.toUpperCase(java.util.Locale.ROOT),
        owner,
        tenant);
    pages.need(60);
    pages.sheet().text("WITNESSES:", margin, pages.y(), ink.bold());
    pages
        .sheet()
        .text(
            "1. ______________________     2. ______________________",
            margin,
            pages.y() + ink.lead() * 1.8,
            ink);
    return new Drawn(pages.all(), new Truth());
  }
}
