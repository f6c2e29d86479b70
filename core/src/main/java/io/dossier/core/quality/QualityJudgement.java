package io.dossier.core.quality;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Examination;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.PageSignals;
import io.dossier.core.examination.Sheet;
import io.dossier.core.quality.QualityIndicator.Bearing;
import io.dossier.core.quality.QualityResult.Noted;
import io.dossier.core.quality.QualityResult.Score;
import io.dossier.core.reading.ReadPage;
import io.dossier.core.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges a file's quality. A page that is drawn of text and shapes, as a born-digital PDF's is, has
 * no flaw of light or lens. Low is what has a page on which words are lost; not relevant is what
 * has no writing and is no page that lost it.
 */
public final class QualityJudgement {
  private static final int MOST_PAGES_NAMED = 8;

  private final List<PageView> views = new ArrayList<>();
  private final Map<QualityIndicator, TreeMap<Integer, Flaw>> flaws =
      new EnumMap<>(QualityIndicator.class);

  private QualityJudgement() {}

  public static QualityResult of(Reading reading, Examination examination) {
    QualityJudgement judgement = new QualityJudgement();
    List<Sheet> sheets = examination.sheets();
    for (PageSignals signals : examination.signals()) {
      int index = signals.pageIndex();
      if (index < reading.pages().size()) {
        ReadPage page = reading.pages().get(index);
        Optional<Sheet> sheet =
            index < sheets.size() ? Optional.of(sheets.get(index)) : Optional.empty();
        judgement.look(new PageView(page, signals, sheet));
      }
    }
    return new QualityResult(judgement.score(), judgement.noted());
  }

  private void look(PageView view) {
    views.add(view);
    if (Content.blank(view)) {
      add(view, new Flaw(QualityIndicator.BLANK_PAGE, "nothing is written or drawn"));
      return;
    }
    if (!view.captured()) {
      return;
    }
    List<Flaw> found = new ArrayList<>(Legibility.of(view));
    found.addAll(Exposure.of(view));
    if (Content.writing(view)) {
      found.addAll(Obstacles.of(view));
      found.addAll(Framing.of(view));
    }
    found.addAll(Origin.of(view));
    found.forEach(flaw -> add(view, flaw));
  }

  private void add(PageView view, Flaw flaw) {
    flaws.computeIfAbsent(flaw.indicator(), any -> new TreeMap<>()).put(view.page().index(), flaw);
  }

  private Score score() {
    boolean writing = views.isEmpty() || views.stream().anyMatch(Content::writing);
    boolean lost = flaws.keySet().stream().anyMatch(each -> each.bearing() == Bearing.READING);
    if (writing) {
      return lost ? Score.LOW_QUALITY : Score.HIGH_QUALITY;
    }
    boolean sheet = flaws.containsKey(QualityIndicator.BLANK_PAGE);
    boolean mayBeWriting = lost && views.stream().anyMatch(Content::lostWriting);
    return sheet || mayBeWriting ? Score.LOW_QUALITY : Score.NOT_RELEVANT_DOCUMENT;
  }

  private List<Noted> noted() {
    List<Noted> noted = new ArrayList<>();
    flaws.forEach(
        (indicator, pages) -> {
          List<Mark> marks = new ArrayList<>();
          pages.forEach(
              (page, flaw) -> {
                for (Area area : flaw.areas()) {
                  marks.add(Mark.at(page, area));
                }
              });
          noted.add(new Noted(indicator, description(indicator, pages), marks));
        });
    return noted;
  }

  private static String description(QualityIndicator indicator, TreeMap<Integer, Flaw> pages) {
    String numbers =
        pages.keySet().stream()
            .limit(MOST_PAGES_NAMED)
            .map(page -> String.valueOf(page + 1))
            .collect(Collectors.joining(", "));
    String where = (pages.size() == 1 ? "On page " : "On pages ") + numbers;
    String more = pages.size() > MOST_PAGES_NAMED ? " and others" : "";
    return where
        + more
        + ", "
        + pages.firstEntry().getValue().saying()
        + ". "
        + Advice.of(indicator);
  }
}
