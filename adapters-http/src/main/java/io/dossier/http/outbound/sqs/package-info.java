/**
 * Messages into Amazon SQS queues, by the AWS SDK over the guarded calls. The SDK has no other way
 * out, and takes nothing from files, the environment or the machine's own metadata.
 */
@NullMarked
package io.dossier.http.outbound.sqs;

import org.jspecify.annotations.NullMarked;
