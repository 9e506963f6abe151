package vn.thongsuot.surveys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.OnlyIf;
import vn.thongsuot.surveys.questionnaires.QuestionDraft;
import vn.thongsuot.surveys.questionnaires.QuestionKind;
import vn.thongsuot.surveys.questionnaires.QuestionnaireHead;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.RoundDraft;

/** A province of its own for each test, with two communes and dossiers whose results were handed over. */
public class SurveyWorld {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private final UnitRegistry units;
    private final CalendarRegistry calendars;
    private final Questionnaires questionnaires;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SurveyWorld(
            UnitRegistry units,
            CalendarRegistry calendars,
            Questionnaires questionnaires,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.units = units;
        this.calendars = calendars;
        this.questionnaires = questionnaires;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Units of a province. */
    public record Province(UUID id, UUID north, UUID south) {

        public Actor officer() {
            return as(id, Role.REFORM_OFFICER, "a");
        }

        public Actor leader() {
            return as(id, Role.LEADER, "a");
        }

        /** @param who tells two people in the same role apart */
        public Actor as(UUID unit, Role role, String who) {
            return new Actor(
                    UUID.nameUUIDFromBytes((unit + role.name() + who).getBytes()),
                    id,
                    "",
                    List.of(new Grant(UUID.randomUUID(), unit, role)));
        }
    }

    public Province make() {
        return transaction.execute(status -> {
            UUID province = unit(null, "H94", "Ủy ban nhân dân tỉnh Hỏi", UnitLevel.PROVINCE);
            calendars.createDefault(province, BEGIN);
            return new Province(
                    province,
                    unit(province, "H94.11", "Ủy ban nhân dân xã Bắc", UnitLevel.COMMUNE),
                    unit(province, "H94.12", "Ủy ban nhân dân xã Nam", UnitLevel.COMMUNE));
        });
    }

    private UUID unit(@Nullable UUID parent, String code, String name, UnitLevel level) {
        return units.create(
                new NewUnit(parent, code, LocalizedText.of(name), UnitKind.PEOPLE_COMMITTEE, level, BEGIN), null);
    }

    /**
     * So many dossiers, each of another person, with results handed over on a day.
     *
     * @param phone whether messages reach these people and they agreed to them
     */
    public void dossiers(Province province, UUID unit, String fieldGroup, int many, LocalDate returned, boolean phone) {
        UUID version = jdbc.sql("select id from procedures.version where field_group = ? order by id limit 1")
                .param(fieldGroup)
                .query(UUID.class)
                .single();
        for (int i = 0; i < many; i++) {
            UUID person = UUID.randomUUID();
            jdbc.sql(
                            "insert into identity.person (authority_id, id, kind, full_name, phone, created_at, changed_at) values (?, ?, 'citizen', 'Người thử', ?, now(), now())")
                    .params(province.id(), person, phone ? "0900000000" : "")
                    .update();
            jdbc.sql("""
                            insert into dossiers.dossier (authority_id, id, status, procedure_version_id, procedure_code, route_id, applicant_id,
                                applicant_kind, channel, intake_unit_id, deciding_unit_id, created_at, limit_text, returned_at, messages_agreed_at)
                            values (?, ?, 'returned', ?, 'x', ?, ?, 'citizen', 'counter', ?, ?, now(), '5 working days', ?::date + time '03:00', case when ? then now() end)
                            """)
                    .params(
                            province.id(),
                            UUID.randomUUID(),
                            version,
                            UUID.randomUUID(),
                            person,
                            unit,
                            unit,
                            returned,
                            phone)
                    .update();
        }
    }

    /** A published questionnaire: how one filed (q1), what was hard online (q2), staff (q3), on the whole (q5), own words (q6). */
    public UUID questionnaire(Actor author, UUID unit, Survey survey) {
        UUID id = questionnaires.create(
                author,
                unit,
                new QuestionnaireHead(
                        survey,
                        LocalizedText.of("Phiếu thử", "Test form"),
                        LocalizedText.of("Xin trả lời."),
                        true,
                        null));
        add(
                author,
                id,
                new QuestionDraft(
                        QuestionKind.SINGLE,
                        LocalizedText.of("Quý vị nộp hồ sơ bằng cách nào?"),
                        null,
                        true,
                        List.of(LocalizedText.of("Tại quầy"), LocalizedText.of("Trực tuyến")),
                        null));
        add(
                author,
                id,
                new QuestionDraft(
                        QuestionKind.MANY,
                        LocalizedText.of("Khó ở đâu?"),
                        null,
                        false,
                        List.of(LocalizedText.of("Đăng nhập"), LocalizedText.of("Tải tệp")),
                        new OnlyIf("q1", List.of("2"))));
        add(author, id, scale("Thái độ phục vụ", Item.STAFF));
        add(
                author,
                id,
                new QuestionDraft(QuestionKind.HEADING, LocalizedText.of("Phần cuối"), null, false, List.of(), null));
        add(author, id, scale("Đánh giá chung", Item.OVERALL));
        add(author, id, new QuestionDraft(QuestionKind.TEXT, LocalizedText.of("Góp ý"), null, false, List.of(), null));
        return questionnaires.publish(author, id, questionnaires.get(author, id).version());
    }

    private void add(Actor author, UUID id, QuestionDraft draft) {
        questionnaires.add(author, id, questionnaires.get(author, id).version(), draft);
    }

    private static QuestionDraft scale(String text, Item item) {
        return new QuestionDraft(QuestionKind.SCALE, LocalizedText.of(text), item, true, List.of(), null);
    }

    /** A round over results of October, open in November, e = 5 %. */
    public RoundDraft round(UUID unit, UUID version, Design design) {
        boolean sample = design == Design.SAMPLE;
        return new RoundDraft(
                unit,
                LocalizedText.of("Đợt thử", "Test round"),
                version,
                design,
                sample ? LocalDate.of(2026, 10, 1) : null,
                sample ? LocalDate.of(2026, 10, 31) : null,
                50,
                0,
                7,
                Formula.TOP_TWO,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30));
    }

    /** Filed at the counter. */
    public static Filled filled(int staff, int overall) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("q1", List.of("1"));
        values.put("q3", List.of(String.valueOf(staff)));
        values.put("q5", List.of(String.valueOf(overall)));
        return new Filled(values);
    }

    /** Rows of a query as text, for what must stand nowhere. */
    public List<String> texts(String sql, Object... parameters) {
        return new ArrayList<>(
                jdbc.sql(sql).params(parameters).query(String.class).list());
    }
}
