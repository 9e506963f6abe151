package vn.thongsuot.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.LocalizedText;

/** {@code user}: the first account of an installation, with its authority where there is none yet, and what {@link UserActs} does. */
@Component
class UserCommand implements OperatorCommand {

    private static final String USAGE = """
            user create-admin --login TÊN --name "HỌ TÊN" [--authority MÃ --authority-name "TÊN CƠ QUAN"]
            user create --login TÊN --name "HỌ TÊN" --unit MÃ --role VAI_TRÒ --position "CHỨC DANH" [--authority MÃ]
            user assign TÊN --unit MÃ_HOẶC_ID --role VAI_TRÒ --position "CHỨC DANH" [--from NGÀY] [--to NGÀY_CUỐI]
            user unassign TÊN --unit MÃ_HOẶC_ID --role VAI_TRÒ [--to NGÀY_CUỐI]
            user disable TÊN | enable TÊN | password TÊN | reset-factor TÊN | list""";

    private final UserActs acts;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final UnitRegistry registry;
    private final CalendarRegistry calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UserCommand(
            UserActs acts,
            Accounts accounts,
            UnitDirectory units,
            UnitRegistry registry,
            CalendarRegistry calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.acts = acts;
        this.accounts = accounts;
        this.units = units;
        this.registry = registry;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(
                args,
                Set.of("login", "name", "authority", "authority-name", "unit", "role", "position", "from", "to"),
                USAGE);
        if (!arguments.words().equals(List.of("create-admin"))) {
            return acts.run(arguments, out);
        }
        String login = arguments.require("login");
        String displayName = arguments.require("name");
        if (accounts.exists(login)) {
            throw arguments.wrong("Tên đăng nhập \"%s\" đã có.".formatted(login));
        }
        String password = Passwords.read(arguments);
        transaction.executeWithoutResult(status -> create(arguments, login, displayName, password));
        out.printf("Đã tạo tài khoản quản trị \"%s\".%n", login);
        return 0;
    }

    private void create(Arguments arguments, String login, String displayName, String password) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UUID authority = units.listAuthorities(today).stream()
                .map(UnitView::id)
                .findFirst()
                .orElseGet(() -> createAuthority(arguments, today));
        var administrator = new NewAccount.NewAssignment(
                authority, Role.ADMINISTRATOR, new LocalizedText("Quản trị hệ thống", "System administrator"), today);
        accounts.create(new NewAccount(authority, login, displayName, password, List.of(administrator)));
    }

    /** An authority with the standard working week; its calendar can be changed later. */
    private UUID createAuthority(Arguments arguments, LocalDate today) {
        UUID id = registry.create(
                new UnitRegistry.NewUnit(
                        null,
                        arguments.require("authority"),
                        new LocalizedText(arguments.require("authority-name"), null),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        today),
                null);
        calendars.createDefault(id, today);
        return id;
    }
}
