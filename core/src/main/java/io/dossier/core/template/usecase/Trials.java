package io.dossier.core.template.usecase;

import io.dossier.core.accuracy.Accuracy;
import io.dossier.core.document.DocumentId;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.FieldExtractor;
import io.dossier.core.extraction.learning.LearnedModel;
import io.dossier.core.extraction.learning.Lesson;
import io.dossier.core.extraction.learning.TemplateField;
import io.dossier.core.extraction.learning.TemplateForm;
import io.dossier.core.extraction.learning.TemplateLearner;
import io.dossier.core.template.TemplateVersion;
import io.dossier.core.template.Trial;
import io.dossier.core.template.Trial.Compared;
import io.dossier.core.template.Trial.Split;
import io.dossier.core.template.usecase.LessonBook.Pages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds what is found in corrected documents against what the analyst said. A field that the
 * analyst's values do not have is one that the document does not have: a value given for it is
 * wrong.
 */
public final class Trials {
  /** Up to so many documents each is tried by a model of all others. */
  private static final int MOST_ONE_BY_ONE = 10;

  private static final int FOLDS = 5;

  private final TemplateLearner learner;
  private final FieldExtractor builtIn;

  public Trials(TemplateLearner learner, FieldExtractor builtIn) {
    this.learner = learner;
    this.builtIn = builtIn;
  }

  /**
   * How what is learned of such documents does on others: no document is tried by a model that has
   * learned from it.
   *
   * @param holdBack the share that is tried, above 0 and at most a half; with none given, every
   *     document is tried in its turn
   * @param rival a version to be tried on the same documents
   */
  Trial ofLearning(
      TemplateForm form, Pages pages, OptionalDouble holdBack, Optional<TemplateVersion> rival) {
    List<Lesson> lessons = pages.lessons();
    Split split = split(lessons.size(), holdBack);
    int folds =
        switch (split) {
          case LEAVE_ONE_OUT -> lessons.size();
          case FIVE_FOLD -> FOLDS;
          case HELD_BACK -> (int) Math.round(1 / holdBack.orElseThrow());
          case AS_IT_STANDS -> throw new IllegalStateException();
        };
    Accuracy accuracy = Accuracy.NONE;
    List<LessonBook.Page> tried = new ArrayList<>();
    for (int fold = 0; fold < (split == Split.HELD_BACK ? 1 : folds); fold++) {
      List<Lesson> learnedFrom = new ArrayList<>();
      List<Lesson> heldBack = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        if (i % folds == fold) {
          heldBack.add(lessons.get(i));
          tried.add(pages.pages().get(i));
        } else {
          learnedFrom.add(lessons.get(i));
        }
      }
      accuracy = accuracy.plus(of(form, Optional.of(learner.learn(form, learnedFrom)), heldBack));
    }
    Pages judged = new Pages(tried, pages.skipped());
    return new Trial(split, accuracy, 0, pages.skipped(), compared(form, judged, rival));
  }

  /** How a version does as it stands. */
  Trial ofVersion(TemplateVersion version, Pages pages, Optional<TemplateVersion> rival) {
    return new Trial(
        Split.AS_IT_STANDS,
        of(version.form(), version.model(), pages.lessons()),
        learnedFrom(version, pages),
        pages.skipped(),
        compared(version.form(), pages, rival));
  }

  private static Split split(int lessons, OptionalDouble holdBack) {
    if (holdBack.isPresent()) {
      return Split.HELD_BACK;
    }
    return lessons <= MOST_ONE_BY_ONE ? Split.LEAVE_ONE_OUT : Split.FIVE_FOLD;
  }

  /** All judged by the fields of the form that is tried. */
  private List<Compared> compared(TemplateForm form, Pages pages, Optional<TemplateVersion> rival) {
    List<Compared> compared = new ArrayList<>();
    rival.ifPresent(
        version ->
            compared.add(
                new Compared(
                    OptionalInt.of(version.number()),
                    judged(
                        form,
                        pages.lessons(),
                        lesson ->
                            learner.extract(version.form(), version.model(), lesson.reading())),
                    learnedFrom(version, pages))));
    compared.add(
        new Compared(
            OptionalInt.empty(),
            judged(
                form,
                pages.lessons(),
                lesson -> builtIn.extract(lesson.reading(), Optional.of(form.type()))),
            0));
    return compared;
  }

  private Accuracy of(TemplateForm form, Optional<LearnedModel> model, List<Lesson> lessons) {
    return judged(form, lessons, lesson -> learner.extract(form, model, lesson.reading()));
  }

  private static Accuracy judged(
      TemplateForm form, List<Lesson> lessons, Function<Lesson, ExtractionResult> extractor) {
    List<String> names = form.fields().stream().map(TemplateField::name).toList();
    Accuracy accuracy = Accuracy.NONE;
    for (Lesson lesson : lessons) {
      List<String> asked = names.stream().filter(name -> !lesson.unasked().contains(name)).toList();
      accuracy =
          accuracy.plus(Accuracy.of(asked, extractor.apply(lesson).fields(), lesson.fields()));
    }
    return accuracy;
  }

  private static int learnedFrom(TemplateVersion version, Pages pages) {
    Set<DocumentId> both = new HashSet<>(pages.documents());
    both.retainAll(version.lessons());
    return version.model().isPresent() ? both.size() : 0;
  }
}
