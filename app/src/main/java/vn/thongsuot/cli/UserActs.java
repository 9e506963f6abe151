package vn.thongsuot.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.AccountKeeping;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** What {@code user} does beside the first administrator: officials' accounts (Vietnamese: tài khoản cán bộ). */
@Component
class UserActs {

    private final AccountKeeping accounts;
    private final Accounts staff;
    private final Places places;

    UserActs(AccountKeeping accounts, Accounts staff, Places places) {
        this.accounts = accounts;
        this.staff = staff;
        this.places = places;
    }

    int run(Arguments arguments, PrintStream out) {
        List<String> words = arguments.words();
        if (words.equals(List.of("list"))) {
            list(out);
            return 0;
        }
        if (words.equals(List.of("create"))) {
            return refusing(arguments, () -> create(arguments, out));
        }
        if (words.size() != 2) {
            throw arguments.wrong("Cần một lệnh user và tên đăng nhập.");
        }
        return refusing(arguments, () -> act(arguments, words.get(0), words.get(1), out));
    }

    /** Each account with what it is assigned to today, one line each. */
    private void list(PrintStream out) {
        List<AccountKeeping.Known> all = accounts.list();
        Map<UUID, List<Staff>> held =
                staff.listAssignments(all.stream().map(AccountKeeping.Known::id).toList()).stream()
                        .collect(Collectors.groupingBy(Staff::accountId));
        for (AccountKeeping.Known known : all) {
            out.printf("%-24s %-9s %s%n", known.login(), known.active() ? "hoạt động" : "đã khóa", known.displayName());
            held.getOrDefault(known.id(), List.of())
                    .forEach(one -> out.printf(
                            "    %-22s %s, %s%n",
                            Places.word(one.role()),
                            places.name(one.unitId()),
                            one.position().vi()));
        }
    }

    private void assign(Arguments arguments, String login, PrintStream out) {
        UnitView unit = unit(arguments, login);
        var assignment = new NewAccount.NewAssignment(
                unit.id(),
                Places.role(arguments),
                LocalizedText.of(arguments.require("position")),
                Places.day(arguments, "from").orElse(places.today()));
        accounts.assign(login, assignment, Places.day(arguments, "to").orElse(null));
        out.printf(
                "Đã phân công \"%s\": %s tại %s từ ngày %s.%n",
                login, Places.word(assignment.role()), places.name(unit.id()), assignment.from());
    }

    /** Ends it at once, or after the day that is named. */
    private void unassign(Arguments arguments, String login, PrintStream out) {
        UnitView unit = unit(arguments, login);
        LocalDate last = Places.day(arguments, "to").orElse(places.today().minusDays(1));
        accounts.unassign(login, unit.id(), Places.role(arguments), last);
        out.printf("Đã kết thúc phân công của \"%s\" tại %s sau ngày %s.%n", login, places.name(unit.id()), last);
    }

    /** A unit of the account's own authority. */
    private UnitView unit(Arguments arguments, String login) {
        UnitView unit = places.unit(arguments);
        if (accounts.list().stream()
                .anyMatch(known ->
                        known.login().equals(login) && !known.authorityId().equals(unit.authorityId()))) {
            throw arguments.wrong("Đơn vị không thuộc tỉnh của tài khoản \"%s\".".formatted(login));
        }
        return unit;
    }

    private void create(Arguments arguments, PrintStream out) {
        UnitView unit = places.unit(arguments);
        String login = arguments.require("login");
        String name = arguments.require("name");
        var assignment = new NewAccount.NewAssignment(
                unit.id(), Places.role(arguments), LocalizedText.of(arguments.require("position")), places.today());
        accounts.create(
                new NewAccount(unit.authorityId(), login, name, Passwords.read(arguments), List.of(assignment)));
        out.printf("Đã tạo tài khoản \"%s\".%n", login);
    }

    private void act(Arguments arguments, String verb, String login, PrintStream out) {
        switch (verb) {
            case "disable" -> {
                accounts.close(login);
                out.printf("Đã khóa tài khoản \"%s\". Bàn giao hồ sơ của người này ở /desk/handovers.%n", login);
            }
            case "enable" -> {
                accounts.open(login);
                out.printf("Đã mở lại tài khoản \"%s\".%n", login);
            }
            case "password" -> {
                accounts.setPassword(login, Passwords.read(arguments));
                out.printf("Đã đổi mật khẩu của \"%s\".%n", login);
            }
            case "reset-factor" -> {
                accounts.resetFactor(login);
                out.printf("Đã gỡ lớp bảo vệ thứ hai của \"%s\".%n", login);
            }
            case "assign" -> assign(arguments, login, out);
            case "unassign" -> unassign(arguments, login, out);
            default -> throw arguments.wrong("Không có lệnh user %s.".formatted(verb));
        }
    }

    private static int refusing(Arguments arguments, Runnable act) {
        try {
            act.run();
            return 0;
        } catch (DomainException refused) {
            throw arguments.wrong(
                    switch (refused.code()) {
                        case "IDE-301" -> "Tên đăng nhập này đã có.";
                        case "IDE-303" -> "Không có tài khoản này, hoặc tài khoản không ở trạng thái cần thiết.";
                        case "IDE-304" -> "Đây là quản trị viên cuối cùng của tỉnh; hãy tạo người khác trước.";
                        case "IDE-305" -> "Tài khoản đã có vai trò này ở đơn vị này trong thời gian đó.";
                        case "IDE-306" ->
                            "Tài khoản không có vai trò này ở đơn vị này vào ngày đó; phân công mới bắt đầu thì --to từ ngày bắt đầu.";
                        case "IDE-307" -> "--to không được trước --from.";
                        case "IDE-205" -> "Tài khoản không có lớp bảo vệ thứ hai.";
                        default -> throw refused;
                    });
        }
    }
}
