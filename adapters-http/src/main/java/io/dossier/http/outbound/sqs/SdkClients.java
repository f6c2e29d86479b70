package io.dossier.http.outbound.sqs;

import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.outbound.port.OutboundCalls;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.endpoints.SqsEndpointProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.endpoints.StsEndpointProvider;

/**
 * Clients of the SDK, made for one request each, which takes it about a millisecond. Everything
 * that the SDK would look for in files and in the environment is told to it, the endpoint included;
 * it tries once, since whoever delivers has a schedule for trying again.
 */
final class SdkClients {
  private final CallingClient http;

  SdkClients(OutboundCalls calls) {
    this.http = new CallingClient(calls);
  }

  SqsClient sqs(String region, Optional<OutboundAddress> endpoint, AwsCredentials credentials) {
    Region at = Region.of(region);
    return told(SqsClient.builder(), at, credentials)
        .endpointOverride(
            endpoint
                .map(OutboundAddress::uri)
                .orElseGet(
                    () ->
                        SqsEndpointProvider.defaultProvider()
                            .resolveEndpoint(parameters -> parameters.region(at))
                            .join()
                            .url()))
        .build();
  }

  StsClient sts(String region, Optional<OutboundAddress> endpoint, AwsCredentials credentials) {
    Region at = Region.of(region);
    return told(StsClient.builder(), at, credentials)
        .endpointOverride(endpoint.map(OutboundAddress::uri).orElseGet(() -> stsOf(at)))
        .build();
  }

  private static URI stsOf(Region region) {
    return StsEndpointProvider.defaultProvider()
        .resolveEndpoint(parameters -> parameters.region(region).useGlobalEndpoint(false))
        .join()
        .url();
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B told(
      B builder, Region region, AwsCredentials credentials) {
    return builder
        .httpClient(http)
        .region(region)
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .defaultsMode(DefaultsMode.STANDARD)
        .overrideConfiguration(overrides());
  }

  /** No profile of the user that the server runs as is read, and nothing is tried again. */
  private static ClientOverrideConfiguration overrides() {
    ProfileFile none = ProfileFile.aggregator().build();
    return ClientOverrideConfiguration.builder()
        .defaultProfileFileSupplier(() -> none)
        .defaultProfileName("none")
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .build();
  }
}
