package io.dossier.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.event.EventId;
import io.dossier.core.flow.FlowFile.Awaited;
import io.dossier.core.flow.FlowFile.Missed;
import io.dossier.core.flow.FlowFile.Refused;
import io.dossier.core.flow.FlowFile.Taken;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of flows promises. */
public abstract class FlowsContract {
  private static final Instant LATER = Samples.NOON.plusSeconds(5);

  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Flows flows() {
    return rows().flows();
  }

  private Flow begun() {
    return SampleFlow.begun(rows(), organization, Optional.empty());
  }

  private Flow with(Flow flow, FlowFile... files) {
    Flow grown = flow.with(List.of(files), LATER);
    flows().save(grown);
    flows().addFiles(grown, List.of(files));
    return grown;
  }

  @Test
  void givesBackWhatItKeeps() {
    Flow flow = begun();
    assertThat(flows().find(organization, flow.id())).contains(flow);
    Flow first = with(flow, SampleFlow.awaited("one"), SampleFlow.awaited("two"));
    assertThat(flows().find(organization, flow.id())).contains(first);
    Flow second = with(first, SampleFlow.awaited("three"));
    assertThat(flows().lock(organization, flow.id())).contains(second);
    Flow finished = second.finished(EventId.of(Samples.ulid()), LATER);
    flows().save(finished);
    assertThat(flows().find(organization, flow.id())).contains(finished);
  }

  @Test
  void keepsWhatBecameOfEachFile() {
    Document document = Samples.document(rows(), organization).kept();
    Flow flow =
        with(
            begun(),
            SampleFlow.awaited("one"),
            SampleFlow.awaited("two"),
            SampleFlow.awaited("three"),
            SampleFlow.awaited("four"));
    List<FlowFile> files = flow.files();
    List<FlowFile> settled =
        List.of(
            files.get(0).with(new Taken(document.id(), true)),
            files.get(1).with(new Missed("no answer")),
            files.get(2).with(new Refused("no kind")),
            files.get(3).with(new Awaited(SampleFlow.address("https://b.example/4"), 2)));
    settled.forEach(file -> flows().saveFile(flow, file));
    assertThat(flows().find(organization, flow.id()).orElseThrow().files()).isEqualTo(settled);
  }

  @Test
  void showsNoneToAnotherOrganization() {
    Flow flow = begun();
    OrganizationId other = Samples.organization(rows());
    assertThat(flows().find(other, flow.id())).isEmpty();
    assertThat(flows().lock(other, flow.id())).isEmpty();
    assertThat(flows().page(other, Optional.empty(), 10)).isEmpty();
    assertThat(flows().page(other, Optional.of(flow.id()), 10)).isEmpty();
  }

  @Test
  void deletesWithTheFiles() {
    Document document = Samples.document(rows(), organization).kept();
    Flow flow = with(begun(), SampleFlow.taken("one", document.id()));
    flows().delete(flow);
    assertThat(flows().find(organization, flow.id())).isEmpty();
    assertThat(flows().having(organization, document.id())).isEmpty();
  }

  @Test
  void listsTheNewestFirstPageByPage() {
    List<Flow> made = List.of(begun(), begun(), begun(), begun());
    List<FlowId> first =
        flows().page(organization, Optional.empty(), 3).stream().map(Flow::id).toList();
    List<FlowId> rest =
        flows().page(organization, Optional.of(first.get(2)), 3).stream().map(Flow::id).toList();
    assertThat(first).containsExactly(made.get(3).id(), made.get(2).id(), made.get(1).id());
    assertThat(rest).containsExactly(made.get(0).id());
  }

  @Test
  void tellsWhichFlowsHaveADocument() {
    Document one = Samples.document(rows(), organization).kept();
    Document two = Samples.document(rows(), organization).kept();
    Flow first =
        with(begun(), SampleFlow.taken("one", one.id()), SampleFlow.taken("the same", one.id()));
    Flow second =
        with(
            begun(),
            SampleFlow.taken("one", one.id()),
            SampleFlow.file("two", new Taken(two.id(), false)));
    assertThat(flows().having(organization, one.id()))
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(flows().having(organization, two.id())).containsExactly(second.id());
    assertThat(flows().having(Samples.organization(rows()), one.id())).isEmpty();
    assertThat(flows().ours(organization, List.of(one.id(), two.id()))).containsExactly(one.id());
    assertThat(flows().ours(organization, List.of())).isEmpty();
  }

  @Test
  void findsWhatIsPastItsRetention() {
    Flow kept = begun();
    Flow past = SampleFlow.begun(rows(), organization, Optional.of(Samples.NOON.minusSeconds(1)));
    assertThat(flows().pastRetention(Samples.NOON, 1000)).contains(past).doesNotContain(kept);
  }
}
