package vn.thongsuot.documents;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.thongsuot.shared.DomainException;

/** The bucket that the nodes share; each content under its SHA-256, as in the folder. Without one, nothing is here to ask. */
@Component
class Bucket {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final BucketSettings settings;
    private final @Nullable S3Client client;

    Bucket(BucketSettings settings) {
        this.settings = settings;
        this.client = settings.isOn() ? connect(settings) : null;
    }

    /** Checksums that stores of one's own may not know are sent where the protocol demands them alone. */
    private static S3Client connect(BucketSettings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER));
        if (!settings.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        return builder.build();
    }

    boolean isOn() {
        return client != null;
    }

    /** @throws DomainException DOC-036 if the store does not take it; the caller's transaction keeps nothing then */
    void put(String hash, byte[] content) {
        try {
            client().putObject(request -> request.bucket(settings.name()).key(hash), RequestBody.fromBytes(content));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /** @throws DomainException DOC-036 if the store does not answer */
    boolean holds(String hash) {
        try {
            client().headObject(request -> request.bucket(settings.name()).key(hash));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /**
     * Brings a content into a file that is not there yet.
     *
     * @throws DomainException DOC-036 if the store does not answer or has no such content
     */
    void fetch(String hash, Path target) {
        try {
            client().getObject(request -> request.bucket(settings.name()).key(hash), target);
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    private S3Client client() {
        if (client == null) {
            throw new IllegalStateException("no bucket is set");
        }
        return client;
    }

    private static DomainException unavailable(SdkException cause) {
        DomainException refused = new DomainException(
                "DOC-036",
                DomainException.Kind.CONFLICT,
                "the bucket did not answer as it should: " + cause.getMessage());
        refused.initCause(cause);
        return refused;
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }
}
