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
        "12 Orchid Lane, B/h Town Hall, Nashik 422003|12 Orchid Lane, Behind Town Hall, Nashik 422003",
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
        "3rd Main, 7th Block, No. 118, Jayanagar, Bengaluru 560070|No.118, 3rd Main Road, 7th Block, Jayanagar, Bangalore - 560070",
        "Qtr No 12/B, Street 5, Sector 6, Bhilai, Durg, Chhattisgarh 490006|Quarter 12-B, St. No. 5, Sec 6, Bhilai C.G. 490006",
        "H NO 1-8-303/48/12, Prenderghast Road, Secunderabad, Hyderabad 500003|1-8-303/48/12 Prenderghast Rd Secunderabad - 500003",
        "Room No. 4, Ganesh Chawl, Kurla (East), Mumbai - 400024|R.No 4 Ganesh Chawl Kurla E Mumbai 400024",
        "Door No: 8/345, Thiruvalluvar Street, Ambattur, Chennai, Tamil Nadu-600053|8/345, Tiruvalluvar St, Ambathur, Chennai 53",
        "Gram Bhagwanpur, Post Lalganj, Tehsil Lalganj, Jila Azamgarh, Uttar Pradesh 276202|Vill. Bhagwanpur PO Lalganj Teh. Lalganj Dist. Azamgarh UP 276202",
        "Flat B/204, Sunrise CHS Ltd., Plot 17, Sector 20, Kharghar, Navi Mumbai 410210|B-204, Sunrise Co-op Housing Society, Plot No.17, Sec-20, Kharghar, Navi Mumbai",
        "#203, 1st Floor, 2nd Main, BTM Layout 2nd Stage, Bangalore - 76|203, I Floor, II Main, BTM 2nd Stage, Bengaluru, Karnataka 560076",
        "Kavita Niwas, 45 Tilak Path, Indore (M.P.) 452007|45, Tilak Path, Kavita Niwas, Indore, Madhya Pradesh 452007",
        "Lot 5, Jalan Bukit Bintang, 55100 Kuala Lumpur|Lot 5 Jln Bukit Bintang, KL 55100",
        "Jl Raya Pasar Minggu KM 18 No 9 Kel Pejaten Timur Kec Pasar Minggu Jakarta Selatan DKI Jakarta 12510|Jalan Raya Pasar Minggu Km.18 No.9, Pejaten Timur, Pasar Minggu, Jaksel 12510",
        "Jl. Letjen Suprapto No. 45 B, Cempaka Putih, Jakarta Pusat|Jalan Letnan Jenderal Suprapto 45B Cempaka Putih Jakarta Pusat",
        "Griya Permata Asri Blok G No.11 RT 007 RW 012, Kel. Pakulonan, Kec. Serpong Utara, Kota Tangerang Selatan|Griya Permata Asri G/11, RT 7/12, Pakulonan, Serpong Utara, Tangerang Selatan 15325",
        "Jl. KH. Hasyim Ashari 21, Tangerang|Jl. K.H. Hasyim Asyari No. 21 Tangerang, Banten",
        "Banjar Tegal Sari, Desa Ubud, Kec. Ubud, Kab. Gianyar, Bali 80571|Br. Tegalsari, Ubud, Gianyar 80571",
        "Dk. Ngemplak RT.02 RW.08 Kel. Kadipiro Kec. Banjarsari Surakarta|Dukuh Ngemplak RT 02/RW 08, Kadipiro, Banjarsari, Solo 57136",
        "Gampong Lamteh, Kec. Ulee Kareng, Banda Aceh|Gp. Lamteh, Ulee Kareng, Banda Aceh 23117",
        "Nagari Koto Gadang, Kec. IV Koto, Kab. Agam, Sumatera Barat|Nagari Koto Gadang Kec. IV Koto Agam Sumbar",
        "3/12 Ashok Vihar Phase-1, New Delhi 110052|3/12, Ashok Vihar Ph-I, Delhi - 110 052",
        "Near Hanuman Temple, H.No. 215, Khandwa Road, Indore 452001|215 Khandwa Rd, Nr Hanuman Mandir, Indore 452001",
        "FLAT NO 6 KAMAL APT S V ROAD GOREGAON W MUMBAI 400062|Flat No.6, Kamal Apartment, S.V. Road, Goregaon (West), Mumbai-400 062",
        "Jl. Kebon Sirih No. 1OO, Jakarta Pusat|Jl Kebon Sirih 100 Jakarta Pusat",
        "24/7 Model Town, Ludhiana, Punjab-141002|24/7, Model Town, Ludhiana PB 141002",
        "C/O Sharma Medical Store, 12 Bada Bazar, Ajmer 305001|12 Bada Bazaar, Ajmer Rajasthan 305001",
        "Kmp. Melayu, RT.005/RW.003, Kel. Jatinegara, Jakarta Timur|Kampung Melayu RT 5 RW 3 Jatinegara Jakarta Timur",
        "Jalan Raya Serang KM. 12 Desa Bitung Jaya Kecamatan Cikupa Kabupaten Tangerang|Jl. Raya Serang Km 12, Ds. Bitung Jaya, Kec. Cikupa, Tangerang 15710",
        "Opp. Jain Temple, 7 Sarafa Bazar, Gwalior 474001 (M.P)|7, Sarafa Bazar, Gwalior, Madhya Pradesh 474001",
        "S No 45/2, Hadapsar Gaon, Pune, MH 411028|Survey No. 45/2, Hadapsar Gaon, Pune 411028",
        "Unit 501, Tower 3, Cyber Heights, Hitec City, Hyderabad 500081|501 Tower-3 Cyber Heights Hi-Tech City Hyderabad 500081",
        "No 7 Jalan SS2/24, 47300 Petaling Jaya, Selangor|7, Jln SS 2/24, Petaling Jaya 47300",
        "Blk 123 Ang Mo Kio Ave 3 #05-1234 Singapore 560123|Block 123 Ang Mo Kio Avenue 3, #05-1234, Singapore 560123",
        "Jl. Dr. Sutomo 15, Yogyakarta|Jalan Dokter Soetomo No. 15, Jogja",
        "Plot 8, Srinivasa Colony, Karimnagar, Telangana 505001|Plot No. 8, Sreenivasa Colony, Karim Nagar, TS 505001",
        "H. No. 3-45, Main Road, Tenali Mandal, Guntur Dist, AP 522201|3-45 Main Rd, Tenali, Guntur 522201",
        "Jl. Teuku Umar No.9, Denpasar Barat, Denpasar|Jl. T. Umar 9, Denpasar Barat, Denpasar, Bali",
        "Gali No. 3, Shahdara, Delhi 110032|Street No 3, Shahdara, Delhi-32"
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
        "Vill Rampur, Teh Sadar, Ballia 277001|Teh Sadar, Ballia 277001",
        "16, Church Street, Bengaluru 560001|16, Church Street, Bengaluru 560025",
        "Flat 12, Hill View, Kothrud, Pune 411038|Hill View, Kothrud, Pune 411038",
        "Jl. Mangga No. 4, Kel. Duri Kepa, Jakarta Barat|Jl. Mangga No. 4, Kel. Kebon Jeruk, Jakarta Barat",
        "77 Civil Lines, Jhansi 284001|77-A Civil Lines, Jhansi 284001",
        "Perum Mutiara Blok C No 1, Batam|Perum Mutiara Blok C, Batam",
        "Ward 4, Hospital Road, Siwan 841226|Hospital Road, Siwan 841226",
        "Jl. Anggur 12, Kec. Cilandak, Jakarta Selatan|Jl. Anggur 12, Kec. Tebet, Jakarta Selatan",
        "9 Rose Lane, Goa 403001|9 Rose Lane, Goa 403002",
        "Dusun Sawah RT 01 RW 02 Desa Cibeber|Desa Cibeber"
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
        "17, Anna Nagar East, Chennai 600102|17, Anna Nagar West, Chennai 600101",
        "16, Church Street, Bengaluru 560001|61, Church Street, Bengaluru 560001",
        "Jl. Mawar No. 4, Jakarta Barat|Jl. Mawar No. 4, Jakarta Timur",
        "Flat 12, Hill View, Kothrud, Pune 411038|Flat 12, Lake View, Kothrud, Pune 411038",
        "Sector 9, Rohini, Delhi 110085|Sector 3, Rohini, Delhi 110085",
        "H.No. 12, Ward No. 3, Rewari 123401|H.No. 12, Ward No. 8, Rewari 123401",
        "Vill Kheri, Teh Nissing, Karnal 132024|Vill Amupur, Teh Nissing, Karnal 132024",
        "Jl. Dahlia II No. 6, Semarang|Jl. Dahlia IV No. 6, Semarang",
        "Tower B, Flat 1102, Prestige Park, Bengaluru 560066|Tower C, Flat 1102, Prestige Park, Bengaluru 560066",
        "12, South Street, Madurai 625001|12, North Street, Madurai 625001",
        "Ds. Mojosari RT 01 RW 02 Kec. Puri|Ds. Mojosari RT 01 RW 07 Kec. Puri",
        "54, Nehru Place, New Delhi 110019|54, Nehru Nagar, Ghaziabad 201001",
        "Lorong 5, Taman Jaya, 75300 Melaka|Lorong 8, Taman Jaya, 75300 Melaka",
        "9 Rose Lane, Panaji 403001|9 Lily Lane, Panaji 403001",
        "Jl. Anggur 12, Jakarta Selatan|Jl. Apel 12, Jakarta Selatan",
        "No 7 Jalan SS2/24, 47300 Petaling Jaya|No 7 Jalan SS2/42, 47300 Petaling Jaya",
        "Blk 123 Ang Mo Kio Ave 3 #05-1234 Singapore 560123|Blk 123 Ang Mo Kio Ave 3 #06-1234 Singapore 560123",
        "101 Lotus Apartments, Satellite, Ahmedabad 380015|101 Orchid Apartments, Satellite, Ahmedabad 380015",
        "Vill Barka, Post Kota, Dist Sonbhadra|Vill Chhotka, Post Kota, Dist Sonbhadra",
        "Perum Sakura Blok A No 1, Cirebon|Perum Sakura Blok B No 1, Cirebon",
        "5, 2nd Street, Gandhi Nagar, Vellore 632006|5, 2nd Street, Nehru Nagar, Vellore 632006"
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
