package io.dossier.core.extraction.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndianAddressTest {
  @Test
  void takesPartsFromTheEnd() {
    IndianAddress address =
        IndianAddress.of(
            "Flat No. 4, Shanti Tower, Lotus Road, Indrapur, Pune, Maharashtra - 411999");
    assertThat(address.postcode()).hasValue("411999");
    assertThat(address.state()).hasValue("Maharashtra");
    assertThat(address.city()).hasValue("Pune");
    assertThat(address.lines()).containsExactly("Flat No. 4, Shanti Tower", "Lotus Road, Indrapur");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 Lotus Road, Mysuru, KA 570999 | Mysuru | Karnataka | 570999",
        "7 Lotus Road, Mysuru, Karnataka, India, PIN: 570 999 | Mysuru | Karnataka | 570999",
        "7 Lotus Road, Cuttack, Orissa, 753999 | Cuttack | Odisha | 753999",
        "7 Lotus Road, Madurai - 625999, TAMILNADU | Madurai | Tamil Nadu | 625999",
        "7 Lotus Road, Dist. Nashik, Maharashtra 422999 | Nashik | Maharashtra | 422999",
        "7 Lotus Road, New Delhi, Delhi - 110999 | New Delhi | Delhi | 110999",
        "7 Lotus Road, Delhi - 110999 | Delhi | Delhi | 110999",
        "7 Lotus Road, Patna Bihar 800999 | Patna | Bihar | 800999",
        "7 Lotus Road, Patna, Bihar India 800999 | Patna | Bihar | 800999",
        "7 Lotus Road DIST: Nashik State: Maharashtra 422999 | Nashik | Maharashtra | 422999",
      })
  void knowsWaysOfWriting(String text, String city, String state, String postcode) {
    IndianAddress address = IndianAddress.of(text);
    assertThat(address.city()).hasValue(city);
    assertThat(address.state()).hasValue(state);
    assertThat(address.postcode()).hasValue(postcode);
    assertThat(address.lines()).containsExactly("7 Lotus Road");
  }

  @Test
  void takesAPointThatWasReadForACommaForOne() {
    IndianAddress address =
        IndianAddress.of(
            "C/O: Mohan Lal. Plot No. 7, Lotus Tower. Near St. Mary School. Mysuru. Karnataka 570999");
    assertThat(address.lines()).containsExactly("Plot No. 7, Lotus Tower", "Near St. Mary School");
    assertThat(address.city()).hasValue("Mysuru");
    assertThat(IndianAddress.of("7 Lotus Road, Dist. Nashik, Maharashtra").city())
        .hasValue("Nashik");
  }

  @Test
  void takesAPointBehindANumberForAComma() {
    assertThat(IndianAddress.of("H.No 7. Lotus Road, Mysuru, Karnataka").lines())
        .containsExactly("H.No 7", "Lotus Road");
  }

  @Test
  void aSubDistrictIsNoDistrict() {
    assertThat(
            IndianAddress.of(
                    "7 Lotus Road, VTC: Puri, PO: Puri, Sub District: Cuttack, State: Odisha")
                .lines())
        .containsExactly("7 Lotus Road, PO: Puri", "Sub District: Cuttack");
  }

  @Test
  void leavesOutWhoseHouseItIs() {
    assertThat(IndianAddress.of("S/O: Mohan Lal, 7 Lotus Road, Mysuru, Karnataka").lines())
        .containsExactly("7 Lotus Road");
    assertThat(IndianAddress.of("C/O Asha Devi, 7 Lotus Road, Mysuru, Karnataka").lines())
        .containsExactly("7 Lotus Road");
  }

  @Test
  void prefersTheTownThatIsCalledSo() {
    IndianAddress address =
        IndianAddress.of(
            "7 Lotus Road, VTC: Rampur, PO: Rampur, District: Nashik, State: Maharashtra, PIN Code:"
                + " 422999");
    assertThat(address.city()).hasValue("Rampur");
    assertThat(address.lines()).containsExactly("7 Lotus Road, PO: Rampur", "District: Nashik");
  }

  @Test
  void doesNotRepeatTheDistrictOfTheTown() {
    IndianAddress address =
        IndianAddress.of(
            "Building No./Flat No.: 12, Road/Street: Lotus Road, City/Town/Village: Nashik,"
                + " District: Nashik, State: Maharashtra, PIN Code: 422999");
    assertThat(address.city()).hasValue("Nashik");
    assertThat(address.lines()).containsExactly("12", "Lotus Road");
  }

  @Test
  void takesLigaturesApart() {
    IndianAddress address = IndianAddress.of("Near Post O\uFB03ce, Mysuru, Karnataka - 570999");
    assertThat(address.lines()).containsExactly("Near Post Office");
  }

  @Test
  void readsLinesAsParts() {
    IndianAddress address = IndianAddress.of("7 Lotus Road\nMysuru\nKarnataka - 570999");
    assertThat(address.city()).hasValue("Mysuru");
    assertThat(address.lines()).containsExactly("7 Lotus Road");
  }

  @Test
  void takesNoTelephoneNumberForAPostcode() {
    IndianAddress address = IndianAddress.of("7 Lotus Road, Mysuru, Karnataka, Mobile 9876501234");
    assertThat(address.postcode()).isEmpty();
    assertThat(address.city()).hasValue("Mysuru");
  }

  @Test
  void partsALongTextWithoutCommasAtABlank() {
    IndianAddress address =
        IndianAddress.of("House 7 Lotus Road behind the old mill near the lake 570999");
    assertThat(address.lines())
        .containsExactly("House 7 Lotus Road behind", "the old mill near the lake");
    assertThat(address.city()).isEmpty();
  }

  @Test
  void aDistrictOfTheTownsNameIsItWithABlankToo() {
    IndianAddress address =
        IndianAddress.of(
            "Flat No. 12, Lotus Tower, Hill Road, Nearby Landmark: Old Mill, City/Town/Village:"
                + " Mysu ru, District: Mysuru, State: Karnataka, PIN Code: 570999");
    assertThat(address.lines()).containsExactly("Flat No. 12, Lotus Tower", "Hill Road, Old Mill");
    assertThat(address.city()).hasValue("Mysu ru");
  }

  @Test
  void ofNothingMakesNothing() {
    assertThat(IndianAddress.of("").value()).isEmpty();
    assertThat(IndianAddress.of(" , - ").value()).isEmpty();
  }

  @Test
  void isAnObjectOfTexts() {
    assertThat(IndianAddress.of("7 Lotus Road, Mysuru, Karnataka - 570999").value())
        .isEqualTo(
            Optional.of(
                new Value.Row(
                    Map.of(
                        "address_line_1", new Value.Text("7 Lotus Road"),
                        "city", new Value.Text("Mysuru"),
                        "state", new Value.Text("Karnataka"),
                        "postcode", new Value.Text("570999")))));
  }

  @Test
  void knowsEveryStateByAllItsNames() {
    assertThat(IndianStates.all().choices()).hasSize(36);
    assertThat(List.of("MH", "maharashtra", "Maharastra"))
        .allMatch(text -> IndianStates.all().named(text).equals(Optional.of("Maharashtra")));
    assertThat(IndianStates.all().named("Atlantis")).isEmpty();
  }
}
