package io.dossier.reader.ocr.network.onednn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which buffer each value of a plan lies in, so that few are needed and memory stays near. */
final class Places {
  private final Map<String, Integer> lastUse;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Long> lengths = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();

  /**
   * @param lastUse by value, the number of the last layer that takes it
   */
  Places(Map<String, Integer> lastUse) {
    this.lastUse = lastUse;
  }

  /** A buffer for a value, long enough for so many bytes. */
  int take(String value, long bytes) {
    int place = free.isEmpty() ? lengths.size() : free.remove(free.size() - 1);
    if (place == lengths.size()) {
      lengths.add(bytes);
    } else {
      lengths.set(place, Math.max(lengths.get(place), bytes));
    }
    places.put(value, place);
    return place;
  }

  /** Gives back what no layer after this one takes. */
  void done(int layer, List<String> inputs) {
    inputs.stream()
        .distinct()
        .filter(input -> lastUse.getOrDefault(input, -1) == layer)
        .forEach(this::giveBack);
  }

  void giveBack(String value) {
    free.add(of(value));
  }

  int of(String value) {
    return Objects.requireNonNull(places.get(value), value);
  }

  /** How long each buffer has to be, in bytes. */
  List<Long> lengths() {
    return List.copyOf(lengths);
  }
}
