package vn.thongsuot.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;

/** {@code client}: other systems that may use the machine interface (Vietnamese: hệ thống kết nối). */
@Component
class ClientCommand implements OperatorCommand {

    private static final String USAGE = """
            client create TÊN --unit MÃ_ĐƠN_VỊ --role VAI_TRÒ [--authority MÃ]
            client rotate TÊN
            client revoke TÊN
            client list""";

    private final MachineClients clients;
    private final UnitDirectory units;
    private final Clock clock;

    ClientCommand(MachineClients clients, UnitDirectory units, Clock clock) {
        this.clients = clients;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "client";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(args, Set.of("unit", "role", "authority"), USAGE);
        List<String> words = arguments.words();
        if (words.equals(List.of("list"))) {
            clients.list().forEach(client -> out.println(line(client)));
            return 0;
        }
        if (words.size() != 2) {
            throw arguments.wrong("Cần một lệnh và tên hệ thống kết nối.");
        }
        try {
            run(arguments, words.get(0), words.get(1), out);
        } catch (DomainException refused) {
            throw refusal(arguments, words.get(1), refused);
        }
        return 0;
    }

    private void run(Arguments arguments, String verb, String client, PrintStream out) {
        switch (verb) {
            case "create" -> {
                UnitView unit = unit(arguments);
                tell(out, client, clients.create(client, unit.authorityId(), unit.id(), role(arguments)));
            }
            case "rotate" -> tell(out, client, clients.rotate(client));
            case "revoke" -> {
                clients.revoke(client);
                out.printf("Đã thu hồi quyền truy cập của \"%s\".%n", client);
            }
            default -> throw arguments.wrong("Không có lệnh client %s.".formatted(verb));
        }
    }

    private static void tell(PrintStream out, String client, String secret) {
        out.printf(
                "client_id:     %s%nclient_secret: %s%nMã bí mật chỉ hiện một lần này: hãy cất ngay vào nơi an toàn của hệ thống kết nối.%n",
                client, secret);
    }

    private UnitView unit(Arguments arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String code = arguments.require("unit");
        List<UnitView> found = units.listAuthorities(today).stream()
                .filter(authority -> arguments
                        .option("authority")
                        .map(authority.code()::equals)
                        .orElse(true))
                .flatMap(authority -> units.findByCode(authority.id(), code, today).stream())
                .toList();
        if (found.size() != 1) {
            throw arguments.wrong(
                    found.isEmpty()
                            ? "Không có đơn vị mã %s.".formatted(code)
                            : "Mã %s có ở nhiều tỉnh: thêm --authority.".formatted(code));
        }
        return found.getFirst();
    }

    private static Role role(Arguments arguments) {
        String name = arguments.require("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() ->
                        arguments.wrong("Không có vai trò %s. Các vai trò: %s.".formatted(name, MachineClients.ROLES)));
    }

    private static WrongUseException refusal(Arguments arguments, String client, DomainException refused) {
        return arguments.wrong(
                switch (refused.code()) {
                    case "IDE-101" -> "Tên hệ thống kết nối gồm 3 đến 50 chữ thường không dấu, số, dấu chấm, gạch nối.";
                    case "IDE-102" -> "Tên \"%s\" đã có.".formatted(client);
                    case "IDE-103" ->
                        "Hệ thống kết nối không giữ được vai trò này. Cho phép: %s.".formatted(MachineClients.ROLES);
                    case "IDE-104" -> "Không có hệ thống kết nối \"%s\" đang hoạt động.".formatted(client);
                    default -> throw refused;
                });
    }

    private static String line(MachineClients.Client client) {
        return "%-30s %-16s %s %s"
                .formatted(client.name(), client.role(), client.unitId(), client.active() ? "hoạt động" : "đã thu hồi");
    }
}
