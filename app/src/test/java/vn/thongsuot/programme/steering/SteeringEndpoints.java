package vn.thongsuot.programme.steering;

import static vn.thongsuot._support.matrix.Endpoint.get;
import static vn.thongsuot._support.matrix.Endpoint.key;
import static vn.thongsuot._support.matrix.Endpoint.post;
import static vn.thongsuot._support.matrix.Expectation.atCommittee;
import static vn.thongsuot._support.matrix.Expectation.official;
import static vn.thongsuot._support.matrix.Expectation.open;
import static vn.thongsuot._support.matrix.Expectation.withRole;
import static vn.thongsuot._support.matrix.RoleSets.ASSIGNERS;
import static vn.thongsuot._support.matrix.RoleSets.BOARD;
import static vn.thongsuot._support.matrix.RoleSets.TASK_WORKERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.MatrixWorld;
import vn.thongsuot._support.matrix.Relation;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;

/** Steering: a meeting, a dialogue and a difficulty of the committee. */
record SteeringEndpoints(Meetings meetings, Dialogues dialogues, Difficulties difficulties) implements EndpointTable {

    @Override
    public List<Endpoint> list(MatrixWorld world) {
        String other = UUID.randomUUID().toString();
        Actor leader = world.people().actor("phuc");
        LocalDate today = LocalDate.of(2026, 11, 20);
        NewMeeting held = new NewMeeting(
                world.committee(), "thematic", "Thử ma trận quyền", today, false, false, false, 3, 2, List.of());
        UUID meeting = meetings.record(leader, held, Optional.empty());
        UUID dialogue = dialogues.announce(leader, world.committee(), "Thử ma trận quyền", "Hội trường", today);
        UUID difficulty = difficulties.send(leader, world.committee(), "Thử ma trận quyền", "Thử", "Thử");
        String base = "/desk/steering";
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/dialogues", open()),
                get("/dialogues/{id}", "/dialogues/" + dialogue, open()),
                get("/dialogues/{id}", "/dialogues/" + other, asker -> Answer.NOT_FOUND),
                get(base, withRole(BOARD)),
                post(
                        base + "/bodies",
                        base + "/bodies?unit=" + world.committee() + "&kind=board&name=x&decision=1&from=2026-01-01"
                                + key(),
                        atCommittee(Set.of(Role.REFORM_OFFICER))),
                post(
                        base + "/bodies/{id}/members",
                        base + "/bodies/" + other + "/members?from=2026-01-01&function=x" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                post(
                        base + "/bodies/{id}/end",
                        base + "/bodies/" + other + "/end?last=2026-01-01" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                post(
                        base + "/bodies/{id}/members/{member}/end",
                        base + "/bodies/" + other + "/members/" + other + "/end?last=2026-01-01" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get(base + "/meetings/new", withRole(ASSIGNERS)),
                post(
                        base + "/meetings",
                        base + "/meetings?unit=" + world.committee()
                                + "&kind=board&subject=x&heldOn=2026-11-20&invited=1" + "&attended=1" + key(),
                        atCommittee(ASSIGNERS)),
                get(base + "/meetings/{id}", base + "/meetings/" + meeting, atCommittee(BOARD)),
                get(base + "/meetings/{id}/edit", base + "/meetings/" + meeting + "/edit", atCommittee(ASSIGNERS)),
                post(
                        base + "/meetings/{id}/edit",
                        base + "/meetings/" + meeting + "/edit?version=9&unit=" + other
                                + "&kind=board&subject=x&heldOn=2026-11-20&invited=1&attended=1" + key(),
                        atCommittee(ASSIGNERS)),
                post(
                        base + "/meetings/{id}/tasks",
                        base + "/meetings/" + meeting + "/tasks?x=1" + key(),
                        atCommittee(ASSIGNERS)),
                get(
                        base + "/meetings/{id}/minutes/{document}",
                        base + "/meetings/" + meeting + "/minutes/" + other,
                        official(asker -> Answer.NOT_FOUND)),
                get(base + "/dialogues", withRole(BOARD)),
                post(
                        base + "/dialogues",
                        base + "/dialogues?unit=" + world.committee() + "&subject=x&place=x&plannedOn=2026-12-01"
                                + key(),
                        atCommittee(ASSIGNERS)),
                get(base + "/dialogues/{id}", base + "/dialogues/" + dialogue, atCommittee(BOARD)),
                get(base + "/difficulties", withRole(BOARD)),
                post(
                        base + "/difficulties",
                        base + "/difficulties?unit=" + world.committee() + "&subject=x&words=x&proposal=x" + key(),
                        atCommittee(TASK_WORKERS)),
                get(base + "/difficulties/{id}", base + "/difficulties/" + difficulty, atCommittee(BOARD))));
        for (String act : List.of("hold", "ask", "answer", "publish", "cancel")) {
            all.add(post(
                    base + "/dialogues/{id}/{act}",
                    base + "/dialogues/" + dialogue + "/" + act
                            + "?version=0&heldOn=2026-11-20&attended=3&n=1&answer=x&question=x&askedBy=citizen"
                            + "&dueOn=2026-12-01&lead=" + world.committee() + key(),
                    atCommittee(ASSIGNERS)));
        }
        all.add(difficulty(difficulty, "forward", Set.of(Role.REFORM_OFFICER)));
        all.add(difficulty(difficulty, "answer", Set.of(Role.REFORM_OFFICER)));
        for (String act : List.of("close", "reopen")) {
            all.add(difficulty(difficulty, act, BOARD));
        }
        return all;
    }

    /** At the office in charge of reform, which stands above the unit. */
    private static Endpoint difficulty(UUID difficulty, String act, Set<Role> roles) {
        return post(
                "/desk/steering/difficulties/{id}/{act}",
                "/desk/steering/difficulties/" + difficulty + "/" + act + "?version=0&words=x" + key(),
                official(asker -> !asker.coversCommittee()
                        ? Answer.NOT_FOUND
                        : asker.is(roles) && (roles == BOARD || asker.relation() == Relation.ANCESTOR)
                                ? Answer.OPEN
                                : Answer.FORBIDDEN));
    }
}
