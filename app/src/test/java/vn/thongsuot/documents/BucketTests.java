package vn.thongsuot.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Sha256;

@DisplayName("Kho tệp dùng chung: tệp ghi ở máy này thì máy khác đọc được, và không có gì được ghi nửa chừng")
class BucketTests {

    private static final byte[] PAPER = "Trích lục khai sinh".getBytes(UTF_8);
    private static final String BUCKET = "giay-to";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path homes;

    private LocalS3 store;
    private S3Client client;

    @BeforeEach
    void start() {
        store = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        store.start();
        client = S3Client.builder()
                .endpointOverride(java.net.URI.create(endpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "secret")))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        client.createBucket(request -> request.bucket(BUCKET));
    }

    @AfterEach
    void stop() {
        client.close();
        store.shutdown();
    }

    @Test
    @DisplayName("Máy thứ hai đọc được tệp của máy thứ nhất, từ lần thứ hai không cần kho nữa")
    void sharesBetweenNodes() throws IOException {
        String hash = node("a").write(PAPER);
        BlobFiles second = node("b");

        assertThat(second.path(hash)).hasBinaryContent(PAPER);
        store.shutdown();
        assertThat(second.path(hash)).hasBinaryContent(PAPER);
    }

    @Test
    @DisplayName("Kho không trả lời: việc nộp tệp bị từ chối rõ ràng, không có gì nằm lại dưới tên tệp")
    void writesNothingWhereTheStoreIsAway() throws IOException {
        BlobFiles node = node("a");
        store.shutdown();

        assertThatThrownBy(() -> node.write(PAPER))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("DOC-036"));
        try (var kept = Files.walk(homes)) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @DisplayName("Nội dung trong kho bị đổi thì không được đưa ra")
    void refusesAnotherContent() {
        String hash = node("a").write(PAPER);
        client.putObject(request -> request.bucket(BUCKET).key(hash), RequestBody.fromString("khác"));

        assertThatThrownBy(() -> node("b").path(hash))
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining(hash);
    }

    @Test
    @DisplayName("Tệp lâu không mở rời khỏi máy khi kho đã giữ, và trở lại khi có người mở")
    void forgetsWhatIsKeptElsewhere() throws IOException {
        BlobFiles node = node("a");
        Path shared = node.path(node.write(PAPER));
        byte[] young = "mới".getBytes(UTF_8);
        Path used = node.path(node.write(young));
        byte[] single = "chỉ ở đây".getBytes(UTF_8);
        Path alone = node.path(node.write(single));
        client.deleteObject(request -> request.bucket(BUCKET).key(Sha256.hex(single)));
        for (Path old : new Path[] {shared, alone}) {
            Files.setLastModifiedTime(old, FileTime.from(NOW.minus(MONTH).minusSeconds(1)));
        }
        Files.setLastModifiedTime(used, FileTime.from(NOW.minus(Duration.ofDays(29))));

        assertThat(node.forget(MONTH)).isOne();
        assertThat(shared).doesNotExist();
        assertThat(used).hasBinaryContent(young);
        assertThat(alone).hasBinaryContent(single);
        assertThat(node.path(Sha256.hex(PAPER))).hasBinaryContent(PAPER);
    }

    @Test
    @DisplayName("Tệp có từ trước khi dùng kho chung được đưa vào kho, mỗi tệp một lần")
    void bringsOlderFiles() {
        String hash = alone("a").write(PAPER);

        assertThat(node("a").push()).isOne();
        assertThat(node("a").push()).isZero();
        assertThat(node("b").path(hash)).hasBinaryContent(PAPER);
    }

    @Test
    @DisplayName("Không đặt kho dùng chung: tệp chỉ nằm trên máy, không hỏi nơi nào khác")
    void staysAloneWithoutBucket() {
        String hash = alone("a").write(PAPER);

        assertThat(alone("a").holds(hash)).isTrue();
        assertThat(node("b").holds(hash)).isFalse();
    }

    private BlobFiles node(String name) {
        return files(name, new BucketSettings(endpoint(), "us-east-1", BUCKET, "any", "secret", 30));
    }

    private BlobFiles alone(String name) {
        return files(name, new BucketSettings("", "us-east-1", "", "", "", 30));
    }

    private BlobFiles files(String name, BucketSettings settings) {
        return new BlobFiles(home(name), new Bucket(settings), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private ProductHome home(String name) {
        return new ProductHome(new MockEnvironment()
                .withProperty("thongsuot.home", homes.resolve(name).toString()));
    }

    private String endpoint() {
        return "http://localhost:" + store.getPort();
    }
}
