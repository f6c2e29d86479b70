package io.dossier.core.event;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Amazon SQS queue, or one of a server that speaks the same, and by which keys it is sent to.
 * Every part was given by a caller and is checked by its form alone.
 *
 * @param queueUrl as SQS shows it: {@code https://sqs.REGION.amazonaws.com/ACCOUNT/NAME}
 * @param region a code such as {@code ap-southeast-3}; part of a host's name, hence its narrow form
 * @param endpoint where requests go instead of the region's own address
 */
public record QueueDestination(
    String queueUrl, String region, Access access, Optional<OutboundAddress> endpoint) {
  private static final Pattern REGION = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,20}){1,4}");

  public QueueDestination {
    OutboundAddress.of("queueUrl", queueUrl);
    if (!REGION.matcher(region).matches()) {
      throw Failure.invalid("region", "must be the code of a region, such as ap-southeast-3");
    }
  }

  /** Whether the queue keeps an order within groups; the name of such a queue must say so. */
  public boolean fifo() {
    return queueUrl.endsWith(".fifo");
  }

  /** How the sender shows who it is. */
  public sealed interface Access permits StaticKeys, Role {}

  /** An access key; the forms are those of IAM's {@code AccessKey}. */
  public record StaticKeys(String keyId, Secret secret) implements Access {
    private static final Pattern KEY_ID = Pattern.compile("\\w{1,128}");

    public StaticKeys {
      if (!KEY_ID.matcher(keyId).matches()) {
        throw Failure.invalid("accessKeyId", "must have 1 to 128 letters, digits and underscores");
      }
    }
  }

  /**
   * A role that is taken for a while (STS AssumeRole), with the keys of whoever takes it.
   *
   * @param externalId what the role's owner demands to hear, so that nobody else has us take it
   *     (IAM user guide, "the confused deputy problem")
   * @param endpoint where STS is asked instead of at the region's own address
   */
  public record Role(
      String arn, String externalId, StaticKeys base, Optional<OutboundAddress> endpoint)
      implements Access {
    private static final Pattern ARN =
        Pattern.compile("arn:aws[a-z-]{0,16}:iam::\\d{12}:role/[\\w+=,.@/-]{1,577}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    public Role {
      if (!ARN.matcher(arn).matches()) {
        throw Failure.invalid(
            "roleArn", "must be the ARN of a role: arn:aws:iam::ACCOUNT:role/NAME");
      }
      if (!EXTERNAL_ID.matcher(externalId).matches()) {
        throw Failure.invalid(
            "externalId", "must have 2 to 1224 letters, digits and characters of _+=,.@:/-");
      }
    }
  }
}
