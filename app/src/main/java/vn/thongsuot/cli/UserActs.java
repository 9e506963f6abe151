package vn.thongsuot.cli;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.AccountKeeping;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** What {@code user} does beside the first administrator: officials' accounts (Vietnamese: tài khoản cán bộ). */
@Component
class UserActs {

    private final AccountKeeping accounts;
    private final Places places;

    UserActs(AccountKeeping accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    int run(Arguments arguments, PrintStream out) {
        List<String> words = arguments.words();
        if (words.equals(List.of("list"))) {
            accounts.list()
                    .forEach(known -> out.printf(
                            "%-24s %-9s %s%n",
                            known.login(), known.active() ? "hoạt động" : "đã khóa", known.displayName()));
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
                        case "IDE-205" -> "Tài khoản không có lớp bảo vệ thứ hai.";
                        default -> throw refused;
                    });
        }
    }
}
