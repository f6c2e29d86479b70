package io.dossier.core.shared;

import io.dossier.core.access.ApiKeysContract;
import io.dossier.core.access.ClientsContract;
import io.dossier.core.access.InstallationKeysContract;
import io.dossier.core.access.KeptAnswersContract;
import io.dossier.core.access.OrganizationsContract;
import io.dossier.core.audit.AuditLogContract;
import io.dossier.core.customer.CustomersContract;
import io.dossier.core.decision.RuleSetsContract;
import io.dossier.core.document.DocumentListContract;
import io.dossier.core.document.DocumentSearchContract;
import io.dossier.core.document.DocumentsContract;
import io.dossier.core.document.ExtractionsContract;
import io.dossier.core.document.ReadingQueueContract;
import io.dossier.core.document.ReadingsContract;
import io.dossier.core.document.SpentLinksContract;
import io.dossier.core.document.VerifiedExtractionsContract;
import io.dossier.core.erasure.ErasureLedgerContract;
import io.dossier.core.event.EndpointsContract;
import io.dossier.core.event.OutboxContract;
import io.dossier.core.flow.FlowsContract;
import io.dossier.core.flow.ProductTypesContract;
import io.dossier.core.issuer.IssuersContract;
import io.dossier.core.submission.AnalysesContract;
import io.dossier.core.submission.SerialContract;
import io.dossier.core.submission.SubmissionsContract;
import io.dossier.core.template.LearningQueueContract;
import io.dossier.core.template.TemplatesContract;
import org.junit.jupiter.api.Nested;

/** The contracts of all ports of rows, run over one database. */
public abstract class RowsContract {
  /** May be shared by all tests: each makes organizations of its own. */
  protected abstract Rows rows();

  @Nested
  class OfTransactions extends TransactionsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfOrganizations extends OrganizationsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfApiKeys extends ApiKeysContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfClients extends ClientsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfInstallationKeys extends InstallationKeysContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfKeptAnswers extends KeptAnswersContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfAuditLog extends AuditLogContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfCustomers extends CustomersContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfDocuments extends DocumentsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfDocumentList extends DocumentListContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfDocumentSearch extends DocumentSearchContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfExtractions extends ExtractionsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfReadings extends ReadingsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfVerifiedExtractions extends VerifiedExtractionsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfTemplates extends TemplatesContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfLearningQueue extends LearningQueueContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfReadingQueue extends ReadingQueueContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfSpentLinks extends SpentLinksContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfErasureLedger extends ErasureLedgerContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfSubmissions extends SubmissionsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfAnalyses extends AnalysesContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfSerial extends SerialContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfEndpoints extends EndpointsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfOutbox extends OutboxContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfRuleSets extends RuleSetsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfIssuers extends IssuersContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfFlows extends FlowsContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }

  @Nested
  class OfProductTypes extends ProductTypesContract {
    @Override
    protected Rows rows() {
      return RowsContract.this.rows();
    }
  }
}
