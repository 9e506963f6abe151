package vn.thongsuot.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/** An account to be made (Vietnamese: tài khoản mới). Its {@code toString} hides the password. */
public record NewAccount(
        UUID authorityId, String login, String displayName, String password, List<NewAssignment> assignments) {

    public NewAccount {
        assignments = List.copyOf(assignments);
    }

    /** A role in a unit from a day on. */
    public record NewAssignment(UUID unitId, Role role, LocalizedText position, LocalDate from) {}

    @Override
    public String toString() {
        return "NewAccount[login=%s]".formatted(login);
    }
}
