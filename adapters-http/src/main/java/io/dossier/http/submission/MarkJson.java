package io.dossier.http.submission;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Mark.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Places on pages as elements of an indicator's metadata. */
final class MarkJson {
  private static final int DECIMALS = 2;

  private MarkJson() {}

  /** The collection of all marks. */
  static Map<String, Object> collection(List<Mark> marks) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "ElementsCollection");
    collection.put("data", marks.stream().map(MarkJson::element).toList());
    return collection;
  }

  private static Map<String, Object> element(Mark mark) {
    Map<String, Object> element = new LinkedHashMap<>();
    boolean group = mark.areas().size() > 1 && mark.change().isEmpty() && mark.text().isEmpty();
    element.put("type", type(mark, group));
    element.put("page_id", mark.pageIndex());
    element.put(
        "bbox",
        group
            ? mark.areas().stream().map(MarkJson::box).toList()
            : box(mark.areas().stream().reduce(Area::union).orElseThrow()));
    if (mark.change().isPresent()) {
      Change change = mark.change().get();
      element.put("original_text", change.before().orElse(null));
      element.put("new_text", change.after().orElse(null));
      if (change.kind() != Change.Kind.OTHER) {
        element.put("update_type", change.kind().name().toLowerCase(Locale.ROOT));
      }
    } else if (mark.text().isPresent()) {
      element.put("text", mark.text().get());
    }
    return element;
  }

  private static String type(Mark mark, boolean group) {
    if (mark.change().isPresent()) {
      return mark.change().get().kind() == Change.Kind.OTHER
          ? "BBoxWithOldAndNewText"
          : "BBoxIncrementalUpdate";
    }
    if (mark.text().isPresent()) {
      return "BBoxWithText";
    }
    return group ? "BBoxGroups" : "BBoxOnly";
  }

  private static Map<String, Object> box(Area area) {
    Map<String, Object> box = new LinkedHashMap<>();
    box.put("x", rounded(area.x()));
    box.put("y", rounded(area.y()));
    box.put("width", rounded(area.width()));
    box.put("height", rounded(area.height()));
    return box;
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
