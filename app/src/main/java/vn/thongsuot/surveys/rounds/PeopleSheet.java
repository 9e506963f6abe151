package vn.thongsuot.surveys.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.Phone;
import vn.thongsuot.surveys.rounds.PeopleLists.Listed;

/** A list of people to be asked, as a workbook (Vietnamese: bảng danh sách người được khảo sát); errors at their cells. */
@Component
public class PeopleSheet {

    private static final int MOST_ROWS = 20_000;

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> COLUMNS = List.of("name", "phone", "email", "unit", "consent");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Set<String> NO = Set.of("", "không", "khong", "no", "0", "false");

    private final Texts texts;
    private final UnitDirectory units;
    private final Clock clock;

    PeopleSheet(Texts texts, UnitDirectory units, Clock clock) {
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What a workbook says.
     *
     * @param errors address of the cell and message key of what it needs; where there is one, nothing may be taken
     */
    public record Outcome(List<Listed> people, int withoutConsent, int twice, List<Wrong> errors) {

        public Outcome {
            people = List.copyOf(people);
            errors = List.copyOf(errors);
        }
    }

    /** A wrong cell. */
    public record Wrong(String cell, String key) {}

    /** Heads alone, to be filled in. */
    public byte[] empty(Locale locale) {
        return Sheets.write(
                texts.get(locale, "round.people.sheet"),
                COLUMNS.stream()
                        .map(column -> texts.get(locale, "round.people." + column))
                        .toList(),
                List.of());
    }

    /**
     * Rows without consent are counted and nothing of them is read; of rows with the same telephone or e-mail the first counts.
     *
     * @throws vn.thongsuot.shared.DomainException SHT-001 to SHT-003 for a file of another kind
     */
    public Outcome read(byte[] content, UUID roundUnitId) {
        Map<String, String> others = COLUMNS.stream()
                .collect(Collectors.toMap(column -> texts.get(Locale.ENGLISH, "round.people." + column), this::label));
        Map<String, UUID> known = units(roundUnitId);
        List<Listed> people = new ArrayList<>();
        List<Wrong> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int without = 0;
        int twice = 0;
        for (SheetRow row :
                Sheets.read(content, COLUMNS.stream().map(this::label).toList(), others, MOST_ROWS)) {
            if (NO.contains(row.text(label("consent")).toLowerCase(Locale.ROOT))) {
                without++;
                continue;
            }
            int before = errors.size();
            check(row, known, errors);
            if (errors.size() == before) {
                Listed one = listed(row, known);
                if (seen.add(one.phone().isEmpty() ? one.email().toLowerCase(Locale.ROOT) : one.phone())) {
                    people.add(one);
                } else {
                    twice++;
                }
            }
        }
        return new Outcome(people, without, twice, errors);
    }

    private void check(SheetRow row, Map<String, UUID> known, List<Wrong> errors) {
        if (row.text(label("name")).isEmpty() || row.text(label("name")).length() > 200) {
            errors.add(new Wrong(row.address(label("name")), "round.people.wrong.name"));
        }
        boolean phone = phone(row.text(label("phone"))).isPresent();
        if (!phone && !row.text(label("phone")).isEmpty()) {
            errors.add(new Wrong(row.address(label("phone")), "round.people.wrong.phone"));
        }
        boolean email = EMAIL.matcher(row.text(label("email"))).matches();
        if (!email
                && (!row.text(label("email")).isEmpty()
                        || row.text(label("phone")).isEmpty())) {
            errors.add(new Wrong(row.address(label("email")), "round.people.wrong.email"));
        }
        if (!known.containsKey(row.text(label("unit")).toLowerCase(Locale.ROOT))) {
            errors.add(new Wrong(row.address(label("unit")), "round.people.wrong.unit"));
        }
    }

    private Listed listed(SheetRow row, Map<String, UUID> known) {
        return new Listed(
                known.getOrDefault(row.text(label("unit")).toLowerCase(Locale.ROOT), new UUID(0, 0)),
                row.text(label("name")),
                phone(row.text(label("phone"))).orElse(""),
                row.text(label("email")));
    }

    /** A cell that holds a number has lost its first 0. */
    private static Optional<String> phone(String typed) {
        return Phone.find(typed).or(() -> Phone.find("0" + typed));
    }

    private String label(String column) {
        return texts.get(VIETNAMESE, "round.people." + column);
    }

    /** Units of the round by code and by name. */
    private Map<String, UUID> units(UUID roundUnitId) {
        Map<String, UUID> known = new HashMap<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (UnitView unit : units.listSubtree(roundUnitId, today)) {
            known.putIfAbsent(unit.name().vi().toLowerCase(Locale.ROOT), unit.id());
            known.put(unit.code().toLowerCase(Locale.ROOT), unit.id());
        }
        return known;
    }
}
