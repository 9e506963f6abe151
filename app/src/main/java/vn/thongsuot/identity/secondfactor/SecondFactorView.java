package vn.thongsuot.identity.secondfactor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an account is protected (Vietnamese: tình trạng xác thực hai lớp).
 *
 * @param since when it was confirmed; null while there is none
 * @param enrolment what is being set up; null where nothing is
 * @param codesLeft recovery codes that were not used
 * @param required whether a role asks for it
 */
public record SecondFactorView(
        @Nullable Instant since, @Nullable Enrolment enrolment, int codesLeft, boolean required) {

    public boolean on() {
        return since != null;
    }
}
