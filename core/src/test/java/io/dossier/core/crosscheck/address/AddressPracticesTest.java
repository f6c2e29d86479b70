package io.dossier.core.crosscheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which practices addresses of one place differ. Invented premises. */
class AddressPracticesTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|7 Subhash Road, Ahmednagar 414001|7, Subhash Rd, Ahilyanagar 414001",
        "MATCH|Djl. Soerabaja No. 4, Bandoeng|Jl. Surabaya 4, Bandung",
        "MATCH|Jl. Nangka 9, Tjirebon|Jalan Nangka 9, Cirebon",
        "REVIEW|Jl. Nangka No. 9|Jl. Nangka No. 9, Trenggalek",
        "MATCH|B-7 Patel Nagar, Sikar Raj.|B-7, Patel Nagar, Sikar, Rajasthan"
      })
  void readsTownsByEarlierNamesAndSpellings(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MISMATCH|House 8, Road 13, Gulshan, Dhaka|House 13, Road 8, Gulshan, Dhaka",
        "MISMATCH|Room 5, Chawl 9, Kurla, Mumbai 400070|Room 9, Chawl 5, Kurla, Mumbai 400070",
        "MISMATCH|Lantai 2 Kamar 7, Jl. Ahmad Yani 3, Solo|Lantai 7 Kamar 2, Jl. Ahmad Yani 3, Solo",
        "MISMATCH|KF-31, Shastri Nagar, Meerut|KG-31, Shastri Nagar, Meerut",
        "MATCH|Perum Graha Indah Blok AB 3 No. 10, Makassar|Graha Indah AB3/10, Makassar",
        "MATCH|14/2 (Old 9), Temple Street, Erode 638001|Old 9, Temple Street, Erode 638001",
        "MATCH|No. 14, 3rd Cross, 5th Main, Indiranagar, Bangalore|14, III Cross, V Main, Indira Nagar, Bengaluru",
        "MATCH|Road No. 4, Plot 12, Ashok Vihar, Ranchi|Plot 12, Road 4, Ashok Vihar, Ranchi"
      })
  void tellsNumbersByWhatTheyNumber(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MISMATCH|112 Station Road, Ajmer|112 Jail Road, Ajmer",
        "MISMATCH|C-9, Poorva Vihar, Patna|C-9, Kirti Vihar, Patna",
        "MISMATCH|Behind Water Tank, Chatra|Near High School, Chatra",
        "MISMATCH|Asansol, West Bengal|Burnpur Colony, Asansol",
        "REVIEW|Jl. Kenari No. 7, Jambi 36122|Jl. Kenara No. 7, Jambi 36122"
      })
  void tellsStreetsByPlainNames(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MATCH|Jl. Jend. Gatot Subroto 18, Medan|Jl. Gatsu 18, Medan",
        "MATCH|Rusun Tambora Blok B Lt. 3 No. 9, Jakbar|Rumah Susun Tambora Blok B Lantai 3 Nomor 9, Jakarta Barat",
        "MATCH|Kp. Babakan, Gn. Sindur, Kab. Bogor 16340|Kampung Babakan, Gunung Sindur, Bogor 16340",
        "MATCH|ll Mandir Marg, Bhopa1 462003|11, Mandir Marg, Bhopal 462003",
        "MATCH|33 Kamarajar Salai, Madurai|33 Kamarajar Road, Madurai",
        "MATCH|900 N Grant Blvd, Tulsa, OK 74106-1188|900 North Grant Boulevard, Tulsa, Oklahoma 74106"
      })
  void readsShortFormsOfNamesOfPlaces(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "REVIEW|Jl. Kemang Raya 40, Kel. Cipete, Jakarta Selatan|Jl. Kemang Raya 40, Kel. Kemang, Jakarta Selatan",
        "MATCH|Dsn. Krajan, Ds. Sendang, Kec. Sendang, Tulungagung|Dusun Krajan, Desa Sendang, Tulungagung",
        "REVIEW|14-3-20, Brodipet, Guntur 522002|14-3-20, Brodipet, Guntur 500022"
      })
  void asksWherePartsOfTheAdministrationDiffer(Outcome expected, String left, String right) {
    assertOutcome(expected, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.ADDRESS, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
