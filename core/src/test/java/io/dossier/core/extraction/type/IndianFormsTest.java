package io.dossier.core.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldValue;
import io.dossier.core.extraction.Value;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the forms of Indian papers find, the type being told. */
class IndianFormsTest {
  private final BuiltInExtractor extractor = new BuiltInExtractor();

  @Test
  void readsAadhaarCard() {
    Map<String, Object> fields =
        fields(
            DocumentType.AADHAAR,
            "          Government of India",
            "        Asha Patil",
            "        DOB : 05/07/1992",
            "        FEMALE",
            "             2345 6789 0124",
            "     MERA AADHAAR, MERI PEHCHAN",
            "",
            "   Unique Identification Authority of India",
            "Address:",
            "D/O Mohan Patil, Flat No. 4, Shanti Tower,",
            "Lotus Road, Nashik, Maharashtra - 422999",
            "             2345 6789 0124",
            "  1947      help@uidai.gov.in");
    assertThat(fields)
        .containsEntry("name", "Asha Patil")
        .containsEntry("date_of_birth", "1992-07-05")
        .containsEntry("aadhaar_number", "234567890124")
        .containsEntry(
            "address",
            "D/O Mohan Patil, Flat No. 4, Shanti Tower, Lotus Road, Nashik, Maharashtra - 422999")
        .containsEntry(
            "formatted_address",
            Map.of(
                "address_line_1", "Flat No. 4, Shanti Tower",
                "address_line_2", "Lotus Road",
                "city", "Nashik",
                "state", "Maharashtra",
                "postcode", "422999"));
  }

  @Test
  void readsTaxCardWithoutLabels() {
    assertThat(
            fields(
                DocumentType.PAN,
                "INCOME TAX DEPARTMENT          GOVT. OF INDIA",
                "ASHA PATIL",
                "MOHAN PATIL",
                "05/07/1992",
                "Permanent Account Number",
                "ABCPP1234K",
                "Signature"))
        .containsEntry("name_as_per_pan", "ASHA PATIL")
        .containsEntry("father_name", "MOHAN PATIL")
        .containsEntry("dob", "1992-07-05")
        .containsEntry("pan_number", "ABCPP1234K");
  }

  @Test
  void readsDrivingLicence() {
    assertThat(
            fields(
                DocumentType.DRIVING_LICENSE,
                "            Indian Union Driving Licence",
                "          Issued by Government of Maharashtra",
                "     MH12 20150004321",
                "Issue Date        Validity (NT)     Validity (TR)",
                "14-03-2015        13-03-2035",
                "Name : ASHA PATIL",
                "Date of Birth : 05-07-1992       Blood Group : B+",
                "Son/Daughter/Wife of : MOHAN PATIL",
                "Address :",
                "FLAT NO 4, LOTUS ROAD, NASHIK, MH 422999"))
        .containsEntry("dl_number", "MH12 20150004321")
        .containsEntry("name", "ASHA PATIL")
        .containsEntry("date_of_birth", "1992-07-05")
        .containsEntry("issue_date", "2015-03-14")
        .containsEntry("valid_till", "2035-03-13")
        .containsEntry("state", "Maharashtra");
  }

  @Test
  void readsTaxRegistrationWithItsAddressInParts() {
    assertThat(
            fields(
                DocumentType.GST_CERT,
                "                  Government of India",
                "                 Form GST REG-06",
                "               Registration Certificate",
                "         Registration Number : 27ABCPP1234K1ZP",
                "1.  Legal Name                     ASHA PATIL",
                "2.  Trade Name, if any             LOTUS TRADERS",
                "4.  Constitution of Business       Proprietorship",
                "5.  Address of Principal Place of  Shop No. 4, Lotus Road, Nashik,",
                "    Business                       Maharashtra, 422999",
                "6.  Date of Liability              01/04/2019",
                "7.  Period of Validity             From 01/04/2019 To Not Applicable",
                "8.  Type of Registration           Regular",
                "Name                               R. Kulkarni",
                "Designation                        State Tax Officer",
                "Date of issue of Certificate       22/05/2019"))
        .containsEntry("gst_number", "27ABCPP1234K1ZP")
        .containsEntry("legal_name", "ASHA PATIL")
        .containsEntry("constitution_of_business", "Proprietorship")
        .containsEntry("date_of_issue", "2019-05-22")
        .containsEntry("address", "Shop No. 4, Lotus Road, Nashik, Maharashtra, 422999")
        .containsEntry(
            "formatted_address",
            Map.of(
                "address_line_1", "Shop No. 4",
                "address_line_2", "Lotus Road",
                "city", "Nashik",
                "state", "Maharashtra",
                "postcode", "422999"));
  }

  @Test
  void readsVotersCard() {
    assertThat(
            fields(
                DocumentType.VOTER_ID,
                "      ELECTION COMMISSION OF INDIA",
                "            IDENTITY CARD",
                "ABC1234566",
                "Elector's Name : Asha Patil",
                "Father's Name : Mohan Patil",
                "Sex : Female",
                "Date of Birth : 05/07/1992"))
        .containsEntry("voter_id", "ABC1234566")
        .containsEntry("name", "Asha Patil")
        .containsEntry("gender", "FEMALE")
        .containsEntry("date_of_birth", "1992-07-05");
  }

  @Test
  void readsRegistrationOfSmallEnterprise() {
    assertThat(
            fields(
                DocumentType.UDYAM_CERT,
                "        UDYAM REGISTRATION CERTIFICATE",
                "UDYAM REGISTRATION NUMBER       UDYAM-MH-18-0004321",
                "NAME OF ENTERPRISE              LOTUS TRADERS",
                "TYPE OF ENTERPRISE              MICRO",
                "MAJOR ACTIVITY                  TRADING",
                "DATE OF UDYAM REGISTRATION      14/03/2021"))
        .containsEntry("udyam_number", "UDYAM-MH-18-0004321")
        .containsEntry("name", "LOTUS TRADERS");
  }

  @Test
  void readsRegistrationOfShop() {
    assertThat(
            fields(
                DocumentType.SHOP_ACT_LICENSE,
                "        Department of Labour, Government of Karnataka",
                "        CERTIFICATE OF REGISTRATION OF ESTABLISHMENT",
                "Registration Number      : KA/SE/2021/40321",
                "Name of Establishment    : LOTUS TRADERS",
                "Name of Employer         : Asha Patil",
                "Nature of Business       : Retail Trade",
                "Valid From               : 14/03/2021"))
        .containsEntry("registration_number", "KA/SE/2021/40321")
        .containsEntry("name", "LOTUS TRADERS");
  }

  @Test
  void readsFoodLicence() {
    assertThat(
            fields(
                DocumentType.FSSAI,
                "    Food Safety and Standards Authority of India",
                "         License under FSS Act, 2006",
                "     License Number : 11521034000321",
                "1. Name & Registered Office     : LOTUS SWEETS",
                "   address of licensee            Lotus Road, Nashik, Maharashtra - 422999",
                "2. Kind of Business             : Restaurants",
                "Issued On : 14/03/2021",
                "Valid Upto : 13/03/2026"))
        .containsEntry("license_number", "11521034000321")
        .containsEntry("name", "LOTUS SWEETS");
  }

  private Map<String, Object> fields(DocumentType type, String... lines) {
    Map<String, FieldValue> found =
        extractor.extract(TypedPage.of(TextSource.TEXT_LAYER, lines), Optional.of(type)).fields();
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> plain(field.getValue().value())));
  }

  private static Object plain(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Date date) {
      return date.day().toString();
    }
    return ((Value.Row) value)
        .columns().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, part -> plain(part.getValue())));
  }
}
