package io.dossier.core.crosscheck.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented organizations. */
class OrganizationComparisonTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "PT. Sumber Rejeki Makmur|Sumber Rejeki Makmur, PT",
        "PT Bank Rakyat Sentosa (Persero) Tbk|PT. BANK RAKYAT SENTOSA Tbk",
        "Krishna Electronics Pvt. Ltd.|Krishna Electronics Private Limited",
        "M/s. Balaji Traders|Balaji Traders",
        "Sri Sai Mobiles & Accessories|Shri Sai Mobiles and Accessories",
        "CV. Karya Mandiri|CV Karya Mandiri",
        "UD Berkah Jaya Elektronik|UD. BERKAH JAYA ELECTRONIC",
        "Toko Sinar Terang|SINAR TERANG TOKO",
        "Vijay Sales - Andheri Branch|Vijay Sales",
        "H.P. Enterprises|HP Enterprises",
        "Agarwal Bros.|Aggarwal Brothers",
        "Om Sai Furniture|OM SAI FURNITURES",
        "Great Eastern Retail Limited|Great Eastern Retail Ltd",
        "PT Indo Karya Tama Cabang Semarang|PT. Indokarya Tama",
        "Reliable Infotech LLP|RELIABLE INFOTECH L.L.P.",
        "Mahaveer Jewellers|Mahavir Jewelers",
        "Nusantara Motor|NUSANTARA MOTORS",
        "S. K. Enterprises|S.K. Enterprises",
        "The Royal Store|Royal Stores",
        "Siddhivinayak Communication|Siddhi Vinayak Communications",
        "Koperasi Simpan Pinjam Sejahtera|KSP Sejahtera",
        "Yayasan Bina Insan|YAYASAN BINA INSAN",
        "Anand Electronlcs|Anand Electronics",
        "Jaya Abadi Motor (Pusat)|Jaya Abadi Motor",
        "Sony India Pvt Ltd|Sony India (P) Ltd",
        "Sony (India) Private Limited|Sony India Pvt Ltd",
        "PT. Astaka Motor Tbk.|PT Astaka Motor, Tbk",
        "Shree Ganesh Electronics & Home Appliances|Sri Ganesh Electronics and Home Appliance",
        "Maa Durga Mobile Centre|MAA DURGA MOBILE CENTER",
        "Bajaj Electricals Ltd.|Bajaj Electrical Limited",
        "K G N Furniture|KGN Furniture",
        "Hindustan Trading Co.|Hindustan Trading Company",
        "Lakshmi Narayana Stores|Laxmi Narayan Store",
        "Sai Communication, Nashik|Sai Communications",
        "PT. Federal Karya Finance - Cab. Bekasi|PT Federal Karya Finance",
        "New Era Technologies Private Limited|New Era Technologies Pvt Ltd",
        "Vardhman Cloth House|Vardhaman Cloth House",
        "Apotek Sehat Selalu|Apotik Sehat Selalu",
        "J.K. Tyre Centre|JK TYRES CENTRE",
        "Ultra Vision Infra Projects (India) Pvt Ltd|ULTRA VISION INFRAPROJECTS INDIA PRIVATE LIMITED",
        "M/s A. K. Sales Corporation|AK Sales Corporation",
        "Bank Pembangunan Mitra (BPM)|Bank Pembangunan Mitra",
        "Dhanlaxmi Jewellers|Dhanalakshmi Jewellers",
        "Universal Sompo Gen. Insurance Co Ltd|Universal Sompo General Insurance Company Limited"
      })
  void matchesOneOrganizationHoweverItIsWritten(String left, String right) {
    assertOutcome(Outcome.MATCH, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "PT Maju Bersama|CV Maju Bersama",
        "Tata Consultancy Services|TCS",
        "Bank Central Nusantara|BCN",
        "Ganesh Traders|Ganesh",
        "Gupta Electronics|Gupta & Sons Electronics",
        "Patel Agro LLP|Patel Agro Pvt Ltd",
        "Sharma Store 2|Sharma Store",
        "Vijay Sales Andheri Branch|Vijay Sales Borivali Branch",
        "New Bharat Stores|Bharat Stores",
        "Anugerah Motor CV|PT Anugerah Motor",
        "Rathi Steel LLP|Rathi Steel Ltd",
        "State Grain Corporation|SGC",
        "Prakash Stores|Prakash",
        "Deluxe Electronics|New Deluxe Electronics",
        "Kumar Mobiles|Kumar Mobiles and Electronics",
        "Medika Farma Cabang Solo|Medika Farma Cabang Tegal"
      })
  void leavesToAPersonWhatMayBeTheSame(String left, String right) {
    assertOutcome(Outcome.REVIEW, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "PT Sinar Jaya|PT Sinar Mulia",
        "Krishna Electronics|Kishore Electronics",
        "Balaji Traders|Balaji Textiles",
        "Ganesh Medical|Mahesh Medical",
        "CV Karya Mandiri|CV Karya Makmur",
        "Toko Abadi|Toko Abdi",
        "Bharat Motors|Bharath Jewellers",
        "Adi Finance|Aditya Finance",
        "Cahaya Elektronik|Bintang Elektronik",
        "PT Asuransi Jiwa Sentosa|PT Asuransi Umum Sentosa",
        "Unit 7 Studio|Unit 9 Studio",
        "Laxmi Stores|Laxman Stores",
        "Raj Mobile|Rajesh Mobile",
        "Jain Sons|Jain Brothers",
        "Shree Ganesh Electronics|Shree Mahesh Electronics",
        "PT Surya Abadi|PT Surya Agung",
        "Hindustan Traders|Hindustan Tyres",
        "Sagar Textiles|Sugar Textiles",
        "Toko Maju|Toko Mulya",
        "Om Medical|Om Mobile",
        "Global Vision Ltd|Global Mission Ltd",
        "UD Tani Makmur|UD Tani Mulyo",
        "RK Traders|SK Traders",
        "Sharma & Sons|Sharma Brothers",
        "PT Bumi Indah|PT Bumi Permai"
      })
  void tellsOtherOrganizationsApart(String left, String right) {
    assertOutcome(Outcome.MISMATCH, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.ORGANIZATION, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
