package io.dossier.app.wiring;

import io.dossier.app.config.DossierSettings;
import io.dossier.app.config.FlowSettings;
import io.dossier.core.access.port.Organizations;
import io.dossier.core.audit.port.AuditLog;
import io.dossier.core.crosscheck.FieldComparison;
import io.dossier.core.document.port.Documents;
import io.dossier.core.document.port.Extractions;
import io.dossier.core.document.usecase.MaskedViews;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.Endpoints;
import io.dossier.core.event.usecase.TellEvent;
import io.dossier.core.flow.CrossChecks;
import io.dossier.core.flow.port.CallbackMessages;
import io.dossier.core.flow.port.FlowQueue;
import io.dossier.core.flow.port.Flows;
import io.dossier.core.flow.port.ProductTypes;
import io.dossier.core.flow.usecase.AddFiles;
import io.dossier.core.flow.usecase.AdvanceFlow;
import io.dossier.core.flow.usecase.CallBack;
import io.dossier.core.flow.usecase.DetailFlowEvent;
import io.dossier.core.flow.usecase.FetchFile;
import io.dossier.core.flow.usecase.FlowDocuments;
import io.dossier.core.flow.usecase.FlowResults;
import io.dossier.core.flow.usecase.KnownProducts;
import io.dossier.core.flow.usecase.ManageProductTypes;
import io.dossier.core.flow.usecase.ShowCallbacks;
import io.dossier.core.flow.usecase.ShowFlow;
import io.dossier.core.flow.usecase.StartFlow;
import io.dossier.core.flow.usecase.TakeFile;
import io.dossier.core.flow.usecase.WakeFlows;
import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.outbound.port.RemoteFiles;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.shared.Randomness;
import io.dossier.core.shared.Transactions;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Flows: their beginning, the fetching of their files, what is shown and told of them. */
@Factory
final class FlowFactory {
  @Singleton
  KnownProducts knownProducts(ProductTypes products) {
    return new KnownProducts(products);
  }

  @Singleton
  ManageProductTypes manageProductTypes(
      ProductTypes products, AuditLog audit, Transactions transactions, InstantSource clock) {
    return new ManageProductTypes(products, audit, transactions, clock);
  }

  @Singleton
  StartFlow startFlow(
      Flows flows,
      KnownProducts products,
      Organizations organizations,
      OutboundGuard guard,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new StartFlow(
        flows, products, organizations, guard, keyring, audit, transactions, randomness, clock);
  }

  @Singleton
  TakeFile takeFile(UploadDocument upload, Flows flows) {
    return new TakeFile(upload, flows);
  }

  @Singleton
  AddFiles addFiles(
      Flows flows,
      FlowQueue queue,
      OutboundGuard guard,
      TakeFile take,
      AuditLog audit,
      Transactions transactions,
      Randomness randomness,
      InstantSource clock) {
    return new AddFiles(flows, queue, guard, take, audit, transactions, randomness, clock);
  }

  @Singleton
  FetchFile fetchFile(
      Flows flows,
      FlowQueue queue,
      RemoteFiles remote,
      ReceiveOriginal receive,
      TakeFile take,
      DossierSettings settings,
      Transactions transactions,
      InstantSource clock) {
    return new FetchFile(
        flows, queue, remote, receive, take, settings.uploadBytes(), transactions, clock);
  }

  @Singleton
  FlowDocuments flowDocuments(
      Documents documents, Extractions extractions, Organizations organizations) {
    return new FlowDocuments(documents, extractions, new MaskedViews(organizations));
  }

  @Singleton
  FlowResults flowResults(FlowDocuments documents, KnownProducts products) {
    return new FlowResults(documents, products, new CrossChecks(new FieldComparison()));
  }

  @Singleton
  AdvanceFlow advanceFlow(
      Flows flows,
      FlowDocuments documents,
      TellEvent tell,
      Keyring keyring,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    return new AdvanceFlow(flows, documents, tell, keyring, audit, transactions, clock);
  }

  @Singleton
  WakeFlows wakeFlows(Flows flows, FlowQueue queue) {
    return new WakeFlows(flows, queue);
  }

  @Singleton
  ShowFlow showFlow(Flows flows, FlowResults results, AuditLog audit, InstantSource clock) {
    return new ShowFlow(flows, results, audit, clock);
  }

  @Singleton
  ShowCallbacks showCallbacks(ShowFlow flows, Endpoints endpoints, Deliveries deliveries) {
    return new ShowCallbacks(flows, endpoints, deliveries);
  }

  @Singleton
  DetailFlowEvent detailFlowEvent(Flows flows) {
    return new DetailFlowEvent(flows);
  }

  @Singleton
  CallBack callBack(
      Flows flows,
      FlowResults results,
      OutboundCalls calls,
      CallbackMessages messages,
      FlowSettings settings) {
    return new CallBack(flows, results, calls, messages, settings.authMethod());
  }
}
