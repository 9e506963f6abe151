package vn.thongsuot.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.MachineClients;
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
    private final Places places;

    ClientCommand(MachineClients clients, Places places) {
        this.clients = clients;
        this.places = places;
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
                UnitView unit = places.unit(arguments);
                tell(out, client, clients.create(client, unit.authorityId(), unit.id(), Places.role(arguments)));
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
