package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.DocumentView;
import io.dossier.core.document.usecase.ShowDocuments;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Parameters;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A document's status as server-sent events, so that nobody has to poll. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@AnswersProblems
@Tag(name = "Documents")
final class StatusEventsController {
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final Duration BEAT_EVERY = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final ShowDocuments show;
  private final Scheduler blocking;

  StatusEventsController(
      ShowDocuments show, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.show = show;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /**
   * An event {@code status} at each change, the first at once; ends when nothing more will happen.
   */
  @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
  @ExecuteOn(TaskExecutors.BLOCKING)
  Publisher<Event<DocumentJson>> events(@Parameter(hidden = true) Caller caller, String id) {
    DocumentId document = Parameters.document(id);
    DocumentView now = show.status(caller, document);
    Flux<Event<DocumentJson>> changes =
        Flux.interval(LOOK_EVERY)
            .onBackpressureDrop()
            .concatMap(
                tick ->
                    Flux.defer(() -> Flux.just(show.status(caller, document)))
                        .subscribeOn(blocking),
                1)
            .startWith(now)
            .distinctUntilChanged(view -> view.document().status())
            .takeUntil(view -> view.document().status().settled())
            .map(view -> Event.of(DocumentJson.of(view)).name("status"));
    Flux<Event<DocumentJson>> beats =
        Flux.interval(BEAT_EVERY).map(tick -> Event.of(DocumentJson.of(now)).name("beat"));
    return changes
        .publish(shared -> Flux.merge(shared, beats.takeUntilOther(shared.ignoreElements())))
        .take(LONGEST);
  }
}
