package io.dossier.reader.examination.revision;

import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells changes between revisions as findings: one for each kind of change and revision. */
final class RevisionFindings {
  private static final int MOST_FINDINGS = 40;
  private static final int MOST_MARKS = 60;
  private static final int MOST_SUBJECTS = 6;

  private RevisionFindings() {}

  static List<Finding> content(List<RevisionChanges> revisions) {
    return findings(
        revisions,
        revision -> kind -> Weighing.content(kind, revision.state().signed()),
        revision -> "");
  }

  static List<Finding> afterSigning(List<RevisionChanges> revisions) {
    return findings(
        revisions.stream().filter(revision -> revision.state().signed()).toList(),
        revision -> kind -> Weighing.afterSigning(kind, revision.state().permission()),
        revision -> " after the document was " + signed(revision.state().permission()));
  }

  private static String signed(SignedState.Permission permission) {
    return switch (permission) {
      case UNCERTIFIED -> "signed";
      case NOTHING -> "certified with no change permitted";
      case FORMS -> "certified with form filling and signing alone permitted";
      case FORMS_AND_NOTES -> "certified with form filling, signing and annotations permitted";
    };
  }

  private static List<Finding> findings(
      List<RevisionChanges> revisions,
      Function<RevisionChanges, Function<Change.Kind, Finding.Weight>> weighing,
      Function<RevisionChanges, String> when) {
    List<Finding> findings = new ArrayList<>();
    for (RevisionChanges revision : revisions) {
      Map<Change.Kind, List<Change>> kinds = new EnumMap<>(Change.Kind.class);
      for (Change change : revision.changes()) {
        kinds.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change);
      }
      kinds.forEach(
          (kind, changes) ->
              findings.add(
                  finding(
                      revision,
                      changes,
                      weighing.apply(revision).apply(kind),
                      when.apply(revision))));
    }
    findings.sort(Comparator.comparing(Finding::weight));
    return findings.stream().limit(MOST_FINDINGS).toList();
  }

  private static Finding finding(
      RevisionChanges revision, List<Change> changes, Finding.Weight weight, String when) {
    List<Mark> marks =
        changes.stream().flatMap(change -> change.marks().stream()).limit(MOST_MARKS).toList();
    Change.Kind kind = changes.get(0).kind();
    String told =
        "Revision "
            + revision.number()
            + " of "
            + revision.of()
            + " "
            + kind.told()
            + when
            + ": "
            + subjects(changes)
            + "."
            + quoted(marks)
            + why(weight);
    return new Finding(weight, told, marks);
  }

  private static String subjects(List<Change> changes) {
    List<String> names = changes.stream().map(Change::subject).distinct().toList();
    String shown = names.stream().limit(MOST_SUBJECTS).collect(Collectors.joining(", "));
    return names.size() > MOST_SUBJECTS
        ? shown + " and " + (names.size() - MOST_SUBJECTS) + " more"
        : shown;
  }

  /** The first change of text, in words. */
  private static String quoted(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark.change().stream())
        .filter(change -> change.before().isPresent() || change.after().isPresent())
        .findFirst()
        .map(RevisionFindings::quoted)
        .orElse("");
  }

  private static String quoted(Mark.Change change) {
    if (change.before().isEmpty()) {
      return " Added: \"" + shortened(change.after().orElse("")) + "\".";
    }
    if (change.after().isEmpty()) {
      return " Gone: \"" + shortened(change.before().get()) + "\".";
    }
    return " Before: \""
        + shortened(change.before().get())
        + "\"; now: \""
        + shortened(change.after().get())
        + "\".";
  }

  private static String shortened(String text) {
    return text.length() > 120 ? text.substring(0, 120) + "..." : text;
  }

  private static String why(Finding.Weight weight) {
    return switch (weight) {
      case GRAVE -> " What was signed is not what the document shows now.";
      case SERIOUS -> " The earlier state is still in the file and can be compared.";
      case SLIGHT, NEUTRAL, TRUST -> "";
    };
  }
}
