package io.dossier.core.crosscheck.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.crosscheck.FieldKind;
import io.dossier.core.crosscheck.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people. */
class NameComparisonTest {
  private final FieldComparison comparison = new FieldComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Debasish Sen|Debashis Sen",
        "Dipankar Bose|Deepankar Basu",
        "Sudipto Roy|Sudipta Ray",
        "Tapas Kr Mondal|Tapas Kumar Mandal",
        "Jyotirmoy Ghosh|Jyotirmay Ghosh",
        "Rabindranath Saha|Ravindranath Saha",
        "Koushik Dutta|Kaushik Datta",
        "Bhattacharyya, Anirban|Anirban Bhattacharya",
        "Jigneshbhai Maganbhai Patel|Jignesh Magan Patel",
        "Hansaben Patel|Hansa Patel",
        "Shah Kiritkumar Chandulal|Kirit Kumar Chandulal Shah",
        "Dnyanoba Pandurang Shinde|Shinde Dnyanoba Pandurang",
        "Sadashivrao Jadhav|Sadashiv Rao Jadhav",
        "K. Thirunavukkarasu|Thirunavukarasu K",
        "Shanmuga Sundaram R|R. Shanmugasundaram",
        "Jeyaraman Pillai|Jayaraman Pillai",
        "Selvaraj Perumal|Selvaraju Perumal",
        "Thomas Kuriakose|Tomas Kuriakose",
        "P. K. Abdul Latheef|P.K. Abdul Latif",
        "Muralidharan Nair|Muraleedharan Nair",
        "Satyanarayana Rao|Sathyanarayana Rao",
        "Chalapathi Rao Kolli|Chalapati Rao Kolli",
        "Venkata Ramana Reddy|Venkataramana Reddy",
        "Nageshwar Rao|Nageswara Rao",
        "Mangat Ram|Mangath Ram",
        "Harpreet Singh|Harprit Singh",
        "Jaswinder Kaur Gill|Jasvinder Kaur Gill",
        "Sukhvinder Singh Dhaliwal|Sukhwinder Singh Dhaliwal",
        "Mohd Imran Qureshi|Mohammed Imran Kureshi",
        "Shaik Mastan Vali|Sheikh Mastan Wali",
        "Syed Zakir Husain|Saiyed Zakir Hussain",
        "Abdul Wahab Khan|Abdul Vahab Khan",
        "Fathima Beevi|Fatima Bivi",
        "Aysha Siddiqua|Ayesha Siddiqa",
        "Md. Rezaul Karim|Mohammad Rejaul Karim",
        "Soejono|Sujono",
        "Soegeng Rahardjo|Sugeng Raharjo",
        "Djarwo Kwat|Jarwo Kuat",
        "Tjahjo Kumolo|Cahyo Kumolo",
        "Moechtar Loebis|Mukhtar Lubis",
        "Chairil Anwar|Khairil Anwar",
        "Nj. Soekarti|Sukarti",
        "Ratna Djuwita|Ratna Juwita",
        "Sri Sulistijowati|Sri Sulistiyowati",
        "I Gde Arya Wijaya|I Gede Arya Wijaya",
        "Ida Bagus Made Suteja|IB Made Suteja",
        "Ni Kadek Ayu Lestari|Ni Kdk Ayu Lestari",
        "Cokorda Gede Putra|Cok. Gede Putra",
        "Parulian Simanjuntak|Parulian Simandjuntak",
        "Tiurma br Sitorus|Tiurma boru Sitorus",
        "Cut Nyak Meutia|Tjut Njak Meutia",
        "Syafrudin|Syafruddin",
        "Ahmad Zulkifli bin Hassan|Ahmad Zulkifli Hasan",
        "Siti Aminah bte Yusof|Siti Aminah binti Yusuf",
        "Ramasamy a/l Muthu|Ramasamy Muthu",
        "Tan Ah Kow @ Tan Kow|Tan Ah Kow",
        "Lim Swee Lian|LIM SWEE LIAN",
        "Francois Dupont|François DUPONT",
        "Sean O'Connor|Sean OConnor",
        "Maria del Carmen Lopez|María del Carmen López",
        "Hans-Peter Schmidt|Hans Peter Schmidt",
        "Kumari Sneha Jadhav|Sneha Jadhav",
        "CA Rohit Jain|Rohit Jain",
        "Er. Manoj Tiwari|Manoj Tewari",
        "Late Shri Ram Prasad Gupta|Ram Prasad Gupta",
        "Dr. dr. Andi Susanto, Sp.PD|Andi Susanto",
        "Hj. Nurlaela, S.Pd.I|Nurlaela",
        "Ratih Purnamasari, A.Md.Keb|Ratih Purnamasari",
        "Budi Hartono ST MT|Budi Hartono",
        "Rajkumar Meena|Raj Kumar Meena",
        "Om Prakash Yadav|Omprakash Yadav",
        "Ram Niwas Sharma|Ramniwas Sharma",
        "Suresh Kumar Verrna|Suresh Kumar Verma",
        "5uresh Patil|Suresh Patil",
        "ANI1 KUMAR JAIN|ANIL KUMAR JAIN",
        "Bambang Sutrisn|Bambang Sutrisno",
        "Wahyu Setiawan|Wahyu Setiawann",
        "Dewi Anggreani|Dewi Anggraeni"
      })
  void matchesOnePersonsNameHoweverItIsWritten(String left, String right) {
    assertOutcome(Outcome.MATCH, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Lim Wei Ming|Lim Wei Meng",
        "Ramesh Chand|Ramesh Chand Gupta",
        "A. Setiawan|Agus Setiawan",
        "Lakshmi Devi|Lakshmi",
        "Suharno|Suharno Wibowo",
        "Dina Marlina|Dina Marliana",
        "Ravi Shankar Prasad|Ravi Prasad",
        "Priya Nair|Priya Menon Nair",
        "Bill Thornton|William Thornton",
        "Sitti Hajar|Hajar"
      })
  void leavesToAPersonWhatMayBeTheSame(String left, String right) {
    assertOutcome(Outcome.REVIEW, left, right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ravi Kumar|Rajiv Kumar",
        "Pradeep Singh|Sandeep Singh",
        "Sunita Sharma|Sarita Sharma",
        "Mahesh Iyer|Ramesh Iyer",
        "Dian Permata|Dina Permata",
        "Agus Salim|Agus Halim",
        "Ahmad Fauzi|Ahmad Fauzan",
        "Sri Wahyuni|Tri Wahyuni",
        "Putu Ariana|Made Ariana",
        "Hendra Gunawan|Hendri Gunawan",
        "Indra Lesmana|Indri Lesmana",
        "Kavita Desai|Savita Desai",
        "Mohan Das|Sohan Das",
        "Ritu Kapoor|Nitu Kapoor",
        "Vijay Sharma|Ajay Sharma",
        "Abdul Kadir|Abdul Kahar",
        "Mohammad Ali Khan|Mohammad Asif Khan",
        "Siti Fatimah|Siti Khadijah",
        "Rajesh Patel|Rajesh Patil",
        "Deepa Menon|Deepak Menon",
        "Tan Mei Ling|Tan Mei Lin",
        "Putra Wijaya|Putri Wijaya",
        "Gurmeet Singh|Gurmeet Kaur",
        "Sukarno Hadi|Sukarni Hadi",
        "Peter Jackson|Petra Jackson",
        "R. Venkatesan|S. Venkatesan",
        "Kartika Sari|Kartini Sari",
        "Suresh S/O Ramlal|Ramlal",
        "Meena W/O Dinesh Kumar|Dinesh Kumar",
        "Robert Tanaka Jr.|Robert Tanaka Sr.",
        "Yanto|Yanti",
        "Wagiyo|Wagiyem"
      })
  void tellsOtherPeopleApart(String left, String right) {
    assertOutcome(Outcome.MISMATCH, left, right);
  }

  private void assertOutcome(Outcome expected, String left, String right) {
    var similarity = comparison.compare(FieldKind.PERSON_NAME, left, right);
    assertThat(similarity.outcome())
        .as(similarity.score() + " " + similarity.method())
        .isEqualTo(expected);
  }
}
