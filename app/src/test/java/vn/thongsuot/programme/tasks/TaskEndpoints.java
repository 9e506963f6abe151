package vn.thongsuot.programme.tasks;

import static vn.thongsuot._support.matrix.Endpoint.file;
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
import static vn.thongsuot._support.matrix.RoleSets.ASSIGNERS;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.PLANNERS;
import static vn.thongsuot._support.matrix.RoleSets.TASK_WORKERS;

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
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;

/** Tasks: one from the province to the committee of the commune, not yet accepted. */
record TaskEndpoints(TaskAssigning taskAssigning) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        UUID task = makeTask(world);
        String path = "/desk/tasks/" + task;
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/tasks", open()),
                get("/tasks/{year}/{month}", "/tasks/2026/1", asker -> Answer.NOT_FOUND),
                get("/desk/tasks", withRole(BOARD)),
                get("/desk/tasks/export.xlsx", withRole(BOARD)),
                get("/desk/tasks/import", withRole(ASSIGNERS)),
                file("/desk/tasks/import", "/desk/tasks/import?assigner=" + world.committee(), withRole(ASSIGNERS)),
                get("/desk/tasks/new", withRole(ASSIGNERS)),
                post("/desk/tasks", "/desk/tasks?title=x&assigner=" + world.committee() + key(), assignsAtCommittee()),
                get("/desk/tasks/results", withRole(BOARD)),
                get(
                        "/desk/tasks/results/{year}/{month}",
                        "/desk/tasks/results/2026/10?unit=" + world.committee(),
                        atCommittee(BOARD)),
                post(
                        "/desk/tasks/results/{year}/{month}",
                        "/desk/tasks/results/2026/10?unit=" + world.committee() + key(),
                        atCommittee(Set.of(Role.REFORM_OFFICER))),
                get("/desk/tasks/{id}", path, atCommittee(BOARD)),
                get("/desk/tasks/{id}", "/desk/tasks/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/tasks/{id}/files/{document}", path + "/files/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/tasks/{id}/edit", path + "/edit", official(asker -> Answer.NOT_FOUND)),
                post(
                        "/desk/tasks/{id}/edit",
                        path + "/edit?title=x&version=2" + key(),
                        official(asker ->
                                asker.is(ASSIGNERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND))));
        for (String act : List.of("accept", "refuse", "hand-over")) {
            all.add(act(
                    world,
                    task,
                    act,
                    asker -> asker.is(Set.of(Role.LEADER, Role.REFORM_OFFICER)) && asker.relation() != Relation.ANCESTOR
                            ? Answer.OPEN
                            : Answer.FORBIDDEN));
        }
        all.add(act(
                world,
                task,
                "cancel",
                asker ->
                        asker.is(ASSIGNERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN));
        for (String act :
                List.of("assign", "report", "complete", "ask-extension", "grant-extension", "return", "close")) {
            all.add(act(world, task, act, asker -> Answer.OPEN));
        }
        all.addAll(machines(world, task));
        return all;
    }

    private static List<Endpoint> machines(MatrixWorld world, UUID task) {
        Expectation all = machine(asker -> Answer.OPEN);
        Expectation sees = machine(covering(BOARD));
        Expectation assigns = machine(covering(ASSIGNERS));
        Expectation works = machine(covering(TASK_WORKERS));
        Expectation leads = machine(asker -> works.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(PLANNERS) && asker.relation() == Relation.OWN_UNIT ? Answer.OPEN : Answer.FORBIDDEN);
        String assigned = "/api/v1/tasks/" + task;
        String words = "{'words':'Thử'}";
        String holder = "{'holderId':'" + world.people().actor("phuc").accountId() + "'}";
        return List.of(
                get("/api/v1/tasks", all),
                get("/api/v1/tasks/{id}", assigned, sees),
                json(
                        "POST",
                        "/api/v1/tasks",
                        "/api/v1/tasks",
                        "{'assignerUnitId':'" + world.committee() + "','task':{'title':'Thử'}}",
                        assigns),
                json("PUT", "/api/v1/tasks/{id}", assigned, "{'title':'Thử'}", assigns),
                json("POST", "/api/v1/tasks/{id}/assign", assigned + "/assign", "", assigns),
                json("POST", "/api/v1/tasks/{id}/accept", assigned + "/accept", "", leads),
                json("POST", "/api/v1/tasks/{id}/refuse", assigned + "/refuse", words, leads),
                json("POST", "/api/v1/tasks/{id}/hand-over", assigned + "/hand-over", holder, leads),
                json(
                        "POST",
                        "/api/v1/tasks/{id}/extension",
                        assigned + "/extension",
                        "{'until':'2026-12-30','words':'Thử'}",
                        works),
                file("/api/v1/tasks/{id}/progress", assigned + "/progress?percent=10&words=Thử", works),
                file("/api/v1/tasks/{id}/completion", assigned + "/completion?words=Thử", works));
    }

    /** From the world.province() to the world.committee() of the commune, not yet accepted. */
    private UUID makeTask(MatrixWorld world) {
        Actor chairman = world.people().actor("chutich");
        UUID id = taskAssigning.draft(
                chairman,
                TaskOrigin.assignedBy(world.province()),
                new TaskContent(
                        "Thử ma trận quyền",
                        "Thử",
                        "Thử",
                        LocalDate.of(2026, 12, 4),
                        world.committee(),
                        world.people().actor("phuc").accountId(),
                        null,
                        Set.of(),
                        null,
                        null));
        taskAssigning.assign(chairman, new SeenTask(id, 0));
        return id;
    }

    /** Those who see the task get what {@code reader} says, all others find nothing. */
    private static Endpoint act(MatrixWorld world, UUID task, String act, Expectation reader) {
        return post(
                "/desk/tasks/{id}/{act}",
                "/desk/tasks/" + task + "/" + act + "?version=1&words=Thử&percent=10&holder="
                        + world.people().actor("phuc").accountId() + key(),
                official(asker -> asker.coversCommittee() ? reader.of(asker) : Answer.NOT_FOUND));
    }

    private static Expectation assignsAtCommittee() {
        return official(asker -> asker.is(ASSIGNERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND);
    }
}
