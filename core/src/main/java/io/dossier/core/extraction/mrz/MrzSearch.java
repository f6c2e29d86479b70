package io.dossier.core.extraction.mrz;

import io.dossier.core.extraction.layout.Layout;
import io.dossier.core.extraction.layout.Row;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.extraction.layout.Span;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the zone of a travel document among the lines of its pages. */
public final class MrzSearch {
  private static final int SHORTEST = 24;
  private static final int LONGEST = 50;

  /** Lines that were read longer or shorter than this are not of the format. */
  private static final int TOLERANCE = 6;

  private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9<]");

  private MrzSearch() {}

  /**
   * @param exact whether it was read as a line of a zone, so that nothing is to be put right
   */
  private record Line(String text, List<Span> spans, int row, boolean exact) {}

  /** The zone whose check digits hold best; empty when there is nothing like one. */
  public static Optional<MachineReadableZone> in(Layout layout) {
    List<Line> lines = lines(layout);
    List<MachineReadableZone> zones = new ArrayList<>();
    for (MrzFormat format : MrzFormat.values()) {
      for (int i = 0; i + format.lines() <= lines.size(); i++) {
        zone(lines.subList(i, i + format.lines()), format).ifPresent(zones::add);
      }
    }
    return zones.stream().max(Comparator.comparingDouble(MachineReadableZone::validity));
  }

  private static List<Line> lines(Layout layout) {
    List<Line> lines = new ArrayList<>();
    for (Row row : layout.rows()) {
      List<Segment> whole = whole(row);
      if (!whole.isEmpty()) {
        whole.forEach(
            segment ->
                lines.add(new Line(segment.text(), List.of(segment.whole()), row.index(), true)));
        continue;
      }
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (Segment segment : row.segments()) {
        String part = cleaned(segment.text());
        if (part.contains("<") || part.length() >= SHORTEST) {
          text.append(part);
          spans.add(segment.whole());
        }
      }
      if (text.length() >= SHORTEST && text.length() <= LONGEST && likely(text.toString())) {
        lines.add(new Line(text.toString(), spans, row.index(), false));
      }
    }
    return lines;
  }

  /** Those read as lines of a zone, from top to bottom: on a page that lies aslant rows overlap. */
  private static List<Segment> whole(Row row) {
    return row.segments().stream()
        .filter(segment -> segment.source() == TextSource.ZONE)
        .sorted(Comparator.comparingDouble(segment -> segment.box().centerY()))
        .toList();
  }

  private static String cleaned(String text) {
    return OTHERS
        .matcher(text.toUpperCase(Locale.ROOT).replaceAll("[«‹({\\[]", "<"))
        .replaceAll("");
  }

  private static boolean likely(String text) {
    long fillers = text.chars().filter(c -> c == '<').count();
    long digits = text.chars().filter(Character::isDigit).count();
    return fillers >= 2 || digits >= 14;
  }

  private static Optional<MachineReadableZone> zone(List<Line> lines, MrzFormat format) {
    for (int i = 0; i < lines.size(); i++) {
      boolean apart = i > 0 && lines.get(i).row() - lines.get(i - 1).row() > 2;
      if (apart || Math.abs(lines.get(i).text().length() - format.width()) > TOLERANCE) {
        return Optional.empty();
      }
    }
    char first = lines.get(0).text().charAt(0);
    boolean begins =
        format == MrzFormat.TD3 ? "PV".indexOf(first) >= 0 : "IACPV".indexOf(first) >= 0;
    if (!begins) {
      return Optional.empty();
    }
    List<String> read = lines.stream().map(Line::text).toList();
    boolean exact =
        lines.stream().allMatch(line -> line.exact() && line.text().length() == format.width());
    List<String> repaired = exact ? read : MrzRepair.repaired(read, format);
    MachineReadableZone zone =
        new MachineReadableZone(format, repaired, lines.stream().map(Line::spans).toList());
    return zone.validity() > 0 ? Optional.of(zone) : Optional.empty();
  }
}
