package io.dossier.core.flow.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.Document;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.Extraction.Method;
import io.dossier.core.document.Status;
import io.dossier.core.erasure.usecase.EraseFlow;
import io.dossier.core.erasure.usecase.ReplayErasures;
import io.dossier.core.event.EventType;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.ExtractionResult;
import io.dossier.core.extraction.Flag;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.Flow.Particulars;
import io.dossier.core.flow.Flow.Stage;
import io.dossier.core.flow.FlowDocument.Fault;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.FlowProgress.Checks;
import io.dossier.core.flow.FlowProgress.Step;
import io.dossier.core.flow.SampleFlow;
import io.dossier.core.flow.usecase.AddFiles.Linked;
import io.dossier.core.flow.usecase.AddFiles.Sent;
import io.dossier.core.outbound.Unreached;
import io.dossier.core.outbound.Unreached.Reason;
import io.dossier.core.reading.port.DocumentReader.PasswordRequired;
import io.dossier.core.reading.port.DocumentReader.Refused;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowUseCaseTest {
  private final FlowDesk desk = new FlowDesk();

  private EraseFlow erasing() {
    return new EraseFlow(
        desk.office.rows.flows(),
        desk.office.rows.documents(),
        desk.office.erasing(),
        desk.office.journal,
        desk.office.rows.auditLog(),
        desk.office.rows.transactions(),
        desk.office::now);
  }

  private Document documentOf(Flow flow, int file) {
    return desk.office.found(desk.found(flow.id()).files().get(file).document().orElseThrow());
  }

  @Test
  void finishesOnceEveryFileHasEndedAndIsToldOf() {
    Flow flow = desk.begun();
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.NOT_STARTED);
    List<FlowFile> files = desk.link(flow.id(), "one", "two");
    assertThat(files.get(0).batch()).isEqualTo(files.get(1).batch());
    assertThat(files.get(0).batch().text()).matches("BATCH-\\d{5}-[A-Z]{5}-\\d{14}");
    assertThat(desk.result(flow.id()).progress().upload()).isEqualTo(Step.IN_PROGRESS);
    assertThat(desk.result(flow.id()).progress().processing()).isEqualTo(Step.PENDING);
    desk.messengers();
    assertThat(desk.result(flow.id()).progress().upload()).isEqualTo(Step.SUCCESS);
    assertThat(desk.result(flow.id()).progress().processing()).isEqualTo(Step.IN_PROGRESS);
    desk.read();
    desk.messengers();
    assertThat(desk.found(flow.id()).stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(desk.result(flow.id()).documents()).hasSize(1);
    assertThat(desk.told).isEmpty();
    desk.read();
    desk.messengers();
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.SUCCESS);
    assertThat(desk.result(flow.id()).progress().crossCheck()).isEqualTo(Checks.COMPLETED);
    assertThat(desk.told)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.occurrence().type()).isEqualTo(EventType.FLOW_FINISHED);
              assertThat(event.occurrence().subject()).isEqualTo(flow.id().text());
            });
  }

  @Test
  void newFilesSetItGoingAgain() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "one");
    desk.messengers();
    desk.read();
    desk.messengers();
    desk.link(flow.id(), "two");
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.IN_PROGRESS);
    desk.messengers();
    desk.read();
    desk.messengers();
    assertThat(desk.told).hasSize(2);
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.SUCCESS);
  }

  @Test
  void tellsWhatIsWrongWithEachFileAndSucceedsNonetheless() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "good", "locked", "broken");
    desk.remote.put(
        FlowDesk.address("page"), "<html>".getBytes(StandardCharsets.UTF_8), "page.html");
    desk.remote.fail(FlowDesk.address("gone"), new Unreached(Reason.STATUS, "it answered 403"));
    desk.adding()
        .linked(
            desk.office.caller,
            flow.id(),
            List.of(
                new Linked("page", FlowDesk.address("page")),
                new Linked("gone", FlowDesk.address("gone")),
                new Linked("nowhere", FlowDesk.address("nowhere"))));
    desk.messengers();
    desk.read();
    desk.office.reader.next(new PasswordRequired("it is locked"));
    desk.read();
    desk.office.reader.next(new Refused("damaged", "it is damaged"));
    desk.read();
    desk.messengers();
    assertThat(desk.result(flow.id()).documents())
        .extracting(document -> document.fault())
        .containsExactly(
            Fault.NONE,
            Fault.PASSWORD_PROTECTED,
            Fault.INVALID_DOC,
            Fault.INVALID_DOC,
            Fault.DOWNLOAD_FAILED,
            Fault.DOWNLOAD_FAILED);
    assertThat(desk.result(flow.id()).progress().upload()).isEqualTo(Step.FAILED);
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.SUCCESS);
    assertThat(desk.told).hasSize(1);
  }

  @Test
  void tellsOfDocumentsThatCannotBeRead() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "card", "a-letter-of-a-neighbour-about-roses");
    desk.messengers();
    desk.office.reader.findsNothing(DocumentType.PAN);
    desk.read();
    desk.office.reader.findsNothing(DocumentType.OTHER);
    desk.read();
    desk.messengers();
    assertThat(desk.result(flow.id()).documents())
        .extracting(document -> document.fault())
        .containsExactly(Fault.INVALID_DOC, Fault.UNRECOGNISED);
    assertThat(desk.result(flow.id()).documents().get(0).type()).contains(DocumentType.PAN);
  }

  @Test
  void callsAPictureInvalidThatIsTooPoorToTellItsType() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "photo");
    desk.messengers();
    desk.read();
    Document photo = documentOf(flow, 0);
    String letter = "Dear neighbour, the roses bloom";
    put(photo, Method.MODEL, DocumentType.OTHER, Set.of(), letter);
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.UNRECOGNISED);
    put(photo, Method.MODEL, DocumentType.OTHER, Set.of(Flag.PHOTO_QUALITY_POOR), letter);
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.INVALID_DOC);
    put(photo, Method.MODEL, DocumentType.OTHER, Set.of(), "P 8 Ba");
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.INVALID_DOC);
    put(photo, Method.MODEL, DocumentType.PAN, Set.of(Flag.PHOTO_QUALITY_POOR), "P 8 Ba");
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void hasNoFaultInWhatAPersonCorrected() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "card");
    desk.messengers();
    desk.read();
    put(documentOf(flow, 0), Method.MANUAL_CORRECTION, DocumentType.PAN, Set.of(), "");
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.NONE);
    put(documentOf(flow, 0), Method.MODEL, DocumentType.PAN, Set.of(), "");
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.INVALID_DOC);
  }

  /** Another extraction in place of the one that was made. */
  private void put(
      Document document, Method method, DocumentType type, Set<Flag> flags, String text) {
    Extraction made = desk.office.rows.extractions().newest(document).orElseThrow();
    ExtractionResult result = made.result();
    desk.office
        .rows
        .extractions()
        .replaceAll(
            document,
            List.of(
                new Extraction(
                    made.id(),
                    made.document(),
                    method,
                    made.template(),
                    new ExtractionResult(
                        type,
                        result.typeConfidence(),
                        Map.of(),
                        List.of(),
                        flags,
                        result.confidence(),
                        List.of(),
                        result.model(),
                        List.of()),
                    made.engines(),
                    made.notices(),
                    text,
                    made.createdAt(),
                    made.duration())));
  }

  @Test
  void failsWhenNothingCouldBeFetched() {
    Flow flow = desk.begun();
    desk.adding()
        .linked(
            desk.office.caller,
            flow.id(),
            List.of(new Linked("nowhere", FlowDesk.address("nowhere"))));
    desk.messengers();
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.FAILED);
    assertThat(desk.result(flow.id()).progress().processing()).isEqualTo(Step.FAILED);
    assertThat(desk.told).hasSize(1);
  }

  @Test
  void triesThreeTimesWhatMayPass() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "slow");
    desk.remote.fail(FlowDesk.address("slow"), new Unreached(Reason.TIMED_OUT, "no answer"));
    desk.messengers();
    assertThat(desk.remote.asked()).hasSize(3);
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.DOWNLOAD_FAILED);
  }

  @Test
  void keepsNothingOfAFileThatIsTooLarge() {
    Flow flow = desk.begun();
    desk.remote.put(
        FlowDesk.address("large"),
        ("%PDF-1.7\n" + "x".repeat(2000)).getBytes(StandardCharsets.UTF_8),
        "large.pdf");
    desk.adding()
        .linked(
            desk.office.caller, flow.id(), List.of(new Linked("large", FlowDesk.address("large"))));
    desk.messengers();
    assertThat(desk.result(flow.id()).documents().get(0).fault()).isEqualTo(Fault.DOWNLOAD_FAILED);
    assertThat(desk.office.rows.orders().take()).isEmpty();
  }

  @Test
  void takesTheSameBytesOfTwoFlowsAsOneDocument() {
    Flow first = desk.begun();
    desk.link(first.id(), "one");
    desk.messengers();
    desk.read();
    desk.messengers();
    Flow second = desk.begun();
    desk.link(second.id(), "one");
    desk.messengers();
    assertThat(documentOf(second, 0)).isEqualTo(documentOf(first, 0));
    assertThat(desk.result(second.id()).progress().master()).isEqualTo(Step.SUCCESS);
    erasing().execute(desk.office.caller, first.id());
    assertThat(documentOf(second, 0).status()).isEqualTo(Status.EXTRACTED);
    Document document = documentOf(second, 0);
    erasing().execute(desk.office.caller, second.id());
    assertThat(desk.office.found(document.id()).status()).isEqualTo(Status.ERASED);
  }

  @Test
  void erasesNoDocumentThatCameByItself() {
    Document document = desk.office.uploaded("one");
    Flow flow = desk.begun();
    desk.link(flow.id(), "one");
    desk.messengers();
    assertThat(documentOf(flow, 0).id()).isEqualTo(document.id());
    erasing().execute(desk.office.caller, flow.id());
    assertThat(desk.office.found(document.id()).status()).isEqualTo(Status.QUEUED);
    assertThatThrownBy(() -> erasing().execute(desk.office.caller, flow.id()))
        .hasMessage("Flow not found");
  }

  @Test
  void isErasedAgainWhereABackupBroughtItBack() {
    Flow flow = desk.begun();
    erasing().execute(desk.office.caller, flow.id());
    desk.office.rows.flows().add(flow);
    assertThat(desk.office.replaying().execute()).isEqualTo(new ReplayErasures.Again(0, 0, 0, 1));
    assertThat(desk.office.rows.flows().find(flow.organization(), flow.id())).isEmpty();
    assertThat(desk.office.replaying().execute()).isEqualTo(ReplayErasures.Again.NONE);
  }

  @Test
  void takesFilesThatAreSent() {
    Flow flow = desk.begun();
    desk.adding()
        .sent(
            desk.office.caller,
            flow.id(),
            List.of(new Sent("one", desk.office.received("sent"), Optional.of("a.pdf"))));
    desk.read();
    desk.messengers();
    assertThat(desk.result(flow.id()).progress().master()).isEqualTo(Step.SUCCESS);
  }

  @Test
  void refusesANameThatIsTaken() {
    Flow flow = desk.begun();
    desk.link(flow.id(), "one");
    assertThatThrownBy(() -> desk.link(flow.id(), "two", "one"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("document_id");
    assertThat(desk.found(flow.id()).files()).hasSize(1);
  }

  @Test
  void refusesAddressesThatMayNotBeReached() {
    Flow flow = desk.begun();
    desk.guard.refuse(FlowDesk.address("inside"));
    assertThatThrownBy(() -> desk.link(flow.id(), "fine", "inside"))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.RULE));
    assertThat(desk.found(flow.id()).files()).isEmpty();
    Particulars particulars = SampleFlow.particulars();
    desk.guard.refuse(particulars.callbackUrl());
    assertThatThrownBy(() -> desk.starting().execute(desk.office.caller, particulars))
        .hasMessageStartingWith("callback_url");
  }

  @Test
  void knowsNoFlowOfAnother() {
    FlowId unknown = FlowId.of(new byte[16]);
    assertThatThrownBy(() -> desk.link(unknown, "one"))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Category.CONFLICT);
              assertThat(failure.message()).isEqualTo("Flow not found");
            });
  }

  @Test
  void refusesAProductTypeThatIsUnknown() {
    Particulars known = SampleFlow.particulars();
    Particulars unknown =
        new Particulars(
            "PROD_OTHER",
            known.applicationId(),
            known.authUrl(),
            known.callbackUrl(),
            Optional.empty());
    assertThatThrownBy(() -> desk.starting().execute(desk.office.caller, unknown))
        .hasMessageStartingWith("product_type");
  }
}
