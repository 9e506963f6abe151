package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.shared.LocalizedText;

/** A province of its own for each test: an office, a field owner, three communes, figures that nobody else changes. */
class ScoringWorld {

    /** Counts facts that the tests write. */
    static final String RATE = "plans.issued-on-time-rate";

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private final UnitRegistry units;
    private final FactJournal facts;
    private final TransactionTemplate transaction;

    ScoringWorld(UnitRegistry units, FactJournal facts, TransactionTemplate transaction) {
        this.units = units;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Units of a province. */
    record Province(UUID id, UUID office, UUID owner, List<UUID> communes) {

        Actor officer(UUID unit) {
            return as(unit, Role.REFORM_OFFICER);
        }

        Actor leader(UUID unit) {
            return as(unit, Role.LEADER);
        }

        Actor as(UUID unit, Role role) {
            return new Actor(
                    UUID.nameUUIDFromBytes((unit + role.name()).getBytes()),
                    id,
                    "",
                    List.of(new Grant(UUID.randomUUID(), unit, role)));
        }

        /** With posts in two units. */
        Actor both(UUID one, UUID other) {
            return new Actor(
                    UUID.randomUUID(),
                    id,
                    "",
                    List.of(
                            new Grant(UUID.randomUUID(), one, Role.REFORM_OFFICER),
                            new Grant(UUID.randomUUID(), other, Role.REFORM_OFFICER)));
        }
    }

    Province make() {
        return transaction.execute(status -> {
            UUID province = unit(null, "H94", "UBND tỉnh Chấm", UnitKind.PEOPLE_COMMITTEE, UnitLevel.PROVINCE);
            UUID office = unit(province, "H94.01", "Sở Nội vụ tỉnh Chấm", UnitKind.AGENCY, UnitLevel.PROVINCE);
            UUID owner = unit(province, "H94.02", "Sở Tư pháp tỉnh Chấm", UnitKind.AGENCY, UnitLevel.PROVINCE);
            List<UUID> communes = List.of("xã Một", "xã Hai", "xã Ba").stream()
                    .map(name -> unit(
                            province,
                            "H94.1" + name.charAt(3) % 10,
                            "UBND " + name,
                            UnitKind.PEOPLE_COMMITTEE,
                            UnitLevel.COMMUNE))
                    .toList();
            recordSomething(province, office);
            return new Province(province, office, owner, communes);
        });
    }

    /** That a fact is recorded at all is kept for some seconds; rows of long ago make it known from the beginning. */
    private void recordSomething(UUID province, UUID office) {
        facts.record(
                "index-score",
                province,
                UUID.randomUUID(),
                UUID.randomUUID(),
                office,
                Map.of("index_set", "old", "year", 2020, "points_max", BigDecimal.ONE));
        facts.record(
                "plan-duty",
                province,
                UUID.randomUUID(),
                UUID.randomUUID(),
                office,
                Map.of("due_on", LocalDate.of(2020, 3, 2), "no_lower", true));
    }

    private UUID unit(@Nullable UUID parent, String code, String name, UnitKind kind, UnitLevel level) {
        return units.create(new NewUnit(parent, code, LocalizedText.of(name), kind, level, BEGIN), null);
    }

    SetDraft draft(Province province, SetLevel level, String code) {
        return new SetDraft(
                province.id(),
                province.office(),
                code,
                level,
                LocalizedText.of("Bộ tiêu chí thử"),
                2026,
                2,
                false,
                List.of(new RankClass("Tốt", BigDecimal.valueOf(80)), new RankClass("Yếu", BigDecimal.ZERO)),
                "01/QĐ-UBND",
                true);
    }

    /** 10 points: 4 by figures, 2 by choice in the field of its owner, 3 by survey, 1 by the council; and a bonus. */
    List<SetCriterion> criteria(Province province) {
        return List.of(
                line("1", null, "Lĩnh vực một", "6", null, null),
                line("1.1", "1", "Kế hoạch đúng hạn", "4", "công thức: M * @" + RATE + " / 100", null),
                line("1.2", "1", "Rà soát văn bản", "2", "chọn: 2 = Có; 1 = Chậm; 0 = Không", province.owner()),
                line("2", null, "Lĩnh vực hai", "4", null, null),
                line("2.1", "2", "Hài lòng", "3", "điều tra", null),
                line("2.2", "2", "Đánh giá chung", "1", "hội đồng", null),
                new SetCriterion(
                        "3",
                        null,
                        LocalizedText.of("Thưởng"),
                        Effect.BONUS,
                        BigDecimal.ONE,
                        RuleReader.read("hội đồng"),
                        null,
                        null,
                        null));
    }

    private static SetCriterion line(
            String code,
            @Nullable String parent,
            String name,
            String max,
            @Nullable String rule,
            @Nullable UUID owner) {
        return new SetCriterion(
                code,
                parent,
                LocalizedText.of(name),
                Effect.BASE,
                new BigDecimal(max),
                rule == null ? null : RuleReader.read(rule),
                null,
                rule == null ? "institutions" : null,
                owner);
    }

    /** So many rows that the figure counts, the first of them in time. */
    void rows(Province province, UUID unit, int inTime, int late) {
        LocalDate due = LocalDate.of(2026, 5, 4);
        for (int i = 0; i < inTime + late; i++) {
            Map<String, Object> values = new HashMap<>();
            values.put("due_on", due);
            values.put("issued_on", i < inTime ? due : due.plusDays(9));
            values.put("no_lower", true);
            transaction.executeWithoutResult(status ->
                    facts.record("plan-duty", province.id(), UUID.randomUUID(), UUID.randomUUID(), unit, values));
        }
    }
}
