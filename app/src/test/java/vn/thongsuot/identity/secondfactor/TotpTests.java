package vn.thongsuot.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mã xác thực theo thời gian: RFC 6238, mỗi mã dùng một lần")
class TotpTests {

    /** The secret of the RFC's appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant AT = Instant.ofEpochSecond(1111111111L);

    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        long step = Totp.stepOf(Instant.ofEpochSecond(second));

        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
        assertThat(Totp.code(SECRET, step, Totp.DIGITS)).isEqualTo(code.substring(2));
    }

    @Test
    void takesTheCodeOfOnePeriodBeforeAndAfter() {
        long now = Totp.stepOf(AT);
        for (long step = now - 1; step <= now + 1; step++) {
            String code = Totp.code(SECRET, step, Totp.DIGITS);
            assertThat(Totp.match(SECRET, code, AT, 0)).hasValue(step);
        }
        for (long step : new long[] {now - 2, now + 2}) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step, Totp.DIGITS), AT, 0))
                    .isEmpty();
        }
    }

    @Test
    void takesNoCodeTwiceAndNoneBeforeIt() {
        long now = Totp.stepOf(AT);

        assertThat(Totp.match(SECRET, Totp.code(SECRET, now, Totp.DIGITS), AT, now))
                .isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, now - 1, Totp.DIGITS), AT, now))
                .isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, now + 1, Totp.DIGITS), AT, now))
                .hasValue(now + 1);
    }

    @Test
    void takesNothingElse() {
        for (String typed : new String[] {"", "50471", "0050471", "abcdef", "٠٥٠٤٧١"}) {
            assertThat(Totp.match(SECRET, typed, AT, 0)).as(typed).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBytesInLetters(String plain, String letters) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }

    @Test
    void tellsTheTelephoneAllItNeedsAndNobodyElse() {
        Enrolment enrolment = Enrolment.of("ngan", SECRET);

        assertThat(enrolment.address())
                .isEqualTo("otpauth://totp/Th%C3%B4ng%20Su%E1%BB%91t:ngan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Th%C3%B4ng%20Su%E1%BB%91t&algorithm=SHA1&digits=6&period=30");
        assertThat(enrolment.grouped()).startsWith("GEZD GNBV ");
        assertThat(enrolment).hasToString("Enrolment[]");
    }
}
