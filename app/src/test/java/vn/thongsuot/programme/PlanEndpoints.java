package vn.thongsuot.programme;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.json;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.covering;
import static vn.thongsuot._support.matrix.Expectation.machine;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.PLANNERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.Expectation;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.review.Readings;
import vn.thongsuot.shared.LocalizedText;

/** Plans: an issued one is everybody's, a draft is seen by its unit and above, changed by reform officers there. */
record PlanEndpoints(Plans plans, PlanDesk planDesk, TargetDesk planTargets, Readings readings)
        implements EndpointTable {

    /** Of the draft after its target was added. */
    private static final int PLAN_VERSION = 2;

    private static final PlanHead HEAD = new PlanHead(
            PlanKind.YEARLY,
            LocalizedText.of("Kế hoạch thử quyền"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            null,
            null);
    private static final TargetDraft TARGET = TargetDraft.of(
            ReformArea.PROCEDURES,
            LocalizedText.of("Tối thiểu 96%"),
            Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(96), "%"),
            Reach.ALL,
            Proof.NONE,
            Horizon.year(2026));

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        Actor officer = world.people().actor("cchc");
        UUID plan = planDesk.create(officer, world.committee(), HEAD);
        UUID planTarget = planTargets.add(officer, new PlanSeen(plan, 1), TARGET);
        UUID issuedPlan = plans.listIssued(world.province()).getFirst().id();
        UUID reading = readings.create(officer, world.committee(), new PlanText("thu.txt", "Kế hoạch thử quyền"), null);
        List<Endpoint> all = new ArrayList<>(pages(plan, planTarget, issuedPlan, reading));
        all.addAll(machines(world, plan, planTarget, issuedPlan));
        return all;
    }

    private static List<Endpoint> pages(UUID plan, UUID planTarget, UUID issuedPlan, UUID reading) {
        String other = UUID.randomUUID().toString();
        String draft = "/desk/plans/" + plan;
        String target = draft + "/targets/" + planTarget;
        String issued = "/desk/plans/" + issuedPlan;
        String read = "/desk/readings/" + reading;
        Set<Role> officers = Set.of(Role.REFORM_OFFICER);
        Expectation drafts = atCommittee(BOARD);
        Expectation edits = official(asker -> asker.is(officers) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation acts = official(asker -> drafts.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(officers) ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation unknown = official(asker -> Answer.NOT_FOUND);
        return List.of(
                get("/plans", open()),
                get("/plans/{key}", "/plans/" + issuedPlan, open()),
                get("/plans/{key}", "/plans/" + plan, asker -> Answer.NOT_FOUND),
                get("/desk/plans", withRole(BOARD)),
                get("/desk/plans/new", withRole(officers)),
                post("/desk/plans", "/desk/plans?title=" + key(), withRole(officers)),
                get("/desk/plans/{id}", draft, drafts),
                get("/desk/plans/{id}", issued, official(Expectation::sameProvince)),
                get("/desk/plans/{id}/edit", draft + "/edit", edits),
                post("/desk/plans/{id}", draft + "?version=" + PLAN_VERSION + key(), edits),
                post("/desk/plans/{id}/{act}", draft + "/submit?version=" + PLAN_VERSION + key(), acts),
                post("/desk/plans/{id}/{act}", draft + "/discard?version=" + PLAN_VERSION + key(), acts),
                post("/desk/plans/{id}/{act}", draft + "/no-such-act?version=" + PLAN_VERSION + key(), unknown),
                get("/desk/plans/{id}/targets/new", draft + "/targets/new", edits),
                post("/desk/plans/{id}/targets", draft + "/targets?version=" + PLAN_VERSION + key(), edits),
                get("/desk/plans/{id}/targets/{target}", target, edits),
                get("/desk/plans/{id}/targets/{target}", draft + "/targets/" + other, unknown),
                post("/desk/plans/{id}/targets/{target}", target + "?version=" + PLAN_VERSION + key(), edits),
                post(
                        "/desk/plans/{id}/targets/{target}/remove",
                        target + "/remove?version=" + PLAN_VERSION + key(),
                        edits),
                post(
                        "/desk/plans/{id}/parts/{part}",
                        draft + "/parts/agencies?agency=x&leads=x&version=" + PLAN_VERSION + key(),
                        edits),
                post(
                        "/desk/plans/{id}/parts/{part}/{place}/remove",
                        draft + "/parts/reports/9/remove?version=99" + key(),
                        edits),
                post("/desk/plans/{id}/goals", draft + "/goals?version=" + PLAN_VERSION + key(), edits),
                post(
                        "/desk/plans/{id}/goals/{goal}/remove",
                        draft + "/goals/" + other + "/remove?version=99" + key(),
                        edits),
                post(
                        "/desk/plans/{id}/goals/{goal}/judge",
                        draft + "/goals/" + other + "/judge?seen=0&met=true&grounds=Thử" + key(),
                        unknown),
                get("/desk/plans/{id}/cascade", draft + "/cascade", drafts),
                get("/desk/plans/{id}/duties", draft + "/duties", drafts),
                post(
                        "/desk/plans/{id}/exceptions",
                        draft + "/exceptions?kind=weaker&reason=Thử&target=" + other + key(),
                        edits),
                post(
                        "/desk/plans/{id}/exceptions/{exception}/approve",
                        draft + "/exceptions/" + other + "/approve?x=" + key(),
                        unknown),
                get("/desk/plans/{id}/targets.xlsx", draft + "/targets.xlsx", drafts),
                post("/desk/plans/{id}/import", draft + "/import?version=" + PLAN_VERSION + key(), edits),
                get("/desk/readings", withRole(officers)),
                post("/desk/readings", "/desk/readings?text=" + key(), withRole(officers)),
                get("/desk/readings/{id}", read, edits),
                post(
                        "/desk/readings/{id}/rows/{row}/{act}",
                        read + "/rows/" + other + "/accept?version=1" + key(),
                        unknown),
                post("/desk/readings/{id}/certain", read + "/certain?version=1" + key(), edits),
                post("/desk/readings/{id}/plan", read + "/plan?title=Thử&period=2026" + key(), edits));
    }

    private List<Endpoint> machines(MatrixWorld world, UUID plan, UUID planTarget, UUID issuedPlan) {
        Expectation all = machine(asker -> Answer.OPEN);
        Expectation sees = machine(covering(BOARD));
        Expectation edits = machine(asker -> asker.is(PLANNERS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND);
        String machineDraft = "/api/v1/plans/" + plan;
        String head = "{'kind':'yearly','title':{'vi':'Thử'},'from':'2027-01-01','to':'2027-12-31'}";
        String target = "{'area':'procedures','statement':{'vi':'Thử'},'comparator':'>=','value':1,'unit':'%',"
                + "'horizon':'2026'}";
        UUID issuedTarget = plans.listTargetsOfPlan(issuedPlan).getFirst().id();
        return List.of(
                get("/api/v1/targets", all),
                get("/api/v1/targets/{id}", "/api/v1/targets/" + issuedTarget, machine(Expectation::sameProvince)),
                get("/api/v1/targets/{id}", "/api/v1/targets/" + planTarget, sees),
                get(
                        "/api/v1/targets/{id}/standing",
                        "/api/v1/targets/" + issuedTarget + "/standing?unit=" + world.committee(),
                        sees),
                get("/api/v1/standings", "/api/v1/standings?unit=" + world.committee(), sees),
                get("/api/v1/plans", all),
                get("/api/v1/plans/{id}", machineDraft, sees),
                get("/api/v1/plans/{id}", "/api/v1/plans/" + issuedPlan, machine(Expectation::sameProvince)),
                get("/api/v1/plans/{id}/targets", machineDraft + "/targets", sees),
                get("/api/v1/plans/{id}/goals", machineDraft + "/goals", sees),
                json(
                        "POST",
                        "/api/v1/plans",
                        "/api/v1/plans",
                        head.replace("{'kind'", "{'unitId':'" + world.committee() + "','kind'"),
                        edits),
                json("PUT", "/api/v1/plans/{id}", machineDraft, head, edits).seen(PLAN_VERSION),
                json("POST", "/api/v1/plans/{id}/submit", machineDraft + "/submit", "", edits)
                        .seen(PLAN_VERSION),
                json("POST", "/api/v1/plans/{id}/targets", machineDraft + "/targets", target, edits)
                        .seen(PLAN_VERSION),
                json(
                                "PUT",
                                "/api/v1/plans/{id}/targets/{target}",
                                machineDraft + "/targets/" + planTarget,
                                target,
                                edits)
                        .seen(PLAN_VERSION),
                json(
                                "DELETE",
                                "/api/v1/plans/{id}/targets/{target}",
                                machineDraft + "/targets/" + planTarget,
                                "",
                                edits)
                        .seen(PLAN_VERSION));
    }
}
