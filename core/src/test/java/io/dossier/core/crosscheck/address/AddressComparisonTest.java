package io.dossier.core.crosscheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented addresses. */
class AddressComparisonTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "H.No. 5-9-22/A, Adarsh Nagar, Hyderabad - 500063, Telangana|5-9-22/A Adarsh Nagar, Hyderabad TS 500063",
        "No. 14, 2nd Floor, 4th Cross, Indiranagar, Bangalore 560038|#14, II Floor, 4th Cross, Indira Nagar, Bengaluru - 560 038",
        "Flat 302, Sai Krupa Apartments, Lokhandwala, Andheri (W), Mumbai 400053|302 Sai Krupa Apts, Lokhandwala, Andheri West, Bombay 400053",
        "Plot No 45, Sector 12, Vashi, Navi Mumbai, Maharashtra 400703|Plot 45, Sec-12, Vashi, Navi Mumbai MH-400703",
        "D.No. 12-4-55, Brodipet, Guntur, Andhra Pradesh 522002|12-4-55 Brodipet Guntur A.P. 522002",
        "S/O Raghunath Das, Vill - Kalyanpur, P.O. - Bishnupur, Dist - Bankura, West Bengal, 722122|Village Kalyanpur, Post Bishnupur, Bankura, WB 722122",
        "C-45, Lajpat Nagar II, New Delhi - 110024|C 45 Lajpat Nagar-2, Delhi 110024",
        "Old No. 12, New No. 27, T.T.K. Road, Alwarpet, Chennai 600018|27 (Old 12) TTK Road, Alwarpet, Chennai-18",
        "Jl. Merdeka Barat No. 12, RT 003/RW 004, Kel. Gambir, Kec. Gambir, Jakarta Pusat 10110|Jalan Merdeka Barat 12 RT.03 RW.04 Gambir Jakarta Pusat",
        "Jln. Diponegoro Gg. III No. 7, Kel. Dinoyo, Malang, Jawa Timur|Jl Diponegoro Gang 3 No 7 Dinoyo Malang Jatim",
        "Perum. Bumi Serpong Damai Blok AB/12, Tangerang Selatan, Banten 15321|Perumahan Bumi Serpong Damai Blok AB No. 12, Tangsel 15321",
        "Dusun Karanganyar RT 02 RW 05, Desa Sidomulyo, Kec. Ampel, Kab. Boyolali|Dsn Karang Anyar RT.002/RW.005 Ds. Sidomulyo Kec Ampel Boyolali",
        "Komplek Taman Sari Indah Blok D4 No 8, Bandung 40116|Komp. Tamansari Indah D4/8 Bandung 40116",
        "Kp. Cibogo RT 04/02 Ds. Cisauk Kec. Cisauk Kab. Tangerang|Kampung Cibogo RT 004 RW 002, Desa Cisauk, Cisauk, Tangerang, Banten",
        "23, Gandhi Road, Near Bus Stand, Salem 636007|23 Gandhi Rd, Opp. State Bank, Salem 636007",
        "Jl. A. Yani No. 88, Surabaya 60234|Jl. Ahmad Yani 88, Surabaya 60234",
        "Jl. Jend. Sudirman Kav. 52-53, Jakarta Selatan 12190|Jalan Jenderal Sudirman Kavling 52-53, Jakarta Selatan 12190",
        "221 Mahatma Gandhi Road, Pune 411001|221, M.G. Road, Pune 411001",
        "Ghar No. 77, Mohalla Qazi Tola, Moradabad 244001|House No 77, Mohalla Kazi Tola, Moradabad UP 244001",
        "Shop 9, Laxmi Market, Station Road, Kolhapur 416001|Shop No.9 Lakshmi Market Stn Rd Kolhapur 416001",
        "15, Rue de la Paix, 75002 Paris|15 rue de la Paix, Paris 75002",
        "12 High St, Leeds LS1 4HT|12 High Street, Leeds, LS1 4HT",
        "Hauptstr. 5, 10115 Berlin|Hauptstraße 5, D-10115 Berlin",
        "W/O Suresh Patil, 44, Shivaji Nagar, Sangli, Maharashtra - 416416|44 Shivajinagar Sangli 416416",
        "3rd Main, 7th Block, No. 118, Jayanagar, Bengaluru 560070|No.118, 3rd Main Road, 7th Block, Jayanagar, Bangalore - 560070"
      })
  void matchesOnePlaceHoweverItIsWritten(String left, String right) {
    assertOutcome(Outcome.MATCH, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "24 Park Street, Kolkata 700016|Park Street, Kolkata 700016",
        "Jl. Melati No. 5 RT 01/02, Kel. Sukajadi, Pekanbaru|Jl. Melati No. 5 RT 01/02, Kel. Kampung Melayu, Pekanbaru",
        "56 Nehru Nagar, Bhilai 490020|56A Nehru Nagar, Bhilai 490020",
        "Jl. Cempaka No. 9 RT 02/03, Depok 16424|Jl. Cempaka No. 9 RT 05/03, Depok 16424",
        "88, Anna Salai, Chennai 600002|88, Anna Salai, Chennai 600006",
        "Flat 7, Shanti Kunj, Baner, Pune 411045|Shanti Kunj, Baner, Pune 411045",
        "Jl. Pahlawan No. 17, Sukoharjo 57511|Jl. Pahlawan No. 17",
        "Vill Rampur, Teh Sadar, Ballia 277001|Teh Sadar, Ballia 277001"
      })
  void leavesToAPersonWhatMayBeTheSame(String left, String right) {
    assertOutcome(Outcome.REVIEW, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "14, 4th Cross, Indiranagar, Bangalore 560038|14, 5th Cross, Indiranagar, Bangalore 560038",
        "Flat 302, Sai Krupa Apts, Andheri West, Mumbai 400053|Flat 302, Sai Darshan Apts, Andheri West, Mumbai 400053",
        "C-45, Lajpat Nagar, New Delhi 110024|C-54, Lajpat Nagar, New Delhi 110024",
        "Sector 12, House 40, Panchkula 134112|Sector 21, House 40, Panchkula 134112",
        "Jl. Merpati No. 3, Bandung 40115|Jl. Kasuari No. 3, Bandung 40115",
        "Blok C No. 3, Perum Griya Asri, Bekasi 17510|Blok D No. 3, Perum Griya Asri, Bekasi 17510",
        "Dusun Krajan RT 01 RW 01, Desa Sumberejo, Kec. Wates|Dusun Krajan RT 03 RW 02, Desa Sumberejo, Kec. Wates",
        "Vill. Madhopur, P.O. Siwan, Dist. Siwan 841226|Vill. Rampur, P.O. Siwan, Dist. Siwan 841226",
        "12, MG Road, Indore 452001|12, MG Road, Kochi 682016",
        "Jl. Gatot Subroto No. 10, Medan|Jl. Gatot Subroto No. 10, Denpasar",
        "18 Nehru Street, Puducherry 605001|18 Mission Street, Puducherry 605001",
        "Ward 5, Gandhi Nagar, Hisar 125001|Ward 9, Gandhi Nagar, Hisar 125001",
        "Gang Mawar No 2, Tegal|Gang Melati No 2, Tegal",
        "Jl. Sudirman No. 21, Padang 25112|Jl. Sudirman No. 121, Padang 25112",
        "A-202, Green Valley, Wakad, Pune 411057|A-302, Green Valley, Wakad, Pune 411057",
        "17, Anna Nagar East, Chennai 600102|17, Anna Nagar West, Chennai 600101"
      })
  void tellsOtherPlacesApart(String left, String right) {
    assertOutcome(Outcome.MISMATCH, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.ADDRESS, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
