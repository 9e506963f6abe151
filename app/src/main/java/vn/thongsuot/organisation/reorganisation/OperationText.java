package vn.thongsuot.organisation.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/**
 * Reads an operation as people paste it from an annex (Vietnamese: đọc danh sách đơn vị): a code a line for the units before it;
 * {@code code; name; English name} a line for those after it, where a code that exists is that unit.
 */
@Component
class OperationText {

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern CELLS = Pattern.compile("\\s*[;\\t]\\s*");

    private final UnitDirectory units;
    private final Clock clock;

    OperationText(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @throws DomainException ORG-006 naming a code that no unit has on the day before; ORG-007 without any */
    List<UnitView> sources(UUID authorityId, String text, LocalDate effectiveOn) {
        List<UnitView> sources = new ArrayList<>();
        for (String line : lines(text)) {
            String code = CELLS.split(line, -1)[0].strip();
            sources.add(find(authorityId, code, effectiveOn)
                    .orElseThrow(() -> new DomainException(
                            "ORG-006", DomainException.Kind.INVALID, "no unit with this code", shown(code))));
        }
        if (sources.isEmpty()) {
            throw new DomainException("ORG-007", DomainException.Kind.INVALID, "no unit named");
        }
        return sources.stream().distinct().toList();
    }

    /**
     * A code that nobody has yet is the unit that another operation of the decision makes, or a new one; after a new name or level
     * it is the unit itself under another code.
     *
     * @throws DomainException ORG-008 for a new unit without a name
     */
    List<Operation.Target> targets(
            OperationKind kind,
            String text,
            @Nullable UnitLevel level,
            List<UnitView> sources,
            Reorganisation decision) {
        List<Operation.Target> targets = new ArrayList<>();
        for (String line : lines(text)) {
            String[] cells = CELLS.split(line, -1);
            String code = cells[0].strip();
            LocalizedText name = cells.length < 2 || cells[1].isBlank()
                    ? null
                    : new LocalizedText(
                            cells[1].strip(), cells.length < 3 || cells[2].isBlank() ? null : cells[2].strip());
            Optional<UnitView> known = kind.keepsUnit()
                    ? Optional.of(sources.getFirst())
                    : find(decision.authorityId(), code, decision.effectiveOn());
            Optional<Operation.Target> made = known.isPresent() ? Optional.empty() : made(decision, code);
            if (made.isPresent()) {
                targets.add(made.get());
                continue;
            }
            if (known.isEmpty() && name == null) {
                throw new DomainException(
                        "ORG-008", DomainException.Kind.INVALID, "a new unit needs a name", shown(code));
            }
            targets.add(new Operation.Target(
                    known.map(UnitView::id).orElseGet(() -> Ids.next(clock)), known.isEmpty(), code, name, level));
        }
        return targets;
    }

    private static Optional<Operation.Target> made(Reorganisation decision, String code) {
        return decision.operations().stream()
                .flatMap(operation -> operation.targets().stream())
                .filter(target -> target.fresh() && target.code().equals(code))
                .findFirst();
    }

    private Optional<UnitView> find(UUID authorityId, String code, LocalDate effectiveOn) {
        return units.findByCode(authorityId, code, effectiveOn.minusDays(1));
    }

    private static List<String> lines(String text) {
        return LINES.splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String shown(String code) {
        return code.length() > 40 ? code.substring(0, 40) + "…" : code;
    }
}
