package io.dossier.core.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import io.dossier.core.reading.TypedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceChoiceTest {
  private static final Layout PAGE =
      Layout.of(TypedPage.of(TextSource.TEXT_LAYER, "one", "two", "three"));

  private final Map<String, Ranking> ranked = new LinkedHashMap<>();

  private void rank(String field, Object... placesAndScores) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < placesAndScores.length; i += 2) {
      Segment place = PAGE.segments().get((int) placesAndScores[i]);
      Candidate candidate =
          new Candidate(new Value.Text(place.text()), List.of(place.whole()), Map.of());
      scored.add(new Scored(candidate, (double) placesAndScores[i + 1]));
    }
    ranked.put(field, new Ranking(scored));
  }

  private Map<String, String> chosen(boolean shared) {
    return new PlaceChoice(ranked, candidate -> shared)
        .choose().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> each.getValue().scored().candidate().spans().get(0).text()));
  }

  @Test
  void anUnlikelyFieldTakesNoPlaceFromASureOne() {
    rank("first", 0, -0.5);
    rank("second", 0, 5.0);
    assertThat(chosen(false)).containsOnly(Map.entry("second", "one"));
  }

  @Test
  void aSurerFieldLeavesItsPlaceWhereItHasAnotherThatIsNearlyAsGood() {
    rank("first", 0, 5.0, 2, 2.0);
    rank("second", 0, 8.0, 1, 7.5);
    assertThat(chosen(false)).containsOnly(Map.entry("first", "one"), Map.entry("second", "two"));
  }

  @Test
  void aFieldThatComesFirstMayClearThePlaceOfAnother() {
    rank("first", 0, 0.4, 1, 0.3, 2, 0.2);
    rank("second", 0, 3.0);
    rank("third", 1, 3.0);
    assertThat(chosen(false))
        .containsOnly(
            Map.entry("first", "three"), Map.entry("second", "one"), Map.entry("third", "two"));
  }

  @Test
  void sharedPlacesAreLeftForOthers() {
    rank("first", 0, 5.0);
    rank("second", 0, 5.0);
    assertThat(chosen(true)).containsOnly(Map.entry("first", "one"), Map.entry("second", "one"));
  }
}
