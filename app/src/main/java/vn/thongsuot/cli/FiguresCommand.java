package vn.thongsuot.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * {@code figures}: indicators for every unit of an authority as CSV, for a check or another program, with the time that
 * the evaluation took.
 */
@Component
class FiguresCommand implements OperatorCommand {

    private static final String USAGE =
            "figures [--authority MÃ] [--indicators A,B] [--from NGÀY] [--to NGÀY] [--rounds N]";

    private final Indicators indicators;
    private final UnitGroups groups;
    private final UnitDirectory units;
    private final Clock clock;

    FiguresCommand(Indicators indicators, UnitGroups groups, UnitDirectory units, Clock clock) {
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        Arguments arguments = new Arguments(args, Set.of("authority", "indicators", "from", "to", "rounds"), USAGE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate from = day(arguments, "from", today.withDayOfYear(1));
        LocalDate to = day(arguments, "to", today);
        UnitView authority = authority(arguments, today);
        List<UnitView> all = units.listSubtree(authority.id(), today);
        List<UnitGroup> restated =
                groups.restated(all.stream().map(UnitView::id).toList(), today);
        List<String> ids = arguments
                .option("indicators")
                .map(list -> List.of(list.split(",")))
                .orElseGet(() -> indicators.list(authority.id()).stream()
                        .map(each -> each.id())
                        .toList());
        List<Question> questions =
                ids.stream().map(id -> Question.of(id, null, from, to)).toList();
        List<List<Figure>> figures = List.of();
        List<String> times = new ArrayList<>();
        long rounds = Math.max(1, arguments.number("rounds", 1));
        for (long round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            figures = indicators.matrix(authority.id(), questions, restated);
            times.add("%.1f".formatted((System.nanoTime() - begin) / 1e6));
        }
        print(out, ids, all, figures);
        out.println("# ms: " + String.join(" ", times));
        return 0;
    }

    private static void print(PrintStream out, List<String> ids, List<UnitView> units, List<List<Figure>> figures) {
        out.println("indicator,unit,value");
        for (int i = 0; i < figures.size(); i++) {
            for (int n = 0; n < units.size(); n++) {
                String value = figures.get(i)
                        .get(n)
                        .value()
                        .map(BigDecimal::toPlainString)
                        .orElse("");
                out.printf("%s,%s,%s%n", ids.get(i), units.get(n).id(), value);
            }
        }
    }

    private UnitView authority(Arguments arguments, LocalDate today) {
        List<UnitView> known = units.listAuthorities(today);
        return arguments
                .option("authority")
                .map(code -> known.stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> arguments.wrong("Không có cơ quan mã %s.".formatted(code))))
                .orElseGet(() -> {
                    if (known.size() != 1) {
                        throw arguments.wrong("Có %d cơ quan: ghi rõ --authority.".formatted(known.size()));
                    }
                    return known.getFirst();
                });
    }

    private static LocalDate day(Arguments arguments, String name, LocalDate standard) {
        try {
            return arguments.option(name).map(LocalDate::parse).orElse(standard);
        } catch (DateTimeParseException e) {
            throw arguments.wrong("--%s phải là ngày dạng 2026-12-31.".formatted(name));
        }
    }
}
