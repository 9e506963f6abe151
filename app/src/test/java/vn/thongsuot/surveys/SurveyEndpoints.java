package vn.thongsuot.surveys;

import static vn.thongsuot._support.matrix.Endpoint.file;
import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.QuestionDraft;
import vn.thongsuot.surveys.questionnaires.QuestionKind;
import vn.thongsuot.surveys.questionnaires.QuestionnaireHead;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Point;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundDraft;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;

/** Surveys: everybody answers and reads what is published; a province runs its rounds, a commune keys its own sheets. */
record SurveyEndpoints(Questionnaires questionnaires, RoundDesk desk, Rounds rounds, JdbcClient jdbc)
        implements EndpointTable {

    private static final Set<Role> OFFICERS = Set.of(Role.REFORM_OFFICER);
    private static final Set<Role> KEYERS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.RECORDS_CLERK, Role.REFORM_OFFICER);

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor officer = world.people().actor("cchc");
        UUID form = questionnaires.create(
                officer,
                world.province(),
                new QuestionnaireHead(Survey.PUBLIC_SERVICE, LocalizedText.of("Phiếu thử quyền"), null, true, null));
        questionnaires.add(
                officer,
                form,
                0,
                new QuestionDraft(
                        QuestionKind.SCALE, LocalizedText.of("Đánh giá chung"), Item.OVERALL, true, List.of(), null));
        UUID version = questionnaires.publish(officer, form, 1);
        UUID round = round(world, officer, version);
        UUID done = round(world, officer, version);
        int seen = rounds.find(done).orElseThrow().version();
        desk.close(officer, new RoundSeen(done, seen));
        desk.publish(world.people().actor("chutich"), new RoundSeen(done, seen + 1));
        Point point = rounds.points(round).getFirst();
        String sheet = sheet(world, round).toString();
        return Stream.of(
                        forEverybody(point, rounds.find(done).orElseThrow().code()),
                        ofRounds(round, done, point),
                        ofSheets(round, sheet),
                        ofForms(form, version),
                        ofMachines(round))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Endpoint> forEverybody(Point point, String code) {
        String at = "/s/at/" + point.key();
        return List.of(
                get("/surveys", open()),
                get("/surveys/{code}", "/surveys/" + code, open()),
                get("/surveys/{code}", "/surveys/KS-1999-01", nothing()),
                get("/s/{key}", "/s/" + "x".repeat(22), nothing()),
                post("/s/{key}", "/s/" + "x".repeat(22) + "?from=0", nothing()),
                get("/s/at/{key}", at, open()),
                post("/s/at/{key}", at + "?from=0&answer=" + UUID.randomUUID(), open()));
    }

    private static List<Endpoint> ofRounds(UUID round, UUID done, Point point) {
        String base = "/desk/surveys/" + round;
        Expectation sees = official(Expectation::sameProvince);
        Expectation runs = official(SurveyEndpoints::runs);
        return List.of(
                get("/desk/surveys", withRole(BOARD)),
                get("/desk/surveys/new", withRole(OFFICERS)),
                post("/desk/surveys", "/desk/surveys?name=" + key(), withRole(OFFICERS)),
                get("/desk/surveys/{id}", base, sees),
                get("/desk/surveys/{id}", "/desk/surveys/" + UUID.randomUUID(), official(asker -> Answer.NOT_FOUND)),
                get("/desk/surveys/{id}/edit", base + "/edit", officers()),
                post("/desk/surveys/{id}", base + "?version=0&name=" + key(), officers()),
                post("/desk/surveys/{id}/{act}", base + "/close?version=2" + key(), runs),
                post(
                        "/desk/surveys/{id}/{act}",
                        base + "/no-such?version=2" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/surveys/people.xlsx", withRole(OFFICERS)),
                file("/desk/surveys/{id}/people", base + "/people?version=2" + key(), officers()),
                get("/desk/surveys/{id}/results", base + "/results", sees),
                get("/desk/surveys/{id}/results.xlsx", base + "/results.xlsx", sees),
                get(
                        "/desk/surveys/{id}/answers.xlsx",
                        "/desk/surveys/" + done + "/answers.xlsx",
                        official(asker -> !asker.is(OFFICERS) ? Answer.NOT_FOUND : runs(asker))),
                get("/desk/surveys/{id}/points/{point}.pdf", base + "/points/" + point.id() + ".pdf", sees));
    }

    private static List<Endpoint> ofSheets(UUID round, String sheet) {
        String base = "/desk/survey-sheets/" + sheet;
        Expectation keys =
                official(asker -> asker.is(KEYERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation takes = official(asker -> asker.is(KEYERS) ? Expectation.sameProvince(asker) : Answer.NOT_FOUND);
        return List.of(
                get("/desk/surveys/{id}/sheets", "/desk/surveys/" + round + "/sheets", takes),
                get("/desk/surveys/{id}/sheets.pdf", "/desk/surveys/" + round + "/sheets.pdf", takes),
                get("/desk/surveys/{id}/contacts.xlsx", "/desk/surveys/" + round + "/contacts.xlsx", takes),
                get("/desk/survey-sheets/{id}", base, keys),
                post("/desk/survey-sheets/{id}", base + "?version=0&q1=4" + key(), keys),
                post("/desk/survey-sheets/{id}/resolve", base + "/resolve?version=0" + key(), keys));
    }

    private static List<Endpoint> ofForms(UUID form, UUID version) {
        String base = "/desk/questionnaires/" + form;
        String published = "/desk/questionnaires/versions/" + version;
        Expectation sees = official(Expectation::sameProvince);
        Expectation writes = official(asker -> !asker.is(OFFICERS) ? Answer.NOT_FOUND : runs(asker));
        return List.of(
                get("/desk/questionnaires", withRole(BOARD)),
                get("/desk/questionnaires/new", withRole(OFFICERS)),
                post("/desk/questionnaires", "/desk/questionnaires?name=" + key(), withRole(OFFICERS)),
                get("/desk/questionnaires/{id}", base, sees),
                get("/desk/questionnaires/{id}/preview", base + "/preview", sees),
                get("/desk/questionnaires/versions/{id}", published, sees),
                get("/desk/questionnaires/versions/{id}.pdf", published + ".pdf", sees),
                get("/desk/questionnaires/{id}/edit", base + "/edit", writes),
                post("/desk/questionnaires/{id}", base + "?version=2&name=" + key(), writes),
                post("/desk/questionnaires/{id}/publish", base + "/publish?version=2" + key(), writes),
                get("/desk/questionnaires/{id}/questions/new", base + "/questions/new", writes),
                post("/desk/questionnaires/{id}/questions", base + "/questions?version=2&text=" + key(), writes),
                get("/desk/questionnaires/{id}/questions/{key}", base + "/questions/q1", writes),
                post(
                        "/desk/questionnaires/{id}/questions/{key}",
                        base + "/questions/q1?version=2&text=" + key(),
                        writes),
                post(
                        "/desk/questionnaires/{id}/questions/{key}/{act}",
                        base + "/questions/q1/up?version=2" + key(),
                        writes));
    }

    private static List<Endpoint> ofMachines(UUID round) {
        String base = "/api/v1/survey-rounds";
        return List.of(
                get(base, machine(asker -> asker.is(BOARD) ? Answer.OPEN : Answer.FORBIDDEN)),
                get(base + "/{id}", base + "/" + round, machine(SurveyEndpoints::reads)),
                get(base + "/{id}/results", base + "/" + round + "/results", machine(SurveyEndpoints::reads)));
    }

    private static Answer reads(Asker asker) {
        return asker.is(BOARD) ? Expectation.sameProvince(asker) : Answer.FORBIDDEN;
    }

    /** Those of the province run its rounds; a commune's officials read them. */
    private static Answer runs(Asker asker) {
        return asker.relation() == Relation.OTHER_PROVINCE
                ? Answer.NOT_FOUND
                : asker.is(OFFICERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN;
    }

    private static Expectation officers() {
        return official(asker -> asker.is(OFFICERS) ? Expectation.sameProvince(asker) : Answer.NOT_FOUND);
    }

    private UUID round(MatrixWorld world, Actor officer, UUID version) {
        UUID id = desk.create(
                officer,
                new RoundDraft(
                        world.province(),
                        LocalizedText.of("Đợt thử quyền"),
                        version,
                        Design.OPEN,
                        null,
                        null,
                        50,
                        0,
                        1,
                        Formula.TOP_TWO,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 6, 1)));
        desk.addPoint(officer, new RoundSeen(id, 0), world.committee(), "other", false, "Quầy số 1");
        desk.open(officer, new RoundSeen(id, 1));
        return id;
    }

    private UUID sheet(MatrixWorld world, UUID round) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into surveys.sheet (id, round_id, n, unit_id, field_group, channel, state) values (?, ?, 1, ?, 'other', 'paper', 'issued')")
                .params(id, round, world.committee())
                .update();
        return id;
    }
}
