package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Việc nền bị lỗi: nhóm nguyên nhân theo lý do được giữ, không bao giờ theo lời của lỗi")
class FailureKindTests {

    @ParameterizedTest
    @CsvSource({
        "DOS-011,REFUSED",
        "node-stopped,STOPPED",
        "CannotGetJdbcConnectionException,BUSY",
        "CannotAcquireLockException,BUSY",
        "DataIntegrityViolationException,DATABASE",
        "BadSqlGrammarException,DATABASE",
        "UncheckedIOException,FILES",
        "ConnectException,NETWORK",
        "OutOfMemoryError,MEMORY",
        "IllegalStateException,OTHER",
        ",OTHER"
    })
    void tellsWhatItComesFrom(String reason, FailureKind kind) {
        assertThat(FailureKind.of(reason)).isEqualTo(kind);
    }
}
