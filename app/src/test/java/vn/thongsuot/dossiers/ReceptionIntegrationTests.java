package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.facts.FactCompactor;
import vn.thongsuot.facts.FactVerifier;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tiếp nhận và giải quyết hồ sơ trên cơ sở dữ liệu thật")
class ReceptionIntegrationTests extends ProductTest {

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private DossierDigitising digitising;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Idempotency idempotency;

    @Autowired
    private FactCompactor compactor;

    @Autowired
    private FactVerifier verifier;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("50 lượt tiếp nhận cùng lúc: mã hồ sơ liền nhau, không trùng, không nhảy số")
    void givesCodesWithoutGaps() throws Exception {
        clock.set("2026-03-05T09:00");
        Actor clerk = people.actor("ngan");

        List<String> codes =
                together(50, () -> reception.receive(clerk, command()).value());

        assertThat(codes.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, 50)
                        .mapToObj("H99.12-260305-%04d"::formatted)
                        .toList());
    }

    @Test
    @DisplayName("50 lần bấm cùng một biểu mẫu: một hồ sơ, một giấy hẹn")
    void receivesOncePerKey() throws Exception {
        clock.set("2026-03-06T09:00");
        Actor clerk = people.actor("ngan");
        UUID key = UUID.randomUUID();

        List<String> outcomes = together(
                50,
                () -> idempotency.once(
                        key,
                        clerk.accountId(),
                        "dossier.receive",
                        () -> reception.receive(clerk, command()).value()));

        assertThat(outcomes).containsOnly("H99.12-260306-0001");
        assertThat(jdbc.sql("select count(*) from dossiers.dossier_code where code like 'H99.12-260306-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from dossiers.paper p join dossiers.dossier_code c using (authority_id, dossier_id) where c.code = 'H99.12-260306-0001'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Thủ tục nội bộ: chỉ cơ quan, đơn vị nộp được")
    void receivesInternalProceduresFromAgenciesAlone() {
        clock.set("2026-03-08T09:00");
        Actor clerk = people.actor("ngan");
        announce("9.840061", ProcedureKind.INTERNAL, List.of());

        assertThatThrownBy(() -> reception.receive(clerk, internal(clerk, "citizen", "099187004221")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("DOS-013");
        DossierCode code = reception.receive(clerk, internal(clerk, "organisation", null));

        assertThat(details.get(clerk, code).status()).isEqualTo(DossierStatus.RECEIVED);
    }

    @Test
    @DisplayName("TT 03/2025 Điều 5 khoản 2: giấy tờ chỉ xuất trình thì không quét, không tính là phải số hóa")
    void leavesOutWhatIsNotDigitised() {
        clock.set("2026-03-23T09:00");
        Actor clerk = people.actor("ngan");
        announce(
                "9.840062",
                ProcedureKind.EXTERNAL,
                List.of(paper(1, "Đơn thử", null), paper(2, "Căn cước để đối chiếu", Undigitised.SHOWN)));
        List<ReceiveCommand.GivenComponent> given = catalogue
                .findByCode(clerk.authorityId(), "9.840062", LocalDate.of(2026, 3, 23))
                .orElseThrow()
                .components()
                .stream()
                .map(one -> new ReceiveCommand.GivenComponent(one.id(), true, "original", 1))
                .toList();

        DossierCode code = reception.receive(clerk, command("9.840062", given));

        assertThat(fact(code, "papers_to_digitise")).isEqualTo(1);
        assertThat(fact(code, "papers_digitised")).isZero();
        assertThat(details.get(clerk, code).components().getLast().undigitised())
                .isEqualTo(Undigitised.SHOWN);
        assertThatThrownBy(
                        () -> digitising.finish(clerk, code, 2, new DossierDigitising.Described(1, null, null, null)))
                .hasMessageContaining("DOS-058");
        assertThatThrownBy(
                        () -> digitising.finish(clerk, code, 1, new DossierDigitising.Described(1, null, null, null)))
                .hasMessageContaining("DOS-057");
    }

    private static ComponentView paper(int n, String name, @Nullable Undigitised undigitised) {
        return new ComponentView(
                new UUID(0, n), n, LocalizedText.of(name), "original", 1, null, undigitised, List.of());
    }

    private void announce(String code, ProcedureKind kind, List<ComponentView> components) {
        NewProcedures procedures = new NewProcedures(people.actor("ngan").authorityId(), registry, catalogue);
        UUID version = procedures.announce(
                code, "Thủ tục thử tiếp nhận", "5 working days", components, kind, List.of(), LocalDate.of(2026, 1, 1));
        registry.publish(version, procedures.steps(), true);
    }

    private ReceiveCommand internal(Actor clerk, String kind, @Nullable String idNumber) {
        PersonForm applicant =
                new PersonForm(clerk.authorityId(), kind, "Phòng Thử nghiệm", null, null, null, null, null, idNumber);
        return new ReceiveCommand("9.840061", "counter", people.unit("ngan"), null, applicant, List.of(), false);
    }

    @Test
    @DisplayName("NĐ 118/2025 Điều 11: chỉ được yêu cầu bổ sung một lần")
    void asksForASupplementOnce() {
        DossierCode code = atTheOfficer("2026-03-09T09:00");
        Actor officer = people.actor("quan");
        waiting.askSupplement(officer, seen(code), List.of("Bản sao"), "thiếu");
        waiting.resume(people.actor("ngan"), seen(code));

        assertThatThrownBy(() -> waiting.askSupplement(officer, seen(code), List.of("Bản sao"), "thiếu"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("DOS-025");
        assertThat(details.get(officer, code).status()).isEqualTo(DossierStatus.IN_PROCESS);
    }

    @Test
    @DisplayName("Người thứ hai ghi đè thì bị báo, không mất gì")
    void refusesTheSecondWriter() {
        DossierCode code = atTheOfficer("2026-03-10T09:00");
        Actor officer = people.actor("quan");
        Seen seen = seen(code);
        processing.claim(officer, seen);

        assertThatThrownBy(() -> processing.completeStep(officer, seen))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("DOS-002");
    }

    @Test
    @DisplayName("Người ngoài không thấy hồ sơ; người thấy mà không giữ bước thì không làm được")
    void keepsStrangersOut() {
        DossierCode code = atTheOfficer("2026-03-11T09:00");

        assertThatThrownBy(() -> details.get(people.actor("xa05.kt"), code)).hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> details.get(people.actor("quantri"), code)).hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> processing.completeStep(people.actor("phuc"), seen(code)))
                .hasMessageContaining("DOS-003");
        assertThat(details.get(people.actor("thanhtra"), code).actions()).isEmpty();
    }

    @Test
    @DisplayName("Hồ sơ trễ hẹn vẫn là trễ dù đã xin lỗi và hẹn lại")
    void staysLateAfterAnApology() {
        DossierCode code = atTheOfficer("2026-03-12T09:00");
        conclusion.extend(people.actor("phuc"), seen(code), "5 working days", "Chờ xác minh thực địa");
        assertThatThrownBy(() -> conclusion.extend(people.actor("phuc"), seen(code), "5 working days", "lần nữa"))
                .hasMessageContaining("DOS-027");
        clock.set("2026-03-20T09:00");
        processing.completeStep(people.actor("quan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        processing.completeStep(people.actor("phuc"), seen(code));

        DossierDetail detail = details.get(people.actor("ngan"), code);

        assertThat(detail.status()).isEqualTo(DossierStatus.RESULT_READY);
        assertThat(detail.timeliness()).isEqualTo("late");
    }

    @Test
    @DisplayName("Quên xin lỗi đến khi quá hạn: vẫn xin lỗi được, ngày hẹn mới đếm từ hôm nay, hạn cũ giữ nguyên")
    void apologisesAlsoWhenLate() {
        DossierCode code = atTheOfficer("2026-03-12T09:00");
        DossierDetail before = details.get(people.actor("ngan"), code);
        clock.set("2026-03-25T09:00");

        conclusion.extend(people.actor("phuc"), seen(code), "2 working days", "Chờ xác minh thực địa");
        clock.set("2026-03-26T09:00");
        processing.completeStep(people.actor("quan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        processing.completeStep(people.actor("phuc"), seen(code));

        DossierDetail after = details.get(people.actor("ngan"), code);
        assertThat(after.dueAt()).isEqualTo(before.dueAt()).isBefore(clock.instant());
        assertThat(after.appointmentAt()).isEqualTo(Instant.parse("2026-03-27T10:00:00Z"));
        assertThat(after.timeliness()).isEqualTo("late");
    }

    @Test
    @DisplayName("Tra cứu: sai năm lần trong một giờ thì dừng, mã không có trả lời như mã sai")
    void limitsWrongTries() {
        clock.set("2026-03-16T09:00");
        DossierCode code = reception.receive(people.actor("ngan"), command());
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> tracking.open(code.value(), "0000")).hasMessageContaining("DOS-040");
        }

        assertThatThrownBy(() -> tracking.open(code.value(), "4213")).hasMessageContaining("DOS-041");
        assertThatThrownBy(() -> tracking.open("H99.12-990101-0001", "4213")).hasMessageContaining("DOS-040");
        clock.add(java.time.Duration.ofHours(1));
        assertThat(tracking.open(code.value(), "4213")).startsWith("/track/" + code.value() + "/");
    }

    @Test
    @DisplayName("Số liệu trong ô cộng và chênh lệch chưa gộp khớp với từng hồ sơ")
    void keepsCellsEqualToFacts() {
        atTheOfficer("2026-03-17T09:00");
        assertThat(verifier.findDifferences()).isEmpty();
        compactor.compact();
        atTheOfficer("2026-03-18T09:00");

        assertThat(verifier.findDifferences()).isEmpty();
        compactor.compact();
        assertThat(verifier.findDifferences()).isEmpty();
    }

    @Test
    @DisplayName("Luân chuyển là điện tử khi không giấy tờ nào thiếu tệp; còn một bản giấy thì không")
    void countsElectronicTransfers() {
        DossierCode plain = atTheOfficer("2026-03-19T09:00");
        clock.set("2026-03-20T09:00");
        UUID paper = jdbc.sql("""
                        select c.id from procedures.component c join procedures.version v on v.id = c.version_id
                        join procedures.procedure p on p.id = v.procedure_id where p.code = '1.001612' order by c.n limit 1
                        """).query(UUID.class).single();
        DossierCode bundle = reception.receive(
                people.actor("ngan"), command(List.of(new ReceiveCommand.GivenComponent(paper, true, "original", 1))));
        processing.completeStep(people.actor("ngan"), seen(bundle));

        assertThat(fact(plain, "transfers_total - transfers_electronic")).isZero();
        assertThat(fact(plain, "transfers_total")).isPositive();
        assertThat(fact(bundle, "transfers_total")).isPositive();
        assertThat(fact(bundle, "transfers_electronic")).isZero();
    }

    private int fact(DossierCode code, String column) {
        return jdbc.sql("select " + column + " from facts.dossier_version v join dossiers.dossier_code c "
                        + "using (authority_id, dossier_id) where c.code = ? and v.recorded_to is null")
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    private DossierCode atTheOfficer(String at) {
        clock.set(at);
        DossierCode code = reception.receive(people.actor("ngan"), command());
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private ReceiveCommand command() {
        return command(List.of());
    }

    private ReceiveCommand command(List<ReceiveCommand.GivenComponent> given) {
        return command("1.001612", given);
    }

    private ReceiveCommand command(String procedure, List<ReceiveCommand.GivenComponent> given) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Ngọc Diễm", null, null, null, null, null, "099187004213");
        return new ReceiveCommand(procedure, "counter", people.unit("ngan"), null, person, given, false);
    }

    private static List<String> together(int count, Callable<String> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(count)) {
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                futures.add(executor.submit(work));
            }
            List<String> results = new ArrayList<>();
            for (Future<String> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
