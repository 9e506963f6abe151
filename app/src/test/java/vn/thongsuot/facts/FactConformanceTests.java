package vn.thongsuot.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.indicators.Counts;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.IndicatorVerifier;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Balance;
import vn.thongsuot.programme.Balances;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Số liệu: mỗi con số mở ra đúng những hồ sơ của nó")
class FactConformanceTests extends ProductTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Comparator<BigDecimal> NUMBERS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Autowired
    private FactRecorder recorder;

    @Autowired
    private FactCompactor compactor;

    @Autowired
    private FactVerifier verifier;

    @Autowired
    private FactEngine engine;

    @Autowired
    private Indicators indicators;

    @Autowired
    private IndicatorRows rows;

    @Autowired
    private Counts counts;

    @Autowired
    private IndicatorVerifier indicatorVerifier;

    @Autowired
    private Balances balances;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private TransactionTemplate transaction;

    private UUID province;

    @BeforeEach
    void makeProvince() {
        province = registry.create(
                new NewUnit(
                        null,
                        "H98",
                        LocalizedText.of("Tỉnh thử số liệu"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2020, 1, 1)),
                null);
    }

    @Test
    @DisplayName("Hàng 6: hai xã 10 và 20 hồ sơ sáp nhập: trước là 10 và 20, nay là 30")
    void row06RestatesFiguresAcrossAMerger() {
        UUID first = commune("H98.10", LocalDate.of(2020, 1, 1));
        UUID second = commune("H98.11", LocalDate.of(2020, 1, 1));
        record(first, 10, LocalDate.of(2025, 5, 5));
        record(second, 20, LocalDate.of(2025, 5, 6));
        UUID merged = commune("H98.12", MERGER);
        UUID decision =
                registry.decide(province, "1/NQ", LocalizedText.of("Sáp nhập"), LocalDate.of(2025, 6, 1), MERGER);
        registry.succeed(first, merged, decision, MERGER, "merger");
        registry.succeed(second, merged, decision, MERGER, "merger");

        assertThat(received(Set.of(first))).isEqualTo(10);
        assertThat(received(Set.of(second))).isEqualTo(20);
        assertThat(received(Set.copyOf(directory.listRestated(merged, LocalDate.of(2026, 1, 1)))))
                .isEqualTo(30);
        assertThat(received(Set.copyOf(directory.listRestated(province, LocalDate.of(2026, 1, 1)))))
                .isEqualTo(30);
        compactor.compact();
        assertThat(received(Set.copyOf(directory.listRestated(merged, LocalDate.of(2026, 1, 1)))))
                .isEqualTo(30);
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    @DisplayName(
            "Hàng 6: hủy quyết định sáp nhập trước ngày có hiệu lực thì số liệu lại là 10 và 20; có hiệu lực rồi thì không")
    void row06TakesAMergerBackBeforeItsDay() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        UUID first = commune("H98.13", LocalDate.of(2020, 1, 1));
        UUID second = commune("H98.14", LocalDate.of(2020, 1, 1));
        record(first, 10, LocalDate.of(2025, 5, 5));
        record(second, 20, LocalDate.of(2025, 5, 6));
        UUID decision = registry.decide(province, "3/NQ", LocalizedText.of("Sáp nhập"), LocalDate.of(2026, 11, 1), day);
        UUID merged = commune("H98.15", day, decision);
        registry.succeed(first, merged, decision, day, "merger");
        registry.succeed(second, merged, decision, day, "merger");
        assertThat(received(Set.copyOf(directory.listRestated(merged, day)))).isEqualTo(30);

        registry.undo(decision);

        assertThat(received(Set.copyOf(directory.listRestated(first, day)))).isEqualTo(10);
        assertThat(received(Set.copyOf(directory.listRestated(second, day)))).isEqualTo(20);
        assertThat(received(Set.copyOf(directory.listRestated(province, day)))).isEqualTo(30);
        assertThat(directory.listChildren(province, day))
                .extracting(UnitView::id)
                .contains(first, second)
                .doesNotContain(merged);
        assertThatThrownBy(() -> registry.undo(decision)).hasMessageContaining("undone");
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    void keepsADecisionThatIsInForce() {
        UUID decision =
                registry.decide(province, "4/NQ", LocalizedText.of("Sáp nhập"), LocalDate.of(2025, 6, 1), MERGER);

        assertThatThrownBy(() -> registry.undo(decision)).hasMessageContaining("in force");
    }

    @Test
    @DisplayName("Số liệu tính đến ngày D là điều sổ sách nói vào cuối ngày D, dù sau đó có sửa")
    void answersAsOfADay() {
        UUID unit = commune("H98.20", LocalDate.of(2020, 1, 1));
        UUID dossier = UUID.randomUUID();
        DossierFact open = fact(unit, dossier, LocalDate.of(2026, 3, 2), null, "open");
        record(open, "2026-03-02T09:00:00Z");
        record(
                fact(unit, dossier, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5), "granted"),
                "2026-03-05T03:00:00Z");
        record(
                fact(unit, dossier, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), "refused"),
                "2026-03-09T03:00:00Z");

        assertThat(resolved(unit, "2026-03-04T16:59:59Z")).isZero();
        assertThat(resolved(unit, "2026-03-05T16:59:59Z")).isEqualTo(1);
        assertThat(finishedOn(unit, LocalDate.of(2026, 3, 5), "2026-03-08T16:59:59Z"))
                .isEqualTo(1);
        assertThat(finishedOn(unit, LocalDate.of(2026, 3, 5), null)).isZero();
        assertThat(finishedOn(unit, LocalDate.of(2026, 3, 6), null)).isEqualTo(1);
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    @DisplayName(
            "Hàng 2, 3: ô ngẫu nhiên, con số bằng số dòng của danh sách, ô cộng dồn bằng đếm từng hồ sơ, cân đối khớp")
    void row02And03AgreesOnRandomCells() {
        Random random = new Random(20261124);
        List<UUID> units = List.of(
                commune("H98.30", LocalDate.of(2020, 1, 1)),
                commune("H98.31", LocalDate.of(2020, 1, 1)),
                commune("H98.32", LocalDate.of(2020, 1, 1)));
        for (int i = 0; i < 150; i++) {
            live(random, units.get(random.nextInt(3)));
            if (i % 40 == 20) {
                compactor.compact();
            }
        }
        List<Indicator> all = indicators.list(province);
        for (int i = 0; i < 25; i++) {
            FactSlice slice = randomSlice(random, units);
            // Every slice takes a fifth of the indicators, so that each of them meets five slices.
            for (int n = i % 5; n < all.size(); n += 5) {
                if (indicators.evaluate(all.get(n).id(), slice).source() == Figure.Source.COMPUTED) {
                    check(all.get(n), slice);
                }
            }
            Balance balance = balances.of(slice.withStockAt(endOf(slice.to())));
            assertThat(balance.opening() + balance.received())
                    .as("balance %s %s", slice.from(), slice.to())
                    .isEqualTo(balance.resolved() + balance.stopped() + balance.open());
        }
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    @DisplayName("Cùng một sự kiện ghi hai lần thì đếm một lần")
    void countsARedeliveryOnce() {
        UUID unit = commune("H98.40", LocalDate.of(2020, 1, 1));
        DossierFact fact = fact(unit, UUID.randomUUID(), LocalDate.of(2026, 3, 2), null, "open");
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(
                    status -> recorder.record(fact, event, Instant.parse("2026-03-02T03:00:00Z")));
        }

        assertThat(received(Set.of(unit))).isEqualTo(1);
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    @DisplayName(
            "Hàng 4: sửa 1 % hồ sơ của quá khứ, chỉ những ô bị chạm đổi; số gộp và chỉ số không lệch; số theo sổ sách ngày trước vẫn như đã nói")
    void row04LeavesNoDriftAfterEditsOfThePast() {
        Random random = new Random(7);
        UUID unit = commune("H98.50", LocalDate.of(2020, 1, 1));
        List<DossierFact> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate received = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
            DossierFact fact = fact(unit, UUID.randomUUID(), received, received.plusDays(random.nextInt(9)), "granted");
            record(fact, instant(received.plusDays(9), 9));
            all.add(fact);
        }
        compactor.compact();
        long before = resolved(unit, "2026-06-30T16:59:59Z");
        Map<LocalDate, Long> daysBefore = byDay(unit);
        Map<LocalDate, Long> touched = new TreeMap<>();
        all.subList(0, 3).forEach(old -> touched.merge(old.finishedOn(), 1L, Long::sum));
        for (DossierFact old : all.subList(0, 3)) {
            record(fact(unit, old.dossierId(), old.receivedOn(), null, "open"), "2026-07-05T03:00:00Z");
        }

        assertThat(resolved(unit, null)).isEqualTo(before - 3);
        Map<LocalDate, Long> daysAfter = byDay(unit);
        daysBefore.forEach((day, count) ->
                assertThat(daysAfter.get(day)).as("%s", day).isEqualTo(count - touched.getOrDefault(day, 0L)));
        assertThat(resolved(unit, "2026-06-30T16:59:59Z")).isEqualTo(before);
        assertThat(verifier.findDifferences()).isEmpty();
        assertThat(verifier.findBrokenRows()).isEmpty();
        compactor.compact();
        assertThat(verifier.findDifferences()).isEmpty();
        assertThat(indicatorVerifier.findDifferences()).isEmpty();
    }

    private Map<LocalDate, Long> byDay(UUID unit) {
        Map<LocalDate, Long> days = new TreeMap<>();
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 3, 15))
                .forEach(day -> days.put(day, finishedOn(unit, day, null)));
        return days;
    }

    /** Each list is as long as its number; cells and facts agree; numerator and rest make the denominator. */
    private void check(Indicator indicator, FactSlice slice) {
        UnitGroup group = UnitGroup.of(province, slice.unitIds());
        Question question =
                new Question(indicator.id(), null, slice.condition(), slice.from(), slice.to(), null, true, Map.of());
        List<Long> sizes = new ArrayList<>();
        for (IndicatorRows.Side side : IndicatorRows.Side.values()) {
            for (FactRequest part : rows.parts(province, question, side)) {
                sizes.add(checkPart(indicator, group, part));
            }
        }
        boolean plain = indicator.denominatorText() != null
                && rows.parts(province, question, IndicatorRows.Side.COMPLEMENT).size() == 1
                && sizes.size() == 3;
        if (plain) {
            assertThat(sizes.get(0) + sizes.get(2)).as(indicator.id()).isEqualTo(sizes.get(1));
        }
    }

    private long checkPart(Indicator indicator, UnitGroup group, FactRequest part) {
        List<FactDrill.Row> list = rows.list(province, group, part, 0, 10_000);
        FactDrill.Size size = rows.count(province, group, part);
        assertThat(size.rows()).as(indicator.id()).isEqualTo(list.size());
        assertThat(list.stream().map(FactDrill.Row::id)).doesNotHaveDuplicates();
        BigDecimal told = engine.answer(province, List.of(group), List.of(part)).get(0, 0);
        BigDecimal counted =
                engine.answerFromFacts(province, List.of(group), List.of(part)).get(0, 0);
        assertThat(told)
                .as("%s %s", indicator.id(), part)
                .usingComparator(NUMBERS)
                .isEqualTo(counted);
        FactField of = part.aggregate().of();
        switch (part.aggregate().function()) {
            case COUNT -> assertThat(told).as(indicator.id()).isEqualByComparingTo(BigDecimal.valueOf(list.size()));
            case DISTINCT, EVERY ->
                assertThat(told).as(indicator.id()).isEqualByComparingTo(BigDecimal.valueOf(size.values()));
            case SUM ->
                assertThat(told)
                        .as(indicator.id())
                        .isEqualByComparingTo(list.stream()
                                .map(row -> new BigDecimal(row.values().getOrDefault(of == null ? "" : of.name(), "0")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            default -> {}
        }
        return size.rows();
    }

    private FactSlice randomSlice(Random random, List<UUID> units) {
        Set<UUID> some = new HashSet<>();
        units.stream().filter(unit -> random.nextBoolean()).forEach(some::add);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
        LocalDate to = from.plusDays(random.nextInt(40));
        String channel = random.nextInt(3) == 0 ? "online" : null;
        String procedure = random.nextInt(3) == 0 ? "1.00" + random.nextInt(3) : null;
        return new FactSlice(province, some, from, to, procedure, channel, endOf(to), null);
    }

    /** Received, perhaps supplemented, perhaps finished, perhaps corrected. */
    private void live(Random random, UUID unit) {
        UUID dossier = UUID.randomUUID();
        LocalDate received = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(80));
        String channel = random.nextBoolean() ? "online" : "counter";
        String procedure = "1.00" + random.nextInt(3);
        record(with(fact(unit, dossier, received, null, "open"), channel, procedure), instant(received, 9));
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            LocalDate ended = received.plusDays(random.nextInt(10));
            String outcome = List.of("granted", "refused", "stopped", "granted").get(random.nextInt(4));
            record(with(fact(unit, dossier, received, ended, outcome), channel, procedure), instant(ended, 10 + i));
        }
    }

    private void record(UUID unit, int count, LocalDate day) {
        for (int i = 0; i < count; i++) {
            record(fact(unit, UUID.randomUUID(), day, null, "open"), instant(day, 9));
        }
    }

    private void record(DossierFact fact, String at) {
        transaction.executeWithoutResult(status -> recorder.record(fact, UUID.randomUUID(), Instant.parse(at)));
    }

    private long received(Set<UUID> units) {
        return counts.of(
                "count() on dossier at received_on",
                new FactSlice(
                        province,
                        units,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        null,
                        Instant.parse("2026-12-31T00:00:00Z"),
                        null));
    }

    private long resolved(UUID unit, String recordedAt) {
        return countFinished(unit, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), recordedAt);
    }

    private long finishedOn(UUID unit, LocalDate day, String recordedAt) {
        return countFinished(unit, day, day, recordedAt);
    }

    private long countFinished(UUID unit, LocalDate from, LocalDate to, String recordedAt) {
        Instant at = recordedAt == null ? null : Instant.parse(recordedAt);
        FactSlice slice =
                new FactSlice(province, Set.of(unit), from, to, null, null, Instant.parse("2026-12-31T00:00:00Z"), at);
        return indicators.evaluate("dossiers.resolved", slice).numerator();
    }

    private UUID commune(String code, LocalDate from) {
        return commune(code, from, null);
    }

    private UUID commune(String code, LocalDate from, @Nullable UUID decision) {
        return registry.create(
                new NewUnit(
                        province,
                        code,
                        LocalizedText.of("Xã " + code),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.COMMUNE,
                        from),
                decision);
    }

    private static String instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(VIETNAM).toInstant().toString();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant().minusNanos(1000);
    }

    private DossierFact with(DossierFact fact, String channel, String procedure) {
        return new DossierFact(
                fact.authorityId(),
                fact.dossierId(),
                fact.unitId(),
                fact.intakeUnitId(),
                fact.supportUnitId(),
                procedure,
                fact.fieldCode(),
                fact.fieldGroup(),
                channel,
                fact.applicantKind(),
                fact.onlineLevel(),
                fact.boundaryFree(),
                fact.foreignIntake(),
                fact.receivedOn(),
                fact.dueAt(),
                fact.dueOn(),
                fact.promisedAt(),
                fact.finishedAt(),
                fact.finishedOn(),
                fact.endedAt(),
                fact.endedOn(),
                fact.returnedAt(),
                fact.pausedSince(),
                fact.outcome(),
                fact.timeliness(),
                fact.workingMinutes(),
                fact.workingDays(),
                fact.supplementRounds(),
                fact.supplementLimit(),
                fact.apologyOn(),
                fact.stepsTotal(),
                fact.stepsAutomatic(),
                fact.transfersTotal(),
                fact.transfersElectronic(),
                fact.hasResultDocument(),
                fact.feeDue(),
                fact.feePaidOnline(),
                fact.secret(),
                fact.papers(),
                fact.corrections());
    }

    private DossierFact fact(UUID unit, UUID dossier, LocalDate received, LocalDate ended, String outcome) {
        boolean stopped = outcome.equals("stopped");
        Instant endedAt =
                ended == null ? null : ended.atTime(15, 0).atZone(VIETNAM).toInstant();
        LocalDate due = received.plusDays(5);
        String timeliness = ended == null || stopped
                ? "running"
                : ended.isAfter(due) ? "late" : ended.isBefore(due) ? "early" : "on-time";
        int days = ended == null ? 0 : (int) (ended.toEpochDay() - received.toEpochDay());
        return new DossierFact(
                province,
                dossier,
                unit,
                unit,
                null,
                "1.001",
                "dat-dai",
                "land",
                "counter",
                "citizen",
                "part",
                true,
                false,
                received,
                due.atTime(17, 0).atZone(VIETNAM).toInstant(),
                due,
                null,
                stopped ? null : endedAt,
                stopped ? null : ended,
                endedAt,
                ended,
                null,
                null,
                outcome,
                timeliness,
                days * 480L,
                days,
                days % 2,
                1,
                null,
                3,
                0,
                1,
                days % 2,
                outcome.equals("granted"),
                false,
                false,
                false,
                DossierFact.Papers.NONE,
                DossierFact.Corrections.NONE);
    }
}
