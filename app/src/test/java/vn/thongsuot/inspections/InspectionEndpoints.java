package vn.thongsuot.inspections;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.nothing;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.PLANNERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.inspections.findings.Fault;
import vn.thongsuot.inspections.findings.FindingDesk;
import vn.thongsuot.inspections.findings.FindingDraft;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.programme.ReformArea;

/**
 * Inspections of the committee by the province: a surprise one that has not begun is the province's own; one that runs is seen by
 * the committee too, what was found so far is not.
 */
record InspectionEndpoints(InspectionPlanning planning, InspectionField field, YearPlans plans, FindingDesk desk)
        implements EndpointTable {

    private static final String BASE = "/desk/inspections";
    private static final Expectation ABOVE = above(BOARD);
    private static final Expectation PLANS_ABOVE = acts(ABOVE);
    private static final Expectation RECORDS = acts(atCommittee(BOARD));

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor officer = world.people().actor("cchc");
        UUID plan = plans.create(officer, world.province(), 2031, "Thử ma trận quyền", 10);
        UUID hidden = add(officer, world);
        UUID running = add(officer, world);
        planning.setUp(
                officer,
                new InspectionSeen(running, 0),
                new InspectionPlanning.Setup(
                        11,
                        null,
                        InspectionSubject.UNIT,
                        null,
                        List.of(new TeamMember(officer.accountId(), TeamPosition.HEAD))));
        field.start(officer, new InspectionSeen(running, 1), InspectionMode.DIGITAL);
        UUID finding = desk.record(
                officer,
                running,
                new FindingDraft(1, ReformArea.STEERING, "Thử", "Thử", Fault.UNIT, "Thử", LocalDate.of(2027, 1, 1)));
        return java.util.stream.Stream.of(
                        lists(world),
                        plans("/desk/inspections/plans/" + plan),
                        inspections(BASE + "/" + hidden, BASE + "/" + running),
                        findings("/desk/findings/" + finding, finding, hidden, running))
                .flatMap(List::stream)
                .toList();
    }

    private UUID add(Actor officer, MatrixWorld world) {
        return planning.add(
                officer,
                new NewInspection(
                        null,
                        null,
                        world.province(),
                        world.committee(),
                        InspectionKind.PAR,
                        InspectionForm.SURPRISE,
                        2026,
                        11,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 11, 15),
                        null));
    }

    private static List<Endpoint> lists(MatrixWorld world) {
        return List.of(
                get(BASE, withRole(BOARD)),
                get(BASE + "/export.xlsx", withRole(BOARD)),
                get(BASE + "/new", withRole(PLANNERS)),
                post(BASE, BASE + "?x=1" + key(), withRole(PLANNERS)),
                get(BASE + "/units", withRole(PLANNERS)),
                post(
                        BASE + "/units",
                        BASE + "/units?from=2030-01-01&body=" + world.committee() + key(),
                        atCommittee(PLANNERS)),
                get(BASE + "/checklists", withRole(BOARD)),
                post(BASE + "/checklists", BASE + "/checklists?name=" + key(), withRole(PLANNERS)),
                get("/desk/findings", withRole(BOARD)),
                get("/desk/findings/export.xlsx", withRole(BOARD)),
                get("/api/v1/inspections", machine(asker -> Answer.OPEN)),
                get("/api/v1/findings", machine(asker -> Answer.OPEN)),
                post(
                        BASE + "/plans",
                        BASE + "/plans?title=x&least=1&year=2032&body=" + world.committee() + key(),
                        atCommittee(PLANNERS)));
    }

    private static List<Endpoint> plans(String plan) {
        String pattern = BASE + "/plans/{id}";
        return List.of(
                get(pattern, plan, ABOVE),
                post(pattern + "/{act}", plan + "/edit?version=0&title=x&least=1" + key(), PLANS_ABOVE),
                post(pattern + "/{act}", plan + "/nothing?version=0" + key(), official(nothing())));
    }

    private static List<Endpoint> inspections(String hidden, String running) {
        String one = BASE + "/{id}";
        String other = UUID.randomUUID().toString();
        Expectation signs = above(Set.of(Role.REFORM_OFFICER, Role.LEADER));
        return List.of(
                get(one, hidden, ABOVE),
                get(one, running, atCommittee(BOARD)),
                post(one + "/{act}", hidden + "/drop?version=0&words=x" + key(), PLANS_ABOVE),
                post(one + "/{act}", running + "/sign-minutes?version=2" + key(), RECORDS),
                post(one + "/{act}", running + "/nothing?version=2" + key(), official(nothing())),
                get(one + "/checklist", running + "/checklist", ABOVE),
                get(one + "/checklist.pdf", running + "/checklist.pdf", ABOVE),
                get(one + "/figures/{n}", running + "/figures/1", ABOVE),
                post(one + "/answers/{n}", running + "/answers/1?revision=0&answer=met" + key(), PLANS_ABOVE),
                post(one + "/evidence", running + "/evidence?title=x" + key(), RECORDS),
                post(
                        one + "/findings",
                        running + "/findings?area=steering&fault=unit&content=x&cause=x&demand=x&dueOn=2027-01-01"
                                + key(),
                        RECORDS),
                get(one + "/files/{name}", running + "/files/conclusion.pdf", signs),
                get(one + "/documents/{document}", running + "/documents/" + other, official(nothing())));
    }

    private static List<Endpoint> findings(String finding, UUID id, UUID hidden, UUID running) {
        String one = "/desk/findings/{id}";
        Expectation team = above(Set.of(Role.REFORM_OFFICER, Role.LEADER));
        Expectation machines = machine(
                asker -> asker.is(BOARD) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.NOT_FOUND);
        return List.of(
                get(one, finding, team),
                post(one + "/{act}", finding + "/withdraw?version=0&words=x" + key(), acts(team)),
                post(one + "/{act}", finding + "/confirm?version=0" + key(), official(nothing())),
                get(one + "/documents/{document}", finding + "/documents/" + UUID.randomUUID(), official(nothing())),
                get("/api/v1/inspections/{id}", "/api/v1/inspections/" + running, machine(covering(BOARD))),
                get("/api/v1/inspections/{id}", "/api/v1/inspections/" + hidden, machines),
                get(
                        "/api/v1/findings/{id}",
                        "/api/v1/findings/" + id,
                        machine(asker -> asker.is(PLANNERS) && asker.relation() == Relation.ANCESTOR
                                ? Answer.OPEN
                                : Answer.NOT_FOUND)));
    }

    /** Officials of these roles at the province. */
    private static Expectation above(Set<Role> roles) {
        return official(
                asker -> asker.is(roles) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.NOT_FOUND);
    }

    /** Reform officers of the province act; whoever else sees it is refused. */
    private static Expectation acts(Expectation sees) {
        return official(asker -> sees.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(PLANNERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN);
    }
}
