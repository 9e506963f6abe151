package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.reports.Duties;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.PeriodKind;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.RegimeDraft;
import vn.thongsuot.reports.Regimes;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.reports.ReportPeriod;
import vn.thongsuot.reports.ReportSeen;
import vn.thongsuot.reports.Reports;
import vn.thongsuot.shared.LocalizedText;

/** A quarter's and a month's reports: most accepted, one given back, one late, one never sent, one before the leader. */
@Component
class DemoReports {

    private static final Logger LOG = LoggerFactory.getLogger(DemoReports.class);
    private static final int CUT_OFF = 14;
    private static final int HOME_AFFAIRS = 2;
    private static final int RETURNED = 1;
    private static final int NEVER = 2;
    private static final int LATE = 3;
    private static final List<String> HARD = List.of(
            "Công chức mới chuyển về chưa quen quy trình điện tử, cần tập huấn thêm trong quý tới.",
            "Đường truyền tại điểm tiếp nhận có lúc gián đoạn, hồ sơ trực tuyến phải xử lý dồn vào cuối ngày.",
            "Người dân lớn tuổi còn nộp hồ sơ giấy là chính; đơn vị bố trí người hướng dẫn tại quầy.");
    private static final List<String> DONE = List.of(
            "Đã niêm yết đầy đủ thủ tục mới, rà soát quy trình nội bộ và phân công người chịu trách nhiệm từng bước.",
            "Tổ chức hai buổi tập huấn nghiệp vụ Một cửa, kiểm tra việc xin lỗi đối với hồ sơ quá hạn.",
            "Ra mắt quầy hỗ trợ nộp hồ sơ trực tuyến, mở cửa sáng thứ Bảy.");

    private final DemoUnits units;
    private final Regimes regimes;
    private final Duties duties;
    private final ReportDesk desk;
    private final Reports reports;

    DemoReports(DemoUnits units, Regimes regimes, Duties duties, ReportDesk desk, Reports reports) {
        this.units = units;
        this.regimes = regimes;
        this.duties = duties;
        this.desk = desk;
        this.reports = reports;
    }

    void make() {
        UUID province = units.province();
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        makeQuarter(province, officer);
        makeMonth(province, officer);
        LOG.info("Demo reports made");
    }

    private void makeQuarter(UUID province, Actor officer) {
        ReportPeriod period = last(PeriodKind.QUARTER, 12);
        UUID regime = regimes.create(
                officer,
                draft(
                        LocalizedText.of("Báo cáo công tác cải cách hành chính", "Report on administrative reform"),
                        province,
                        units.agencies().get(HOME_AFFAIRS),
                        Regime.Reporters.ALL,
                        List.of(
                                new Regime.Cadence(PeriodKind.QUARTER, 6, 11),
                                new Regime.Cadence(PeriodKind.YEAR, 6, 16)),
                        period.to().minusDays(20)));
        after(period, 1, () -> duties.open());
        List<UUID> communes = units.communes();
        Stream.concat(units.agencies().stream(), communes.stream().limit(NEVER + 5L))
                .filter(unit -> !unit.equals(communes.get(NEVER)))
                .forEach(unit -> send(regime, period, unit, unit.equals(communes.get(LATE)) ? 9 : 4));
        receive(regime, period, communes);
        consolidate(regime, period);
    }

    /** The office takes over what came in time; one it gives back. */
    private void receive(UUID regime, ReportPeriod period, List<UUID> communes) {
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        for (Duty duty : owed(regime, period)) {
            UUID report = duty.reportId();
            if (report == null || duty.consolidated() || duty.unitId().equals(communes.get(LATE))) {
                continue;
            }
            boolean back = duty.unitId().equals(communes.get(RETURNED));
            after(period, 7, () -> {
                if (back) {
                    desk.sendBack(
                            office,
                            seen(report),
                            "Chưa nêu giải pháp đối với hồ sơ quá hạn; đề nghị bổ sung và gửi lại.");
                } else {
                    desk.accept(office, seen(report));
                }
            });
        }
    }

    private void consolidate(UUID regime, ReportPeriod period) {
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        Duty whole = owed(regime, period).stream()
                .filter(Duty::consolidated)
                .findFirst()
                .orElseThrow();
        after(period, 8, () -> desk.begin(office, whole.id()));
    }

    /** A year's reports of all units, each accepted by the office: what is left is to bring them together. */
    void makeYear(int year) {
        UUID province = units.province();
        ReportPeriod period = ReportPeriod.of(PeriodKind.YEAR, year, 1, CUT_OFF);
        UUID regime = regimes.create(
                units.holder(province, Role.REFORM_OFFICER),
                draft(
                        LocalizedText.of("Báo cáo năm của các đơn vị", "Yearly report of the units"),
                        province,
                        units.agencies().get(HOME_AFFAIRS),
                        Regime.Reporters.ALL,
                        List.of(new Regime.Cadence(PeriodKind.YEAR, 6, 16)),
                        period.to().minusDays(20)));
        after(period, 1, () -> duties.open());
        Stream.concat(units.agencies().stream(), units.communes().stream())
                .forEach(unit -> send(regime, period, unit, 4));
        Actor office = units.holder(units.agencies().get(HOME_AFFAIRS), Role.REFORM_OFFICER);
        after(period, 7, () -> {
            for (Duty duty : owed(regime, period)) {
                UUID report = duty.reportId();
                if (report != null) {
                    desk.accept(office, seen(report));
                }
            }
        });
    }

    private void makeMonth(UUID province, Actor officer) {
        ReportPeriod period = last(PeriodKind.MONTH, 4);
        UUID regime = regimes.create(
                officer,
                draft(
                        LocalizedText.of(
                                "Báo cáo kết quả giải quyết thủ tục hành chính", "Report on resolved procedures"),
                        province,
                        null,
                        Regime.Reporters.COMMUNES,
                        List.of(new Regime.Cadence(PeriodKind.MONTH, 3, 5)),
                        period.to().minusDays(5)));
        after(period, 1, () -> duties.open());
        UUID main = units.communes().getFirst();
        UUID report = write(regime, period, main, 3);
        after(period, 3, () -> desk.submit(author(main), seen(report)));
        UUID second = units.communes().get(1);
        send(regime, period, second, 2);
    }

    /** The newest period whose cut-off lies at least so many days back. */
    private ReportPeriod last(PeriodKind kind, int daysBack) {
        LocalDate today = units.today();
        return IntStream.of(today.getYear(), today.getYear() - 1)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, kind.perYear())
                        .map(n -> kind.perYear() + 1 - n)
                        .mapToObj(n -> ReportPeriod.of(kind, year, n, CUT_OFF)))
                .filter(period -> !period.to().isAfter(today.minusDays(daysBack)))
                .findFirst()
                .orElseThrow();
    }

    private void send(UUID regime, ReportPeriod period, UUID unit, int days) {
        UUID report = write(regime, period, unit, days);
        Actor author = author(unit);
        Actor leader = units.leader(unit);
        after(period, days, () -> {
            desk.submit(author, seen(report));
            desk.approve(leader, seen(report));
            desk.sign(
                    leader,
                    seen(report),
                    new Report.Signature(
                            (20 + days) + "/BC-CCHC",
                            period.to().plusDays(days),
                            leader.displayName(),
                            position(unit)));
            desk.send(author, seen(report));
        });
    }

    private String position(UUID unit) {
        return units.agencies().contains(unit) ? "Giám đốc" : "Chủ tịch";
    }

    private UUID write(UUID regime, ReportPeriod period, UUID unit, int days) {
        Actor author = author(unit);
        Duty duty = owed(regime, period).stream()
                .filter(one -> one.unitId().equals(unit) && !one.consolidated())
                .findFirst()
                .orElseThrow();
        List<UUID> made = new ArrayList<>();
        after(period, days, () -> {
            UUID report = desk.begin(author, duty.id());
            made.add(report);
            int n = Math.floorMod(unit.hashCode(), HARD.size());
            Map<Integer, String> texts = new HashMap<>();
            BiConsumer<Integer, String> put = texts::put;
            slots(report).forEach(slot -> put.accept(slot, slot % 2 == 0 ? DONE.get(n) : HARD.get(n)));
            desk.write(author, seen(report), texts);
        });
        return made.getFirst();
    }

    private List<Integer> slots(UUID report) {
        List<FormItem> items = reports.items(reports.get(anybody(), report));
        return IntStream.rangeClosed(1, items.size())
                .filter(n -> items.get(n - 1).kind() == FormItem.Kind.TEXT)
                .boxed()
                .toList();
    }

    private List<Duty> owed(UUID regime, ReportPeriod period) {
        return duties.listOfRegime(regime).stream()
                .filter(duty -> duty.period().equals(period))
                .toList();
    }

    private ReportSeen seen(UUID report) {
        return new ReportSeen(report, reports.get(anybody(), report).version());
    }

    /** The province's officer, who sees every report. */
    private Actor anybody() {
        return units.holder(units.province(), Role.REFORM_OFFICER);
    }

    private Actor author(UUID unit) {
        return units.holder(unit, Role.REFORM_OFFICER);
    }

    /** Some days after the cut-off, or now where that lies ahead. */
    private void after(ReportPeriod period, int days, Runnable work) {
        int ago = (int) ChronoUnit.DAYS.between(period.to().plusDays(days), units.today());
        units.ago(Math.max(0, ago), days * 7 % 50, () -> {
            work.run();
            return days;
        });
    }

    private static RegimeDraft draft(
            LocalizedText name,
            UUID province,
            @Nullable UUID through,
            Regime.Reporters reporters,
            List<Regime.Cadence> cadences,
            LocalDate from) {
        return new RegimeDraft(
                name,
                province,
                through,
                through == null ? null : "Bộ Nội vụ",
                reporters,
                through != null,
                CUT_OFF,
                "Mẫu tham khảo; ngày chốt số liệu theo NĐ 09/2019/NĐ-CP",
                true,
                new Regime.Handling(through != null, true, through == null ? from : null),
                from,
                null,
                cadences,
                items(through != null));
    }

    private static List<FormItem> items(boolean whole) {
        List<FormItem> items = new ArrayList<>();
        if (whole) {
            items.add(FormItem.heading(LocalizedText.of("I. Công tác chỉ đạo, điều hành", "I. Steering")));
            items.add(FormItem.text(LocalizedText.of("Việc đã làm trong kỳ", "What was done")));
            items.add(FormItem.figure("tasks.on-time-rate", null));
            items.add(FormItem.figure("plans.issued-on-time-rate", null));
        }
        items.add(FormItem.heading(LocalizedText.of(
                whole ? "II. Cải cách thủ tục hành chính" : "I. Kết quả giải quyết",
                whole ? "II. Procedures" : "I. Results")));
        items.add(FormItem.figure("dossiers.received", null));
        items.add(FormItem.figure("dossiers.resolved", null));
        items.add(FormItem.figure("dossiers.on-time-rate", null));
        items.add(FormItem.figure("dossiers.early-rate", null));
        items.add(FormItem.figure("dossiers.supplement-rate", null));
        items.add(FormItem.figure("dossiers.online-received-rate", null));
        if (whole) {
            items.add(FormItem.heading(LocalizedText.of("III. Xây dựng chính quyền số", "III. Digital government")));
            items.add(FormItem.figure("work-files.online-rate", null));
        }
        items.add(FormItem.heading(LocalizedText.of(
                whole ? "IV. Đánh giá, kiến nghị" : "II. Đánh giá", whole ? "IV. Assessment" : "II. Assessment")));
        items.add(FormItem.text(LocalizedText.of("Khó khăn, vướng mắc và giải pháp", "Difficulties and remedies")));
        return items;
    }
}
